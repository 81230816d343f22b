import { describe, expect, it } from "vitest";
import { checkWorld, loadWorld, parseWorld } from "../../reference-server/world/load-world.js";

const license = (more: string): string =>
  `licenses: [{ id: 1, groups: [{ id: 1, name: A }], agents: [], customers: [], ${more} }]`;

describe("a world", () => {
  it("that comes with the server has two licences that work, with two agents and two customers each", async () => {
    const world = await loadWorld();
    expect(checkWorld(world, "world")).toBe(world);
    const { licenses } = world;
    const active = licenses.filter(({ status, region }) => status === undefined && region === undefined);
    expect(
      active.map(({ agents, customers }) => [agents.filter(({ bot }) => bot !== true).length, customers.length]),
    ).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  it.each([
    { text: "a: [", problem: /^w\.yaml:1: Flow sequence/u },
    { text: "{}", problem: 'w.yaml:1: Unexpected absence of "licenses", expected it here' },
    { text: "\nlicenses: []", problem: "w.yaml:2: licenses: Unexpected [], expected a list of at least one license" },
    { text: license("plan: 7"), problem: "w.yaml:1: licenses.0.plan: Unexpected 7, expected a text" },
    {
      text: license("max_connections: .inf"),
      problem: "w.yaml:1: licenses.0.max_connections: Unexpected null, expected a whole number from 1",
    },
    { text: license("\n  colour: red"), problem: 'w.yaml:2: licenses.0: Unexpected key "colour", expected id, plan' },
    { text: license("customer_tokens: [a,\n a]"), problem: "w.yaml:2: Unexpected second token a, expected each once" },
    {
      text: license("webhooks: [{ url: ftp://example.com }]"),
      problem: 'w.yaml:1: licenses.0.webhooks.0.url: Unexpected "ftp://example.com", expected a URL with http or https',
    },
    {
      text: license("").replace("agents: []", "agents: [{ id: a, name: A, groups: [2], tokens: [] }]"),
      problem: "w.yaml:1: Unexpected group 2 of agent a, expected one of 1",
    },
    {
      text: "licenses: &all\n  - id: 1\n    agents: *all",
      problem: "w.yaml:3: Unexpected alias of what it stands in, expected a value with an end",
    },
    { text: "&a [*a]", problem: "w.yaml:1: Unexpected alias of what it stands in" },
    { text: "&a { <<: *a }", problem: "w.yaml:1: Unexpected alias of what it stands in" },
    { text: "&a { ? *a : 1 }", problem: "w.yaml:1: Unexpected alias of what it stands in" },
    { text: "- &a [1]\n- &b [*a, *a]\n- [*a, *b]", problem: "w.yaml:1: Unexpected [[1],[[1],[1]],[[1],[[1],[1]]]]" },
  ])("$text: $problem", ({ text, problem }) => {
    expect(() => parseWorld(text, "w.yaml")).toThrow(problem);
  });

  it("with more levels than can be followed is a problem, not a crash", () => {
    for (const text of [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "- ".repeat(20_000)])
      expect(() => parseWorld(text, "w.yaml")).toThrow("w.yaml:1: Unexpected depth, expected fewer levels");
  });

  it("with thousands of errors tells the first ones", () => {
    expect(() => parseWorld("[a, ".repeat(50), "w.yaml")).toThrow(/^(?:w\.yaml:1: Flow .*(?:\n|$)){10}$/u);
  });

  it("that is an object is told by its path", () => {
    expect(() => checkWorld({ licenses: [{}] }, "world")).toThrow('world: licenses.0: Unexpected absence of "id"');
  });
});
