import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CompiledModel, compileModel, readDocument } from "../../../src/compile.js";
import type { ManifestEntry } from "../../../src/model/manifest.js";
import { buildPackage, type EmittedPackage, methodsOf } from "./emitted-package.js";

const NAMES = ["constructor", "default", "__proto__", "1st_action", "start_chat", "Start_Chat", "toString", "delete"];
const CODE = "*/ globalThis.pwned = true; process.exit(1) /* $" + "{globalThis.pwned = true} `";

/** A page that means harm: each name in every place where a page gives names, and code in all of its prose. */
const page = [
  ...["# Methods", ...NAMES.map(method)],
  ...["# Pushes", ...NAMES.map(push)],
  ...["# Objects", ...NAMES.map((it) => object(it)), object("Chat", "id"), object("CHAT", "topic")],
  ...["# Errors", table("Possible errors", ["Type", "Default Message", "Notes"])],
  ...["# Scopes", table("Possible scopes", ["Scope", "Notes"])],
].join("\n\n");

function method(name: string): string {
  return `## \`${name}\`

${CODE}

|  |  |
| --- | --- |
| **Method URL** | \`https://api.example.com/v1/harm/action/${name}\` |
| **RTM API equivalent** | ✓ |

#### Request

| Parameter | Required | Data type | Notes |
| --- | --- | --- | --- |
${NAMES.map((it) => `| \`${it}\` | Yes | \`string\` | ${CODE} |`).join("\n")}

> A sample **request** payload

\`\`\`json
{ ${NAMES.map((it) => `"${it}": ${JSON.stringify(CODE)}`).join(", ")} }
\`\`\`

> A sample **response** payload

\`\`\`json
{ "${name}": ${JSON.stringify(CODE)} }
\`\`\``;
}

function push(name: string): string {
  return `### \`${name}\`

> **\`${name}\`** sample payload

\`\`\`js
{
  "one": {
    // "Chat" object
  },
  "other": {
    // "CHAT" object
  },
  "${name}": ${JSON.stringify(CODE)}
}
\`\`\`

#### Specifics

|  |  |
| --- | --- |
| **Action** | \`${name}\` |
| **Webhook equivalent** | - |

${table("Possible reasons", ["Type", "Notes"])}`;
}

function object(name: string, key = name): string {
  return `## ${name}\n\n${CODE}\n\n\`\`\`json\n{ "${key}": ${JSON.stringify(CODE)} }\n\`\`\``;
}

/** One row for each name. */
function table(title: string, columns: readonly string[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = NAMES.map((it) => line([`\`${it}\``, ...columns.slice(1).map(() => CODE)]));
  return [`#### ${title}\n`, line(columns), line(columns.map(() => "---")), ...rows].join("\n");
}

function compile(): CompiledModel {
  const path = `documents/${CODE.replaceAll("/", "")}.md`;
  const at = { line: 1, column: 1, offset: 0 };
  const span = { document: "apis.yaml", start: at, end: at };
  const said = <T>(value: T) => ({ value, span });
  const entry: ManifestEntry = {
    ...{ id: "harm-2021", name: "harm", title: CODE, version: CODE, plainFamilies: [], follows: null, span },
    documents: [said(path)],
    web: {
      ...{ url: said("https://api.example.com/v1/harm/action/<action>"), wrapsPayload: true, span },
      ...{ errorStatus: {}, repeatable: [] },
    },
    rtm: {
      ...{ url: said("wss://api.example.com/v1/harm/rtm/ws"), pingSeconds: said(15), idleCloseSeconds: said(30), span },
      ...{ correlationKey: "request_id", loginAction: null, comeBackAfter: [CODE] },
    },
    oauth2: null,
  };
  return compileModel({ entry, documents: [readDocument({ path, text: page })], corrections: [] });
}

const { model, diagnostics } = compile();
let built: EmittedPackage;
beforeAll(() => {
  built = buildPackage([model]);
}, 60_000);
afterAll(() => built?.remove());

describe("a document that means harm", () => {
  test("is read, with every name", () => {
    expect(model.operations.map((it) => it.action)).toEqual(NAMES);
    expect(model.operations.map(({ request }) => request.kind === "object" && request.properties.length)).toEqual(
      NAMES.map(() => NAMES.length),
    );
  });

  test("gives two of all that is named alike but for case", () => {
    expect(model.pushes.map((it) => it.action)).toEqual(NAMES);
    expect(model.errors.map((it) => it.type)).toEqual(NAMES);
    expect(model.disconnectReasons.map((it) => it.type)).toEqual(NAMES);
    expect(model.scopes.map((it) => it.name)).toEqual(NAMES);
    const types = Object.fromEntries(model.objects.map((it) => [it.title, it.name]));
    expect(types).toMatchObject({ start_chat: "StartChat", Start_Chat: "StartChat2", Chat: "Chat", CHAT: "CHAT2" });
    const told = model.pushes.map((it) => (it.payload.kind === "object" ? it.payload.properties.slice(0, 2) : []));
    for (const [one, other] of told) {
      expect(one?.schema).toMatchObject({ kind: "ref", name: "Chat" });
      expect(other?.schema).toMatchObject({ kind: "ref", name: "CHAT2" });
    }
    const complaints = diagnostics.filter((it) => it.code === "object-other-case").map((it) => it.message);
    expect(complaints).toEqual([
      'Unexpected object "Start_Chat", expected a name that differs from "start_chat" in more than case',
      'Unexpected object "CHAT", expected a name that differs from "Chat" in more than case',
    ]);
  });

  test("becomes a package that the compiler takes", () => {
    expect(built.complaints).toEqual([]);
  });

  test("that does nothing but what packages do", async () => {
    for (const module of ["client", "catalog", "validate", "index"]) await built.import(`harm/${module}.js`);
    expect(globalThis).not.toHaveProperty("pwned");
  });

  test("with a method for each action, and a validator that knows every parameter by its own name", async () => {
    const { HarmWebClient } = (await built.import("harm/client.js")) as { HarmWebClient: { prototype: object } };
    const { requests } = (await built.import("harm/validate.js")) as { requests: Record<string, Validator> };
    const methods = methodsOf(HarmWebClient.prototype);
    expect(methods.length).toBe(NAMES.length);
    for (const action of NAMES) {
      requests[action]?.({});
      const missing = requests[action]?.errors?.map(({ params }) => params["missingProperty"]);
      expect(missing?.sort()).toEqual([...NAMES].sort());
    }
  });
});

type Validator = ((data: unknown) => boolean) & { errors?: { params: Record<string, unknown> }[] };
