import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applySilences, readSilences } from "../../src/lint/silence.js";
import { SpecFileError } from "../../src/source/read-yaml.js";
import { lintTexts } from "./lint-text.js";

const schema = JSON.parse(
  readFileSync(new URL("../../../spec/schemas/silenced.schema.json", import.meta.url), "utf8"),
) as object;
const text = '```js\n{ "chat_id": 1, }\n```\n\nTODO: tell of chats\n';
const sources = [{ path: "documents/0.md", text }];

function silence(entry: Readonly<Record<string, string>>, whole = false) {
  const yaml = `- ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n  ")}\n`;
  const { kept, silenced } = applySilences(lintTexts([text]), readSilences(yaml, "silenced.yaml", schema), {
    sources,
    whole,
  });
  return { kept: kept.map((it) => it.code), silenced: silenced.map((it) => it.code), last: kept.at(-1) };
}
const because = "It is known and will be done in the next edition.";
const entry = { code: "todo-left", document: "documents/0.md", because };

describe("an entry", () => {
  test.each(["TODO", "tell of chats"])("silences a finding by a text of its message or of its line: %s", (at) => {
    expect(silence({ ...entry, at })).toMatchObject({ kept: ["sample-trailing-comma"], silenced: ["todo-left"] });
  });
  test.each([
    { what: "another text", change: { at: "FIXME" } },
    { what: "a part of a word", change: { at: "tell of chat" } },
    { what: "another code", change: { at: "TODO", code: "row-twice" } },
  ])("with $what silences nothing, which is an error at its place", ({ change }) => {
    const { kept, last } = silence({ ...entry, ...change } as never);
    expect(kept).toEqual(["sample-trailing-comma", "todo-left", "silence-without-use"]);
    expect(last).toMatchObject({
      severity: "error",
      span: { document: "silenced.yaml", start: { line: 1, column: 9 } },
    });
  });
  test("about a document that was not looked at is not judged", () => {
    expect(silence({ ...entry, at: "TODO", document: "documents/1.md" }).kept).not.toContain("silence-without-use");
  });
  test("about a document that is not there silences nothing, either", () => {
    const elsewhere = { ...entry, at: "TODO", document: "documents/1.md" };
    expect(silence(elsewhere, true).kept).toContain("silence-without-use");
  });
  test.each(["because", "at"])("without %s is refused, with the place", (key) => {
    const { [key as "because"]: _, ...rest } = { ...entry, at: "TODO" };
    expect(() => silence(rest)).toThrow(SpecFileError);
    expect(() => silence(rest)).toThrow(new RegExp(key));
  });
  test("with an empty reason is refused", () => {
    expect(() => silence({ ...entry, at: "TODO", because: "" })).toThrow(SpecFileError);
  });
});

test("an empty file silences nothing", () => {
  expect(readSilences("# nothing\n", "silenced.yaml", schema)).toEqual([]);
});
