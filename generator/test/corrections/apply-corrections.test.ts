import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/apply-corrections.js";
import type { Correction } from "../../src/corrections/correction.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import type { DocumentFacts } from "../../src/facts/document-facts.js";
import type { JsonValue } from "../../src/source/json.js";
import { action, documentFacts, member, object, row, said, sample, span } from "../schema/build-facts.js";

const facts = documentFacts({
  actions: [
    action("multicast", {
      params: [
        row("scopes", { members: [member("agents", null, [member("groups", "[]string")])] }),
        row("chat.users", { type: "array" }),
      ],
      responseParams: [row("found", { type: "string" })],
      pushes: [said("incoming_multicast")],
      transports: { rtm: null, web: true, webhook: null },
      samples: [sample({ chat: { properites: { a: 1 } } }), sample({ chat: { id: "1" } })],
    }),
  ],
  objects: [object("Event > File", [sample({ a: 1 })], { fields: [row("kind", { required: true })] })],
});

function correct(at: string, says: JsonValue, should: JsonValue, documents: readonly DocumentFacts[] = [facts]) {
  const diagnostics: Diagnostic[] = [];
  const correction: Correction = { at, says, should, because: "a test", span: span(5, "corrections/page.yaml") };
  const corrected = applyCorrections(documents, [correction], (it) => diagnostics.push(it));
  return { corrected, codes: diagnostics.map((it) => it.code), diagnostics };
}

const place = span(5, "corrections/page.yaml");

describe("applyCorrections", () => {
  it("renames the object that comments refer to", () => {
    const shown = documentFacts({
      actions: [action("a", { samples: [sample({ x: {} }, { refs: { x: "Scopes" } })] })],
    });
    const { corrected, codes } = correct("actions/a/refs/Scopes", "Scopes", "Access", [shown]);
    expect(corrected[0]?.actions[0]?.samples[0]?.refs).toMatchObject([{ path: "x", names: ["Access"], span: place }]);
    expect(codes).toEqual([]);
    expect(correct("actions/a/refs/Other", "Other", "Access", [shown]).codes).toEqual(["correction-unmatched"]);
  });

  it("adds a row with the values that it lists", () => {
    const { corrected } = correct("objects/Event > File/fields/a.b", null, { type: "string", values: ["x", "y"] });
    expect(corrected[0]?.objects[0]?.fields[1]?.values).toEqual([
      { value: "x", span: place },
      { value: "y", span: place },
    ]);
  });

  it.each<[string, JsonValue, JsonValue, (it: DocumentFacts) => unknown, unknown]>([
    [
      "actions/multicast/params/chat.users/type",
      "array",
      "[]string",
      (it) => it.actions[0]?.params[1]?.type,
      { value: "[]string", span: place },
    ],
    [
      "actions/multicast/params/chat.users/required",
      null,
      true,
      (it) => it.actions[0]?.params[1]?.required,
      { value: true, span: place },
    ],
    [
      "actions/multicast/params/chat.users/path",
      "chat.users",
      "chat.user",
      (it) => it.actions[0]?.params[1]?.path.value,
      "chat.user",
    ],
    [
      "actions/multicast/params/chat.users",
      "chat.users",
      null,
      (it) => it.actions[0]?.params.map((param) => param.path.value),
      ["scopes"],
    ],
    [
      "actions/multicast/params/type",
      null,
      { type: "any", required: true },
      (it) => it.actions[0]?.params[2]?.type?.value,
      "any",
    ],
    [
      "actions/multicast/params/scopes/members/agents/members/groups/type",
      "[]string",
      "[]int",
      (it) => it.actions[0]?.params[0]?.members[0]?.members[0]?.type?.value,
      "[]int",
    ],
    [
      "actions/multicast/response_params/found/type",
      "string",
      "number",
      (it) => it.actions[0]?.responseParams[0]?.type?.value,
      "number",
    ],
    [
      "actions/multicast/pushes",
      ["incoming_multicast"],
      ["a", "b"],
      (it) => it.actions[0]?.pushes.map((push) => push.value),
      ["a", "b"],
    ],
    [
      "actions/multicast/transports/rtm",
      null,
      false,
      (it) => it.actions[0]?.transports,
      { rtm: false, web: true, webhook: null },
    ],
    ["actions/multicast", "multicast", null, (it) => it.actions, []],
    [
      "actions/multicast/keys/chat.properites",
      "properites",
      "properties",
      (it) => it.actions[0]?.samples[0]?.value,
      { chat: { properties: { a: 1 } } },
    ],
    [
      "actions/multicast/keys/chat.properites",
      "properites",
      "properties",
      (it) => it.actions[0]?.samples[0]?.keys.map((key) => key.path),
      ["chat", "chat.properties", "chat.properties.a"],
    ],
    [
      "actions/multicast/keys/chat.properites",
      "properites",
      null,
      (it) => it.actions[0]?.samples[0]?.value,
      { chat: {} },
    ],
    [
      "objects/Event > File/fields/kind/required",
      true,
      false,
      (it) => it.objects[0]?.fields[0]?.required?.value,
      false,
    ],
    [
      "objects/Event > File/name",
      "Event > File",
      "Event > Upload",
      (it) => it.objects[0]?.name.value,
      "Event > Upload",
    ],
  ])("%s: %j should be %j", (at, says, should, look, wanted) => {
    const { corrected, codes } = correct(at, says, should);
    expect(codes).toEqual([]);
    expect(look(corrected[0] as DocumentFacts)).toEqual(wanted);
  });

  it.each<[string, JsonValue, JsonValue, string]>([
    ["actions/multicast/params/chat.users/type", "string", "array", "correction-stale"],
    ["actions/multicast/params/chat.users/type", null, "array", "correction-stale"],
    ["actions/multicast/params/chat", "chat", null, "correction-unmatched"],
    ["actions/broadcast/params/scopes/type", "object", "any", "correction-unmatched"],
    ["actions/multicast/colour", "red", "blue", "correction-unmatched"],
    ["actions/multicast/keys/chat.name", "name", "title", "correction-unmatched"],
    ["pushes/multicast/params/scopes/type", null, "any", "correction-unmatched"],
  ])("complains: %s says %j", (at, says, should, code) => {
    const { corrected, codes, diagnostics } = correct(at, says, should);
    expect(codes).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({ severity: "error", span: place });
    expect(corrected).toEqual([facts]);
  });

  it("names what it found instead", () => {
    const [found] = correct("actions/multicast/params/chat.users/type", "string", "any").diagnostics;
    expect(found?.message).toBe(
      'Unexpected "array" at actions/multicast/params/chat.users/type, expected "string" as the correction says',
    );
  });

  it("corrects whichever documents say so, and leaves the facts it was given alone", () => {
    const before = structuredClone(facts);
    const { corrected, codes } = correct("objects/Event > File/fields/kind", "kind", null, [documentFacts(), facts]);
    expect(codes).toEqual([]);
    expect(corrected[1]?.objects[0]?.fields).toEqual([]);
    expect(facts).toEqual(before);
  });
});
