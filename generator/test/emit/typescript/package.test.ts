import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitReadme } from "../../../src/emit/typescript/emit-readme.js";
import { buildPackage, type EmittedPackage, emitAll, methodsOf } from "./emitted-package.js";
import { toy, webToy } from "./fixture.js";
import { attack, hostile, names } from "./hostile.js";

/** What must compile, and behind `@ts-expect-error` what must not. */
const usage = `
import type { Actions, Event, Push, RtmPushes } from "./toy/index.js";
import { ApiError, ToyRtmClient, ToyWebClient } from "./toy/index.js";
import { ToyWebRtmClient } from "./toy-web/index.js";
import { catalog } from "./toy/catalog.js";
import { requests, sendEventRequest, sendEventResponse, validators, validatorsOf } from "./toy/validate.js";
import type { Catalog, Validator } from "./shared.js";

export async function use(web: ToyWebClient, rtm: ToyRtmClient, other: ToyWebRtmClient) {
  await web.startChat();
  await web.sendEvent({ chat_id: "x", event: { type: "message", text: "hi" }, order: "asc" }, { timeoutMs: 1 });
  await web.sendFile({ payload: { chat_id: "x", file: new Uint8Array() } });
  await web.closeAction({ chat_id: "x" });
  // @ts-expect-error a required member is missing
  await web.sendEvent({ chat_id: "x" });
  // @ts-expect-error unknown kinds can be received, not sent
  await web.sendEvent({ chat_id: "x", event: { type: "hologram" } });
  // @ts-expect-error enumerations are closed in requests
  await web.sendEvent({ chat_id: "x", event: { type: "message" }, order: "up" });
  // @ts-expect-error optional is not nullable
  await web.sendEvent({ chat_id: "x", event: { type: "message" }, order: undefined });
  // @ts-expect-error a misspelt member
  await web.startChat({ chta: {} });
  // @ts-expect-error RTM only
  await web.login({ token: "x" });
  // @ts-expect-error Web only
  await rtm.sendFile({ payload: { chat_id: "x", file: new Uint8Array() } });
  // @ts-expect-error the action is called closeAction: this closes the connection
  await rtm.close({ chat_id: "x" });
  const id: string = (await rtm.connect()).customer_id;
  const status: string = (await rtm.sendEvent({ chat_id: id, event: { type: "form" } })).status;
  const open: unknown = (await other.connect())["anything"];
  rtm.on("incoming_event", ({ event }) => kindOf(event));
  // @ts-expect-error a webhook is not pushed
  rtm.on("chat_archived", () => {});
  for await (const push of rtm.pushes()) tell(push);
  return [status, open];
}

function kindOf(event: Event): string {
  switch (event.type) {
    case "message":
      return event.text;
    case "form":
      return String(event.fields.map((field) => field.value));
    case "system":
      return event.text ?? event.id;
    default:
      return event.type + String(event["hologram"]) + event.id;
  }
}

function tell(push: Push): unknown {
  return push.action === "incoming_event" ? push.payload.event : push.payload;
}

export const errors: Actions["start_chat"]["errors"][] = ["internal", "validation", "no_group"];
// @ts-expect-error not documented
export const undocumented: Actions["close"]["errors"] = "no_group";
export const scope: Actions["start_chat"]["scopes"] = "chats:rw";
export const pushed: keyof RtmPushes = "toy_disconnected";
export const caused: Actions["send_event"]["pushes"] = "incoming_event";
export const upload: true = catalog.actions.send_file.upload;
export const general: Catalog = catalog;
export const known: Validator = requests.send_event;
export const asked: Validator | undefined = requests["whatever"];
export const same: boolean = requests.send_event === sendEventRequest;
export function react(error: unknown): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  switch (error.type) {
    case "no_group":
    case "unknown":
      return error.type;
    // @ts-expect-error neither documented nor ours
    case "no_such_type":
      return undefined;
    default:
      return error.status === 500 ? String(error.data) : error.action;
  }
}
const some = validatorsOf({ requests, responses: { send_event: sendEventResponse } });
const told: string[] = [];
export const modes = [
  new ToyWebClient({ token: "t", validate: "off" }),
  new ToyWebClient({ token: "t", validate: "strict", validators }),
  new ToyRtmClient({ token: "t", validate: "report", validators: some, onDrift: (it) => told.push(it.pointer) }),
  // @ts-expect-error validators are not bundled unless they are passed
  new ToyWebClient({ token: "t", validate: "strict" }),
  // @ts-expect-error a report needs somebody to tell
  new ToyWebClient({ token: "t", validate: "report", validators }),
];
export const isOurs = (error: unknown) => error instanceof ApiError && error.type;
`;

const examples = [...emitReadme([toy, webToy]).text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
let built: EmittedPackage;
beforeAll(() => {
  const shown = examples.map((code) =>
    code.replace(/"livechat-spec\/([\w-]+)"/, '"./$1/index.js"').replace(/"livechat-spec\/([\w-]+\/\w+)"/, '"./$1.js"'),
  );
  const sources = [usage, ...shown].map((code, index): [string, string] => [`src/usage${index}.ts`, code]);
  built = buildPackage([toy, webToy, hostile], Object.fromEntries(sources));
}, 60_000);
afterAll(() => built?.remove());

describe("the emitted package", () => {
  test("passes the strict flags of the repository, and so do its use and its examples", () => {
    expect(examples.length).toBe(3);
    expect(built.complaints).toEqual([]);
  });

  test("exports what was built, and specs of the transports that there are", () => {
    const manifest = JSON.parse(built.files.get("package.json") ?? "") as { exports: Record<string, unknown> };
    const targets = Object.values(manifest.exports).flatMap((it) =>
      typeof it === "string" ? [it] : Object.values(it as object),
    );
    const missing = targets.filter(
      (path: string) => /^\.\/dist\/.*\.[jt]s$/.test(path) && !existsSync(join(built.folder, path)),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(manifest.exports).filter((key) => key.startsWith("./toy-web"))).toEqual([
      ...["./toy-web", "./toy-web/validate", "./toy-web/catalog", "./toy-web/openapi.json", "./toy-web/asyncapi.json"],
      "./toy-web/schemas.json",
    ]);
    expect(manifest).toMatchObject({ version: "1.2.3", exports: { "./model.json": "./dist/model.json" } });
    expect(built.files.get("LICENSE")).toBe("Licence\n");
  });

  test("needs nothing at run time", () => {
    const modules = [...built.files].filter(([path]) => path.endsWith(".ts"));
    const foreign = modules
      .filter(([, text]) => /require\(|(?:from|import\()\s*"(?!\.)/.test(text))
      .map(([path]) => path);
    expect(foreign).toEqual([]);
  });

  test("is the same text every time", () => {
    expect(emitAll([toy, webToy], [])).toEqual(emitAll([toy, webToy], []));
  });

  test("copies the runtime under a line that says so", () => {
    expect(built.files.get("src/runtime/errors.ts")).toMatch(/^\/\/ copied from generator\/runtime, do not edit\n/);
  });

  test("a bundle of one validator has no other", () => {
    const contents = 'import { closeRequest } from "./toy/validate.js"; console.log(closeRequest({}));';
    const stdin = { contents, resolveDir: join(built.folder, "dist") };
    const [bundle] = buildSync({
      stdin,
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      metafile: true,
    }).outputFiles;
    expect(bundle?.text).toContain("close.request#");
    expect(bundle?.text).not.toContain("send_event.request#");
    expect(bundle?.text.length).toBeLessThan(1_500);
  });
});

describe("the clients know of their API", () => {
  test("by what is in the model", async () => {
    const client = await built.import("toy/client.js");
    const text = readFileSync(join(built.folder, "src/toy/client.ts"), "utf8");
    expect(Object.keys(client)).toEqual(["ToyRtmClient", "ToyWebClient"]);
    expect(text).toMatch(/send_file: \{\s+upload: true,\s+limits: \{\s+payload: \{\s+file: \[10\]/);
    expect(text).toMatch(/send_event: \{\s+limits: \{\s+limit: \[25, 1\]/);
    expect(built.files.get("src/toy-web/client.ts")).toMatch(/get_toys: \{\s+safe: true/);
    expect(text).toContain('disconnectPushes: ["toy_disconnected"]');
  });

  test("and the catalog has it as data", async () => {
    const { catalog } = (await built.import("toy/catalog.js")) as { catalog: { actions: object; rtm: object } };
    expect(catalog.rtm).toMatchObject({
      loginAction: "login",
      pingSeconds: 15,
      query: [{ name: "license_id", required: true }],
    });
    expect(catalog.actions).toMatchObject({
      start_chat: {
        ...{ web: true, rtm: true, upload: false, hasResponse: true, scopes: ["chats:rw"], pushes: ["incoming_event"] },
        ...{ errors: ["no_group", "internal"], source: "documents/toy/methods.md:100" },
        conditionalScopes: [{ when: "When `chat.users` is given", scopes: ["users:rw"] }],
      },
    });
  });
});

describe("hostile documents", () => {
  test("never become code", async () => {
    for (const module of ["client", "catalog", "validate", "index"]) await built.import(`hostile/${module}.js`);
    expect(globalThis).not.toHaveProperty("pwned");
  });

  test("lose nothing on the way: every name is found again", async () => {
    const { catalog } = (await built.import("hostile/catalog.js")) as { catalog: { actions: object; pushes: object } };
    const { requests, pushes } = (await built.import("hostile/validate.js")) as Record<string, object>;
    for (const table of [catalog.actions, catalog.pushes, requests, pushes]) {
      expect(names.filter((name) => !Object.hasOwn(table ?? {}, name))).toEqual([]);
    }
  });

  test("a client has a method for each action", async () => {
    const { HostileWebClient } = (await built.import("hostile/client.js")) as {
      HostileWebClient: { prototype: object };
    };
    const methods = methodsOf(HostileWebClient.prototype);
    expect(methods.length).toBe(names.length);
    expect(methods).not.toContain("then");
  });

  test("requests are validated by their own members only", async () => {
    const { requests } = (await built.import("hostile/validate.js")) as {
      requests: Record<string, { (data: unknown): boolean; errors?: { params: object }[] }>;
    };
    const validate = requests["default"];
    expect(validate?.({})).toBe(false);
    expect(validate?.errors?.map((error) => error.params)).toContainEqual({ missingProperty: "constructor" });
    const whole = Object.fromEntries(names.map((name) => [name, attack]));
    expect(validate?.(whole)).toBe(true);
  });
});
