import { describe, expect, it } from "vitest";
import { loadWorld, parseWorld } from "../../reference-server/world/load-world.js";

const license = (more: string): string =>
  `licenses: [{ id: 1, groups: [{ id: 1, name: A }], agents: [], customers: [], ${more} }]`;

describe("a world", () => {
  it("that comes with the server has two licences that work, with two agents and two customers each", async () => {
    const { licenses } = await loadWorld();
    const active = licenses.filter(({ status, region }) => status === undefined && region === undefined);
    expect(
      active.map(({ agents, customers }) => [agents.filter(({ bot }) => bot !== true).length, customers.length]),
    ).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  it.each([
    { text: "a: [", problem: /^w\.yaml: Flow sequence/u },
    { text: "{}", problem: "w.yaml: / must have required property 'licenses'" },
    { text: "licenses: []", problem: "w.yaml: /licenses must NOT have fewer than 1 items" },
    { text: license("plan: 7"), problem: "w.yaml: /licenses/0/plan must be string" },
    { text: license("colour: red"), problem: "w.yaml: /licenses/0 must NOT have additional properties" },
    { text: license("customer_tokens: [a, a]"), problem: "w.yaml: token a is there twice" },
    {
      text: license("").replace("agents: []", "agents: [{ id: a, name: A, groups: [2], tokens: [] }]"),
      problem: "w.yaml: agent a of licence 1 is in unknown group 2",
    },
  ])("$text: $problem", ({ text, problem }) => {
    expect(() => parseWorld(text, "w.yaml")).toThrow(problem);
  });
});
