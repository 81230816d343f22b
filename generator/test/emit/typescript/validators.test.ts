import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { emitSchemas } from "../../../src/emit/json-schema/emit-schemas.js";
import { EXTENSION_KEYWORDS } from "../../../src/emit/json-schema/json-schema.js";
import { emitApiModule } from "../../../src/emit/typescript/emit-api-module.js";
import { toy } from "./fixture.js";

interface Told {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly source?: string;
}
type Validator = ((data: unknown) => boolean) & { errors?: readonly Told[] | null };
type Tables = Record<"requests" | "responses" | "pushes", Record<string, Validator>>;

/** The module as JavaScript, with the hand-written part of the runtime that it imports. */
async function load(): Promise<Tables> {
  const contents = emitApiModule(toy).find((it) => it.path === "src/toy/validate.ts")?.text ?? "";
  const resolveDir = fileURLToPath(new URL("../../../src", import.meta.url));
  const options = { bundle: true, format: "esm", write: false } as const;
  const [bundle] = buildSync({ stdin: { contents, resolveDir, loader: "ts" }, ...options }).outputFiles;
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(bundle?.text ?? "")}`)) as Tables;
}

const ajv = new Ajv2020({ allErrors: true, formats: { binary: true } });
ajv.addVocabulary([...EXTENSION_KEYWORDS]);
ajv.addSchema(JSON.parse(emitSchemas(toy)[0]?.text ?? "") as object, "toy");
const tables = await load();

const message = { type: "message", id: "m", order: 1, text: "hi" };
const user = { id: "u", type: "agent", extra: {} };
const cases: [keyof Tables, string, string, unknown, boolean][] = [
  ["requests", "start_chat", "nothing", {}, true],
  ["requests", "start_chat", "members that no document names", { future: 1 }, true],
  ["requests", "start_chat", "a list for an object", { chat: [] }, false],
  ["requests", "start_chat", "no object at all", null, false],
  ["requests", "start_chat", "a map in a map", { chat: { properties: { a: { b: 1 } } } }, true],
  ["requests", "start_chat", "a map of something else", { chat: { properties: { a: 1 } } }, false],
  ["requests", "send_event", "a message as a client sends it", { chat_id: "c", event: { type: "message" } }, true],
  ["requests", "send_event", "an unknown kind", { chat_id: "c", event: { type: "hologram" } }, false],
  ["requests", "send_event", "a kind of the wrong type", { chat_id: "c", event: { type: 1 } }, false],
  ["requests", "send_event", "no kind", { chat_id: "c", event: {} }, false],
  ["requests", "send_event", "text that is a number", { chat_id: "c", event: { type: "message", text: 1 } }, false],
  ["requests", "send_event", "the limit", { chat_id: "c", event: { type: "message" }, limit: 25 }, true],
  ["requests", "send_event", "more than the limit", { chat_id: "c", event: { type: "message" }, limit: 26 }, false],
  ["requests", "send_event", "half of one", { chat_id: "c", event: { type: "message" }, limit: 1.5 }, false],
  ["requests", "send_event", "an unlisted value", { chat_id: "c", event: { type: "message" }, order: "up" }, false],
  ["responses", "send_event", "a message", { event: message, status: "sent" }, true],
  ["responses", "send_event", "an unlisted value", { event: message, status: "lost" }, true],
  ["responses", "send_event", "an unknown kind", { event: { type: "hologram" }, status: "sent" }, true],
  ["responses", "send_event", "a known kind that is incomplete", { event: { type: "message" }, status: "sent" }, false],
  ["responses", "send_event", "a scalar for an event", { event: 1, status: "sent" }, false],
  ["responses", "start_chat", "users", { chat: { id: "c", users: [user, { ...user, tags: 1 }] } }, true],
  [
    "responses",
    "start_chat",
    "a user with a wrong tag",
    { chat: { id: "c", users: [{ ...user, tags: true }] } },
    false,
  ],
  ["responses", "close", "an empty payload", {}, true],
  ["pushes", "incoming_event", "a system event", { chat_id: "c", event: { ...message, type: "system" } }, true],
  ["pushes", "incoming_event", "no payload", undefined, false],
];

describe("validators", () => {
  test.each(cases)("%s of %s: %s", (table, name, _, data, fits) => {
    const key = { requests: "request", responses: "response", pushes: "push" }[table];
    expect([ajv.validate(`toy#/$defs/${name}.${key}`, data), tables[table][name]?.(data)]).toEqual([fits, fits]);
  });

  test("the bytes of a file may be anything", () => {
    expect(tables.requests["send_file"]?.({ payload: { chat_id: "c", file: new Uint8Array() } })).toBe(true);
  });

  test("tell every error once, of the kind that was claimed, with its place in the data and in the bundle", () => {
    const validate = tables.responses["send_event"];
    validate?.({ event: { type: "message", id: 1, order: 1 } });
    expect(validate?.errors?.map((error) => [error.instancePath, error.schemaPath])).toEqual([
      ["", "send_event.response#/required"],
      ["/event", "MessageEvent#/required"],
      ["/event/id", "MessageEvent#/properties/id/type"],
    ]);
    validate?.({ event: message, status: "sent" });
    expect(validate?.errors).toBeNull();
  });

  test.each<[string, keyof Tables, string, unknown, [string, string][]]>([
    [
      "the line of the property that is wrong",
      "requests",
      "send_event",
      { chat_id: "c", event: { type: "message" }, limit: "many" },
      [["/limit", "documents/toy/methods.md:123"]],
    ],
    ["the line of what is missing", "responses", "send_file", {}, [["", "documents/toy/methods.md:1"]]],
    ["the line of what is around", "responses", "close", [], [["", "documents/toy/methods.md:10"]]],
  ])("name %s", (_, table, name, data, expected) => {
    const validate = tables[table][name];
    validate?.(data);
    expect(validate?.errors?.map((error) => [error.instancePath, error.source])).toEqual(expected);
  });

  test("are not found under names of the prototype", () => {
    expect(["constructor", "__proto__", "toString"].map((name) => tables.requests[name])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
