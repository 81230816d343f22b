import { afterEach, describe, expect, it } from "vitest";
import { judge } from "../src/judge/judge.js";
import { redactor } from "../src/redact.js";
import { runCase } from "../src/run/run-case.js";
import { openWebhookListener, type WebhookListener } from "../src/run/webhook-listener.js";
import type { Spec } from "../src/spec.js";
import { ableControl } from "./support/default-target.js";
import { fakeSpec } from "./support/fake-spec.js";
import { caseOf, play, targetAt, tokens } from "./support/play.js";
import { failures } from "./support/run.js";
import { serve, type TestServer } from "./support/servers.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function listener(): Promise<WebhookListener> {
  const webhooks = await openWebhookListener();
  open.push(webhooks);
  return webhooks;
}

/** A server that posts these bodies, one after the other, before it answers a call. */
async function poster(url: string, bodies: readonly string[]): Promise<TestServer> {
  const server = await serve(
    () => {},
    async (_, response) => {
      for (const body of bodies) await fetch(url, { method: "POST", body });
      response.end("{}");
    },
  );
  open.push(server);
  return server;
}

/** Plays a call, before whose answer these bodies are posted, and then the steps. `bob` is in license 1. */
async function played(steps: string, bodies: readonly string[], spec: Spec) {
  const webhooks = await listener();
  const server = await poster(webhooks.url, bodies);
  const target = { ...targetAt(server.web, server.rtm), control: ableControl };
  const case_ = caseOf(play(`  - { id: go, call: get_customers, actor: bob }\n${steps}`), target);
  const { signal } = new AbortController();
  const options = { spec, timeout: 10_000, redact: redactor(tokens), unique: "u", signal, webhooks };
  return { case_, transcript: await runCase(case_, options) };
}

/** What failed. */
async function failed(steps: string, bodies: readonly object[], schemas = {}): Promise<readonly string[]> {
  const spec = fakeSpec(schemas);
  const { case_, transcript } = await played(
    steps,
    bodies.map((body) => JSON.stringify(body)),
    spec,
  );
  return failures(judge(case_, transcript, spec));
}

const told = (n: number, action = "incoming_event") => ({ license_id: 1, action, payload: { n } });
const wait = "  - { id: told, webhook: incoming_event, actor: bob, where: { n: 1 }, within: 200 }\n";

describe("a webhook step", () => {
  it("takes the webhook that fits, and saves from its payload", async () => {
    const steps = `${wait.replace(" }\n", ", save: { x: /n } }\n")}  - { id: next, webhook: incoming_event, actor: bob, match: { n: 2 } }\n`;
    expect(await failed(steps, [told(0, "thread_closed"), told(1), told(2)])).toEqual([]);
  });
  const table: readonly (readonly [
    what: string,
    bodies: readonly object[],
    failed: readonly string[],
    schemas: object,
  ])[] = [
    ["does not come", [told(2)], ["told/arrives: not within 200 ms"], {}],
    ["comes twice", [told(1), told(1)], ["told/once: the same webhook a second time"], {}],
    ["names another license", [{ ...told(1), license_id: 2 }], ["told/envelope: license_id 2"], {}],
    [
      "does not fit the schema of its push",
      [told(1)],
      ["traffic/webhook-incoming_event: /m: expected any value, got nothing"],
      { pushes: { incoming_event: { m: { $any: true } } } },
    ],
    ["has no action", [told(1), { payload: {} }], ['traffic/webhooks: {"payload":{}}'], {}],
  ];
  it.each(table)("fails where it %s", async (_, bodies, expected, schemas) => {
    expect(await failed(wait, bodies, schemas)).toEqual(expected);
  });
});

it.each([
  ["as they are", (token: string) => JSON.stringify({ ...told(1), token })],
  ["as escapes", (token: string) => JSON.stringify({ ...told(1), token }).replaceAll("-", "\\u002d")],
  ["in what is no JSON", (token: string) => `token=${token}`],
])("tokens are hidden in webhooks that write them %s", async (_, body) => {
  const { transcript } = await played("", [body(tokens.bob)], fakeSpec());
  const posted = transcript.entries.filter(({ kind }) => kind === "webhook");
  expect(posted).toHaveLength(1);
  expect(JSON.stringify(posted)).toContain("‹bob›");
  expect(JSON.stringify(posted)).not.toContain(tokens.bob);
});

describe("a no-webhook step", () => {
  const silence = "  - { id: quiet, no-webhook: incoming_event, actor: bob, where: { n: 3 }, since: go }\n";
  it("passes where only others came, and fails where one did", async () => {
    expect(await failed(wait + silence, [told(1), told(2)])).toEqual([]);
    expect(await failed(wait + silence, [told(3), told(1)])).toEqual([
      'quiet/silence: {"license_id":1,"action":"incoming_event","payload":{"n":3}}',
    ]);
  });
});

describe("an advance step", () => {
  it("moves time in strides while somebody pings, and tells of a target that does not", async () => {
    const server = await serve((frame, socket) => {
      socket.send(JSON.stringify({ ...frame, type: "response", success: true, payload: {} }));
    });
    open.push(server);
    const moves: number[] = [];
    const advance = async (milliseconds: number) => {
      if (moves.length === 3) throw new Error("POST /control/clock: status 500");
      return moves.push(milliseconds);
    };
    const control = { ...ableControl, advance };
    const target = { ...targetAt(server.web, server.rtm), control };
    const steps = `
  - { id: in, login: anna }
  - { id: wait, advance: 40s, pinging: [anna] }
  - { id: fail, advance: 1s }
  - { id: never, call: start_chat, actor: anna }
`;
    const case_ = caseOf(play(steps), target);
    const { signal } = new AbortController();
    const spec = fakeSpec();
    const options = { spec, timeout: 10_000, redact: redactor(tokens), unique: "u", signal, control };
    const transcript = await runCase(case_, options);
    expect(moves).toEqual([15_000, 15_000, 10_000]);
    const pings = transcript.entries.filter((entry) => entry.kind === "sent" && entry.frame?.["action"] === "ping");
    expect(pings).toHaveLength(3);
    expect(failures(judge(case_, transcript, spec))).toEqual(["fail/advanced: POST /control/clock: status 500"]);
    expect(transcript.steps["never"]?.status).toBe("skipped");
  });
});
