import { describe, expect, it } from "vitest";
import type { Case } from "../src/plan/case.js";
import { WaitingLine } from "../src/waiting-line.js";

const caseOf = (id: string): Case => {
  const steps = Array.from({ length: id.length }, () => ({}));
  return { id, scenario: { id, steps, cleanup: [] }, actors: {} } as unknown as Case;
};

describe("a waiting line", () => {
  it.each<[string, readonly string[], string, readonly (string | undefined)[]]>([
    ["in order", ["b", "ccc", "aa"], "fff", ["b", "ccc", "aa"]],
    ["by their steps", ["b", "ccc", "aa"], "lll", ["ccc", "aa", "b"]],
    ["from both ends, each once", ["ccc", "b", "aa", "dddd"], "lflff", ["dddd", "ccc", "aa", "b", undefined]],
    ["in order where they have as many", ["aa", "bb", "cc"], "lll", ["aa", "bb", "cc"]],
    ["until none is left", ["b"], "lfl", ["b", undefined, undefined]],
    ["from an empty one", [], "fl", [undefined, undefined]],
  ])("gives its cases %s", (_, ids, takes, taken) => {
    const line = new WaitingLine(ids.map(caseOf));
    expect([...takes].map((take) => (take === "f" ? line.first() : line.longest())?.id)).toEqual(taken);
  });
});
