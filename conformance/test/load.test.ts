// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the references of scenarios
import { describe, expect, it } from "vitest";
import { formatProblem } from "../src/load/problem.js";
import { readFixtures } from "../src/load/read-fixtures.js";
import { parseYaml } from "../src/load/yaml-file.js";
import { play, problemsOf, scenarioOf } from "./support/play.js";

const good = play(`
  - id: in
    login: anna
    save: { me: /customer_id }
  - id: start
    call: start_chat
    actor: anna
    payload: { chat: { id: "\${me}" } }
    level: may
    checks: [{ id: named, source: ["customer-rtm-2019-08/methods.md:503"], match: { chat: { $any: true } } }]
  - id: told
    push: incoming_chat_thread
    actor: bob
    after: in
    answers: nobody
`);

describe("a good scenario", () => {
  it("has its defaults filled in", () => {
    const { actors, steps } = scenarioOf(good);
    expect(actors).toEqual([
      { name: "anna", api: "customer-rtm", part: "customer", number: 1, license: "first", via: "rtm" },
      { name: "bob", api: "agent-web", part: "agent", number: 1, license: "first", via: "web" },
    ]);
    expect(steps[0]).toMatchObject({ kind: "login", line: 8, actor: "anna", level: "must", expect: { success: true } });
    expect(steps[1]).toMatchObject({
      kind: "call",
      level: "may",
      source: ["assumed: a test"],
      checks: [{ id: "named", level: "may", source: ["customer-rtm-2019-08/methods.md:503"] }],
    });
  });
});

describe("a list of pushes", () => {
  const list = (more: string) =>
    play(`
  - { id: ask, call: start_chat, actor: anna, via: rtm }
  - pushes:
      - { id: first, push: incoming_event }
      - { id: second, push: thread_closed, level: should, answers: nobody }
      - { id: third, push: chat_user_added }
    actor: anna
    level: may
    answers: ask
    after: ask
${more}`);
  it("is steps that inherit from it", () => {
    const { steps } = scenarioOf(list(""));
    expect(steps.slice(1)).toMatchObject([
      {
        kind: "push",
        id: "first",
        action: "incoming_event",
        actor: "anna",
        level: "may",
        answers: "ask",
        after: "ask",
      },
      { id: "second", level: "should", answers: "nobody", after: "ask", line: 11 },
      { id: "third", level: "may", after: "ask" },
    ]);
  });
  it("may be in order", () => {
    const { steps } = scenarioOf(list("    order: given\n"));
    expect(steps.slice(1).map((step) => "after" in step && step.after)).toEqual(["ask", "first", "second"]);
  });
  it("has lines of its own in messages", () => {
    expect(problemsOf(list("").replace("id: third", "id: first"))).toEqual([
      'play.yaml:12: Unexpected second step "first", expected another id',
    ]);
  });
});

describe("steps of the control endpoint", () => {
  it("say how far time moves, and who pings meanwhile", () => {
    const { steps } = scenarioOf(
      play(`
  - { id: a, advance: 31s }
  - { id: b, advance: 5d, pinging: [anna] }
  - { id: c, advance: 250ms }
`),
    );
    expect(steps).toMatchObject([
      { kind: "advance", actor: "anna", milliseconds: 31_000, pinging: [] },
      { milliseconds: 432_000_000, pinging: ["anna"] },
      { milliseconds: 250 },
    ]);
  });
  it("name a license and its webhooks", () => {
    const text = play("  - { id: a, webhook: incoming_event, actor: bob, where: { a: 1 }, save: { x: /a } }\n");
    const scenario = scenarioOf(text.replace("actors:", "licenses: { first: { webhooks: [{ secret: s }] } }\nactors:"));
    expect(scenario.licenses).toEqual({ first: { webhooks: [{ secret: "s" }] } });
    expect(scenario.steps).toMatchObject([
      { kind: "webhook", action: "incoming_event", where: { a: 1 }, save: { x: "/a" } },
    ]);
  });
});

describe("what is wrong with a scenario", () => {
  const table: readonly (readonly [what: string, text: string, problems: readonly string[]])[] = [
    [
      "no YAML",
      "a: [",
      ["play.yaml:1: Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ],
    [
      "an unknown key",
      good.replace("    after: in", "    afterr: in"),
      [
        'play.yaml:20: steps.2: Unexpected key "afterr", expected id, about, level, source, push, actor, where, answers, after, repeats, match, checks, save, within',
      ],
    ],
    ["no title", good.replace("title: A play\n", ""), ['play.yaml:1: Unexpected absence of "title", expected it here']],
    [
      "two kinds in one step",
      good.replace("    login: anna", "    login: anna\n    close: anna"),
      [
        "play.yaml:8: steps.0: Unexpected keys, expected exactly one of connect, login, call, push, pushes, no-push, raw, disconnect, close, webhook, no-webhook, advance",
      ],
    ],
    [
      "a bad source",
      good.replace("assumed: a test", "somewhere"),
      ['play.yaml:3: source.0: Unexpected "somewhere", expected lines of a document'],
    ],
    [
      "another id",
      good.replace("id: play", "id: other"),
      ['play.yaml:1: Unexpected id "other", expected the name of the file, "play"'],
    ],
    [
      "an unknown actor",
      good.replace("login: anna", "login: carol"),
      ['play.yaml:8: Unexpected actor "carol", expected anna, bob'],
    ],
    [
      "an unknown step",
      good.replace("after: in", "after: out"),
      ['play.yaml:20: Unexpected step "out", expected the id of a step before this one'],
    ],
    [
      "a second step",
      good.replace("id: start", "id: in"),
      ['play.yaml:11: Unexpected second step "in", expected another id'],
    ],
    [
      "an unknown value",
      good.replace("${me}", "${you}"),
      ["play.yaml:14: Unexpected ${you}, expected an actor, unique, or a saved name"],
    ],
    [
      "a value of an actor's name",
      good.replace("{ me: ", "{ bob: ").replace("${me}", "${bob.id}"),
      ['play.yaml:10: Unexpected second "bob", expected a name not yet used'],
    ],
    [
      "an unknown matcher",
      good.replace("{ $any: true }", "{ $some: true }"),
      [
        'play.yaml:16: Unexpected "$some", expected one of $any, $absent, $type, $pattern, $exact, $has, $not, $either, $all, $each, $size, $above, $below, alone in its object',
      ],
    ],
    [
      "a bad pattern",
      good.replace("{ $any: true }", '{ $pattern: "(" }'),
      ['play.yaml:16: Unexpected "(", expected a regular expression'],
    ],
    [
      "a bad type",
      good.replace("{ $any: true }", "{ $type: text }"),
      ['play.yaml:16: Unexpected type "text", expected one of string, number, integer, boolean, object, array, null'],
    ],
    [
      "a built-in check",
      good.replace("id: named", "id: schema"),
      ['play.yaml:16: Unexpected check "schema", expected another id'],
    ],
    [
      "a bot over the Web API",
      play("  - { id: say, call: send_event, actor: bob, via: web, as: anna }\n"),
      ['play.yaml:8: Unexpected "as" over web, expected "via: rtm"'],
    ],
    [
      "a file over RTM",
      play("  - { id: say, call: send_file, actor: anna, upload: {} }\n"),
      ['play.yaml:8: Unexpected "upload" over rtm, expected "via: web"'],
    ],
    [
      "a duration without a unit",
      play('  - { id: wait, advance: "31" }\n'),
      ['play.yaml:8: steps.0.advance: Unexpected "31", expected How far time moves'],
    ],
    [
      "somebody unknown who pings",
      play("  - { id: wait, advance: 31s, pinging: [carol] }\n"),
      ['play.yaml:8: Unexpected actor "carol", expected anna, bob'],
    ],
    [
      "a webhook of the customer API",
      play("  - { id: told, webhook: incoming_event, actor: anna }\n"),
      ['play.yaml:8: Unexpected actor "anna" of customer-rtm, expected one of agent-web'],
    ],
    [
      "a frame of no kind",
      play("  - { id: say, raw: { bytes: 1 }, actor: anna }\n"),
      ["play.yaml:8: steps.0.raw: Unexpected keys, expected exactly one of"],
    ],
    [
      "a part of the other side",
      good.replace("agent-web, agent: 1", "agent-web, customer: 1"),
      ['play.yaml:6: Unexpected part in agent-web, expected "agent: <number>"'],
    ],
  ];
  it.each(table)("%s", (_, text, problems) => {
    const found = problemsOf(text);
    expect(found.map((line, index) => line.slice(0, problems[index]?.length))).toEqual(problems);
  });
});

describe("fixtures", () => {
  const read = (text: string) => {
    const file = parseYaml({ name: "world.yaml", text });
    if (!("value" in file)) throw new Error("bad YAML");
    return readFixtures(file);
  };
  it("are people with tokens", () => {
    const text = `
region: dal
licenses:
  - id: 7
    groups: []
    agents:
      - { id: a@example.com, groups: [1], tokens: [{ token: secret-token, scopes: [] }, second-token] }
      - { id: r@example.com, bot: true, groups: [1], tokens: [{ token: robot-token }] }
    customer_tokens: [first-time-1]
  - { id: 8, status: expired, fresh_customer_token_prefix: fresh-to- }
  - { id: 9, region: fra }
`;
    const none = { agents: [], bots: [], customers: [], newTokens: [] };
    expect(read(text)).toEqual({
      licenses: [
        {
          id: 7,
          state: "usable",
          agents: [
            {
              id: "a@example.com",
              tokens: ["secret-token", "second-token"],
              scopes: new Map([["secret-token", []]]),
            },
          ],
          bots: [{ id: "r@example.com", tokens: ["robot-token"], scopes: new Map() }],
          customers: [],
          newTokens: ["first-time-1"],
        },
        { id: 8, state: "expired", ...none, newTokenPrefix: "fresh-to-" },
        { id: 9, state: "elsewhere", ...none },
      ],
    });
  });
  it("need tokens, and such that can be hidden", () => {
    const problems = read(
      "licenses:\n  - id: 7\n    agents:\n      - { id: a, tokens: [{ token: abc }] }\n      - { id: b }\n",
    );
    expect("licenses" in problems ? [] : problems.map(formatProblem)).toEqual([
      "world.yaml:4: Unexpected token, expected a text of at least 8 characters",
      "world.yaml:5: Unexpected absence of tokens, expected a list of at least one",
    ]);
  });
});
