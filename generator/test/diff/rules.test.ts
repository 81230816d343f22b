import { describe, expect, it } from "vitest";
import { judge, largestStep, RULES, type RuleName, STEPS } from "../../src/diff/rules.js";

const rows = [...RULES].map(([name, rule]) => ({ name, ...rule }));

describe("the table of rules", () => {
  it.each(rows)("$name has a reason, and a way back that leads here again", ({ name, mirror, because }) => {
    expect(because).toMatch(/^[A-Z].*\.$/);
    expect(RULES.get(mirror as RuleName)?.mirror).toBe(name);
  });
  it.each(rows)("$name: what breaks clients is major, what breaks servers alone is minor", ({ breaks, step }) => {
    const least = { both: ["major"], clients: ["major"], servers: ["minor"], nothing: ["minor", "patch"] }[breaks];
    expect(least).toContain(step);
  });
  it.each(rows)("$name: the way back breaks the other side", ({ breaks, mirror }) => {
    const other = { both: "both", clients: "servers", servers: "clients", nothing: "nothing" }[breaks];
    expect(RULES.get(mirror as RuleName)?.breaks).toBe(other);
  });
});

describe("judge", () => {
  it.each<{ rules: RuleName[]; breaks: string; step: string }>([
    { rules: [], breaks: "nothing", step: "none" },
    { rules: ["request-wider"], breaks: "servers", step: "minor" },
    { rules: ["request-wider", "response-wider"], breaks: "both", step: "major" },
    { rules: ["request-takes-key", "response-adds-key"], breaks: "servers", step: "minor" },
    { rules: ["object-added", "response-adds-key"], breaks: "nothing", step: "minor" },
  ])("$rules: breaks $breaks, $step", ({ rules, breaks, step }) => {
    expect(judge(rules)).toEqual({ breaks, step });
  });
  it("takes the largest step", () => {
    expect(largestStep([])).toBe("none");
    for (const step of STEPS) expect(largestStep(["none", step])).toBe(step);
  });
});
