import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCorrections } from "../../src/corrections/correction.js";
import { SpecFileError } from "../../src/source/read-yaml.js";

const schema = JSON.parse(
  readFileSync(new URL("../../../spec/schemas/correction.schema.json", import.meta.url), "utf8"),
);
const read = (text: string) => readCorrections(text, "corrections/page.yaml", schema);

describe("readCorrections", () => {
  it("reads entries with their places", () => {
    const text = "- at: actions/a/params/b/type\n  says: null\n  should: any\n  because: it holds anything at all\n";
    expect(read(text)).toEqual([
      {
        at: "actions/a/params/b/type",
        says: null,
        should: "any",
        because: "it holds anything at all",
        span: { document: "corrections/page.yaml", start: { line: 3, column: 11 }, end: { line: 3, column: 14 } },
      },
    ]);
  });

  it("takes an empty file for no corrections", () => expect(read("# nothing yet\n")).toEqual([]));

  it.each([
    ["- at: actions/a\n  says: 1\n  should: 2\n", 1, /because/],
    ["- at: nonsense\n  says: 1\n  should: 2\n  because: of a good reason\n", 1, /0\.at/],
    ["- at: actions/a\n  says: 1\n  shoud: 2\n  should: 3\n  because: of a good reason\n", 3, /"shoud"/],
    ["- at: [actions\n", 2, /./],
    ["just: a map\n", 1, /must be a list/],
  ])("refuses %j", (text, line, message) => {
    const error = catchError(() => read(text));
    expect(error).toBeInstanceOf(SpecFileError);
    expect((error as SpecFileError).message).toMatch(message);
    expect((error as SpecFileError).message).not.toContain("\n");
    expect((error as SpecFileError).span.start.line).toBe(line);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
