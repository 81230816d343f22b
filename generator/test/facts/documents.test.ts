import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factsOf } from "./build.js";

/** What a person counts in our edition: actions, pushes, objects, parameters of actions, samples of both. */
const counted: readonly (readonly [string, number, number, number, number, number])[] = [
  ["agent-rtm-2017-09/client-server.md", 21, 0, 0, 57, 43],
  ["agent-rtm-2017-09/objects.md", 0, 0, 16, 0, 0],
  ["agent-rtm-2017-09/protocol.md", 0, 0, 0, 0, 0],
  ["agent-rtm-2017-09/server-client.md", 1, 17, 0, 4, 17],
  ["agent-rtm-2017-09/success-error.md", 0, 0, 0, 0, 0],
  ["agent-web-2019-08/data_structures.md", 0, 0, 3, 0, 0],
  ["agent-web-2019-08/errors.md", 0, 0, 0, 0, 0],
  ["agent-web-2019-08/events.md", 0, 0, 6, 0, 0],
  ["agent-web-2019-08/introduction.md", 0, 0, 0, 0, 0],
  ["agent-web-2019-08/methods.md", 33, 0, 0, 127, 45],
  ["agent-web-2019-08/rtm-pushes.md", 0, 31, 0, 0, 31],
  ["agent-web-2019-08/scopes.md", 0, 0, 0, 0, 0],
  ["agent-web-2019-08/users.md", 0, 0, 3, 0, 0],
  ["agent-web-2019-08/webhooks.md", 0, 0, 0, 0, 0],
  ["customer-2018-07/api-reference.md", 17, 15, 16, 51, 43],
  ["customer-rtm-2019-08/data_structures.md", 0, 0, 5, 0, 0],
  ["customer-rtm-2019-08/events.md", 0, 0, 6, 0, 0],
  ["customer-rtm-2019-08/introduction.md", 0, 0, 0, 0, 0],
  ["customer-rtm-2019-08/methods.md", 30, 0, 0, 95, 90],
  ["customer-rtm-2019-08/pushes.md", 0, 31, 0, 0, 31],
  ["customer-rtm-2019-08/users.md", 0, 0, 2, 0, 0],
];

/** Lines that hold no fact of the API: a table that a comment hides, an address, install commands, access matrices. */
const setAside: Readonly<Record<string, { rows?: number[]; fences?: number[] }>> = {
  "agent-web-2019-08/methods.md": { rows: [475, 476, 477, 535, 536, 537] },
  "agent-web-2019-08/scopes.md": { rows: [32, 33, 34, 42, 43, 44] },
  "customer-2018-07/api-reference.md": { fences: [66, 128, 136] },
};

describe("our edition of the documents", () => {
  test.each(counted)("%s", (path, actions, pushes, objects, params, samples) => {
    const facts = factsOf(readFileSync(new URL(`../../../spec/documents/${path}`, import.meta.url), "utf8"));
    const sections = [...facts.actions, ...facts.pushes];
    expect([
      facts.actions.length,
      facts.pushes.length,
      facts.objects.length,
      facts.actions.reduce((sum, it) => sum + it.params.length, 0),
      sections.reduce((sum, it) => sum + it.samples.length, 0),
    ]).toEqual([actions, pushes, objects, params, samples]);
    const aside = setAside[path];
    expect(facts.accounting.rows.set_aside.map((it) => it.line)).toEqual(aside?.rows ?? []);
    expect(facts.accounting.fences.set_aside.map((it) => it.line)).toEqual(aside?.fences ?? []);
    expect(facts.diagnostics.map((it) => it.code)).not.toContain("accounting-imbalance");
  });
});
