import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { readDeriveTexts } from "../src/cli/files.js";
import { loadDerived } from "../src/derive/load-derived.js";
import { isObject, parseJson } from "../src/json.js";
import { laneHere } from "../src/lane.js";
import type { Case } from "../src/plan/case.js";
import { planCases } from "../src/plan/plan-cases.js";
import type { PlaySettings } from "../src/play-case.js";
import { redactor } from "../src/redact.js";
import { runPlan } from "../src/run-plan.js";
import { fakeSpec } from "./support/fake-spec.js";
import { caseOf, play, targetAt, tokens } from "./support/play.js";
import { runSteps } from "./support/run.js";
import { answer, type Frame, listenRaw, push, serve, type TestServer } from "./support/servers.js";

const derived = loadDerived(readDeriveTexts());

const servers: TestServer[] = [];
const start = async (...args: Parameters<typeof serve>) => {
  const server = await serve(...args);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const login = "  - { id: in, login: anna }\n";
const loginAndCall = `${login}  - { id: ask, call: start_chat, actor: anna }\n`;

describe("a good server", () => {
  it("passes, and values and pushes find their way", async () => {
    const server = await start((frame, socket) => {
      answer(socket, frame, { customer_id: "anna", echo: frame.payload });
      if (frame.action === "send_event") push(socket, "incoming_event", { event: frame.payload }, frame.request_id);
    });
    const { transcript, failed } = await runSteps(
      `${login.replace(" }", ", save: { me: /customer_id } }")}
  - { id: say, call: send_event, actor: anna, payload: { text: "I am \${me}, \${unique}" } }
  - { id: told, push: incoming_event, actor: anna, answers: say, after: say, match: { event: { text: "I am anna, u" } } }
  - { id: quiet, no-push: any, actor: anna }
`,
      server,
      { responses: { login: {}, send_event: {} } },
    );
    expect(failed).toEqual([]);
    expect(transcript.steps["in"]).toMatchObject({ status: "done", saved: { me: "anna" } });
  });

  it("calls over Web and RTM in one play", async () => {
    const server = await start(
      (frame, socket) => answer(socket, frame),
      (request, response) => response.end(JSON.stringify({ url: request.url, auth: request.headers.authorization })),
    );
    const steps = `${login}  - { id: web, call: get_customers, actor: bob, match: { url: /get_customers, auth: "Bearer ‹bob›" } }\n`;
    const { failed } = await runSteps(steps, server, { responses: { get_customers: {} } });
    expect(failed).toEqual([]);
  });
});

describe("what goes out", () => {
  it("can be a form with a file, or a body as it is", async () => {
    const bodies: string[] = [];
    const server = await start(
      (frame, socket) => answer(socket, frame),
      async (request, response) => {
        const body = await text(request);
        bodies.push(`${request.headers["content-type"]?.split(";")[0]} ${body}`);
        response.end("{}");
      },
    );
    const { failed, transcript } = await runSteps(
      `
  - { id: file, call: send_file, actor: bob, payload: { chat_id: C }, upload: { name: a.png, type: image/png, bytes: 7 } }
  - { id: text, call: get_customers, actor: bob, body: "{not json" }
`,
      server,
    );
    expect(failed).toEqual([]);
    expect(bodies[0]).toMatch(
      /^multipart\/form-data .*name="payload.chat_id"\s+C\s.*name="payload.file"; filename="a.png"\s/su,
    );
    expect(bodies[1]).toBe("application/json {not json");
    expect(transcript.entries[0]).toMatchObject({ body: { chat_id: "C", file: "a.png, image/png, 7 bytes" } });
  });

  it("can be a frame of any kind, and a call in the name of a bot", async () => {
    const http = createServer();
    const sockets = new WebSocketServer({ server: http });
    const came: string[] = [];
    sockets.on("connection", (socket) => {
      socket.on("ping", () => came.push("ping"));
      socket.on("message", (data, isBinary) => {
        came.push(isBinary ? `binary ${String(data)}` : String(data));
        const frame = parseJson(String(data));
        if (isObject(frame)) answer(socket, frame as Frame);
      });
    });
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const { port } = http.address() as AddressInfo;
    const close = async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => http.close(resolve));
    };
    const server = { web: "http://127.0.0.1:1/<action>", rtm: `ws://127.0.0.1:${port}/rtm`, close };
    servers.push(server);
    const steps = `
  - { id: open, connect: bob }
  - { id: ping, raw: { ping: true }, actor: bob }
  - { id: binary, raw: { base64: aGk= }, actor: bob }
  - { id: say, call: send_event, actor: bob, via: rtm, as: bob }
  - { id: half, raw: { unfinished: '{"action":' }, actor: bob }
`;
    const { failed } = await runSteps(steps, server);
    expect(failed).toEqual([]);
    expect(came).toEqual([
      "ping",
      "binary hi",
      '{"request_id":"play.say","action":"send_event","author_id":"bob@example.com"}',
    ]);
  });
});

describe("a bad server over RTM", () => {
  const always =
    (act: (frame: Frame, socket: WebSocket) => void) =>
    (frame: Frame, socket: WebSocket): void =>
      frame.action === "start_chat" ? act(frame, socket) : answer(socket, frame);
  const table: readonly (readonly [
    what: string,
    act: (frame: Frame, socket: WebSocket) => void,
    failed: readonly string[],
  ])[] = [
    ["hangs", () => {}, ["ask/answer: not within 150 ms"]],
    [
      "answers garbage",
      (_, socket) => socket.send("}{"),
      ["ask/answer: not within 150 ms", 'traffic/anna-frames: a frame that is no JSON object: "}{"'],
    ],
    [
      "answers with a value of a hundred thousand levels",
      (_, socket) => socket.send(`{"${"a".repeat(200)}":${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}}`),
      [
        "ask/answer: not within 150 ms",
        `traffic/anna-frames: a frame that is no JSON object: "{\\"${"a".repeat(195)}…`,
      ],
    ],
    [
      "answers in binary",
      (_, socket) => socket.send(Buffer.from([1, 2])),
      [
        "ask/answer: not within 150 ms",
        'traffic/anna-frames: a frame that is no JSON object: "binary frame of 2 bytes"',
      ],
    ],
    [
      "answers twice",
      (frame, socket) => [answer(socket, frame), answer(socket, frame)],
      ["ask/answer: 2 responses", 'traffic/anna-frames: a second response to "play.ask"'],
    ],
    ["closes", (_, socket) => socket.close(1011, "sorry"), ["ask/answer: the connection was closed"]],
    ["breaks the connection", (_, socket) => socket.terminate(), ["ask/answer: the connection was closed"]],
    ["closes in mid-frame", (_, socket) => closeInMidFrame(socket), ["ask/answer: the connection was closed"]],
    [
      "answers a request of its own",
      (frame, socket) => answer(socket, { ...frame, request_id: "other" }),
      [
        "ask/answer: not within 150 ms",
        'traffic/anna-frames: a response with request_id "other", which nobody asked for',
      ],
    ],
    [
      "fails",
      (frame, socket) => answer(socket, frame, { error: { type: "internal", message: "" } }, false),
      ['ask/outcome: failure: {"error":{"type":"internal","message":""}}'],
    ],
    [
      "names another action",
      (frame, socket) => answer(socket, { ...frame, action: "x" }),
      ['ask/envelope: action "x"'],
    ],
    [
      "pushes first",
      (frame, socket) => [push(socket, "incoming_event", {}, frame.request_id), answer(socket, frame)],
      ["ask/order: a push of the call before its response"],
    ],
    [
      "pushes with a strange request_id",
      (frame, socket) => [answer(socket, frame), push(socket, "incoming_event", {}, "other"), answer(socket, frame)],
      [
        "ask/answer: 2 responses",
        'traffic/anna-frames: a second response to "play.ask"',
        "traffic/anna-request-ids: a push with the request_id of somebody else",
      ],
    ],
  ];
  it.each(table)("%s", async (_, act, failed) => {
    const server = await start(always(act));
    const steps = `${loginAndCall}  - { id: after, call: ping, actor: anna, within: 300 }\n`;
    expect((await runSteps(steps, server)).failed).toEqual(failed);
  });

  it("floods: the connection is cut and the case goes on to a verdict", async () => {
    const server = await start(always((_, socket) => flood(socket)));
    const { failed, transcript } = await runSteps(
      loginAndCall.replace("actor: anna }", "actor: anna, within: 20000 }"),
      server,
    );
    expect(transcript.entries.length).toBeLessThan(5100);
    expect(failed).toContain("ask/answer: the connection was closed");
  });

  it("floods with long frames: the connection is cut before they fill the memory", async () => {
    const long = "x".repeat(1024 * 1024);
    const server = await start(always((_, socket) => flood(socket, long, 80)));
    const { failed, transcript } = await runSteps(
      loginAndCall.replace("actor: anna }", "actor: anna, within: 20000 }"),
      server,
    );
    expect(transcript.entries.length).toBeLessThan(50);
    expect(failed).toContain("ask/answer: the connection was closed");
  });

  it.each([
    ["says nothing", () => {}],
    ["never comes to the end of its headers", drip],
  ])("%s to the handshake: the connection is given up in time, and when the run is called off", async (_, act) => {
    const server = await listenRaw(act);
    servers.push(server);
    expect((await runSteps(login, server)).failed).toEqual([
      "in/answer: the connection could not be opened: not within 150 ms",
    ]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const { failed } = await runSteps(login.replace(" }", ", within: 60000 }"), server, {}, controller.signal);
    expect(failed).toContain("run/finished: the run was called off before the end of the case");
  });

  it("is judged by the schemas", async () => {
    const server = await start((frame, socket) => {
      answer(socket, frame, { chat: 1 });
      push(socket, "incoming_event", { chat_id: 1 });
      push(socket, "made_up", {});
    });
    const schemas = {
      responses: { login: { chat: { $type: "string" } } },
      pushes: { incoming_event: { chat_id: "C" } },
    };
    const steps = `${login}  - { id: quiet, no-push: nothing, actor: anna }\n`;
    const { failed } = await runSteps(steps, server, schemas);
    expect(failed).toEqual([
      'in/schema: /chat: expected a value of type "string", got 1',
      'traffic/anna-incoming_event: /chat_id: expected "C", got 1',
      "traffic/anna-made_up: made_up is not documented for customer-rtm",
    ]);
  });
});

function closeInMidFrame(socket: WebSocket): void {
  const raw = (socket as unknown as { readonly _socket: { write(bytes: Buffer): void; end(): void } })._socket;
  raw.write(Buffer.from([0x81, 0x7d, 0x7b]));
  raw.end();
}

function flood(socket: WebSocket, text = "", most = 6000): void {
  for (let count = 0; count < most && socket.readyState === socket.OPEN; count++)
    push(socket, "incoming_event", { count, text });
}

function drip(socket: Socket): void {
  socket.write("HTTP/1.1 101 Switching Protocols\r\n");
  const timer = setInterval(() => socket.write("X-More: to come\r\n"), 20);
  socket.on("close", () => clearInterval(timer));
}

describe("pushes", () => {
  const pushing = (...payloads: readonly unknown[]) =>
    start((frame, socket) => {
      answer(socket, frame);
      if (frame.action === "go") for (const payload of payloads) push(socket, "incoming_event", payload);
    });
  const go = `${login}  - { id: go, call: go, actor: anna }\n`;

  it("are found in any order, each once", async () => {
    const server = await pushing({ n: 1 }, { n: 2 });
    const steps = `${go}
  - { id: second, push: incoming_event, actor: anna, where: { n: 2 } }
  - { id: first, push: incoming_event, actor: anna, where: { n: 1 } }
  - { id: again, push: incoming_event, actor: anna, where: { n: 1 } }
`;
    expect((await runSteps(steps, server)).failed).toEqual([
      "again/arrives: not within 150 ms; there was another incoming_event",
    ]);
  });

  it("can have an order", async () => {
    const server = await pushing({ n: 1 }, { n: 2 });
    const steps = `${go}
  - { id: second, push: incoming_event, actor: anna, where: { n: 2 } }
  - { id: first, push: incoming_event, actor: anna, where: { n: 1 }, after: second }
`;
    expect((await runSteps(steps, server)).failed).toEqual(["first/order: it comes before"]);
  });

  it("are missed when they do not look right, and the play goes on", async () => {
    const server = await pushing({ n: 3 });
    const steps = `${go}
  - { id: told, push: incoming_event, actor: anna, where: { n: 4 } }
  - { id: alive, call: ping, actor: anna }
`;
    const { failed, checks } = await runSteps(steps, server);
    expect(failed).toEqual(["told/arrives: not within 150 ms; there was another incoming_event"]);
    expect(checks.find((check) => check.id === "play/alive/answer")?.status).toBe("pass");
  });

  it("that must not come are noticed", async () => {
    const server = await pushing({ n: 5 });
    const steps = `${go}  - { id: quiet, no-push: incoming_event, actor: anna, where: { n: 5 } }\n`;
    expect((await runSteps(steps, server)).failed).toEqual(['quiet/silence: incoming_event {"n":5}']);
  });
});

describe("a bad server over Web", () => {
  const step = "  - { id: ask, call: get_customers, actor: bob, match: { a: 1 } }\n";
  it.each([
    ["hangs", () => {}, ["ask/answer: no response"]],
    ["breaks the connection", (_: unknown, response) => response.destroy(), ["ask/answer: no response"]],
    [
      "stops in the middle",
      (_: unknown, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("{");
        setTimeout(() => response.destroy(), 10);
      },
      ["ask/answer: no response"],
    ],
    [
      "answers garbage",
      (_: unknown, response) => response.end("<html>"),
      ['ask/envelope: "<html>"', 'ask/match: payload: expected an object like {"a":1}, got nothing'],
    ],
    [
      "answers 500",
      (_: unknown, response) => response.writeHead(500).end('{"error":{"type":"internal","message":"x"}}'),
      [
        'ask/outcome: failure: {"error":{"type":"internal","message":"x"}}',
        "ask/status: HTTP status 500",
        "/a: expected 1",
      ],
    ],
  ] satisfies readonly (readonly [string, Parameters<typeof serve>[1], readonly string[]])[])(
    "%s",
    async (_, act, failed) => {
      const server = await start(() => {}, act);
      const found = (await runSteps(step, server)).failed;
      expect(found.slice(0, 2)).toEqual(failed.slice(0, 2));
    },
  );
});

describe("the runner", () => {
  it("says when nobody listens", async () => {
    const server = await start(() => {});
    await server.close();
    const { failed } = await runSteps(login, server);
    expect(failed).toEqual([expect.stringMatching(/^in\/answer: the connection could not be opened: .*ECONNREFUSED/u)]);
  });

  it("keeps tokens out of the transcript, even when the server repeats them", async () => {
    const server = await start((frame, socket) => answer(socket, frame, { you: frame.payload }));
    const { transcript } = await runSteps(login, server);
    expect(JSON.stringify(transcript)).toContain("‹anna›");
    for (const token of Object.values(tokens)) expect(JSON.stringify(transcript)).not.toContain(token);
  });

  it("stops at once when it is called off, and says so", async () => {
    const server = await start(() => {});
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const { failed, transcript } = await runSteps(
      loginAndCall.replace("anna }", "anna, within: 9000 }"),
      server,
      {},
      controller.signal,
    );
    expect(transcript.milliseconds).toBeLessThan(1000);
    expect(failed).toContain("run/finished: the run was called off before the end of the case");
  });

  it("does the cleanup whatever happened", async () => {
    const seen: (string | undefined)[] = [];
    const server = await start((frame, socket) => {
      seen.push(frame.action);
      if (frame.action !== "start_chat") answer(socket, frame);
    });
    await runSteps(
      `${loginAndCall}  - { id: never, call: never, actor: anna }\ncleanup:\n  - { id: tidy, call: tidy, actor: anna }\n`,
      server,
    );
    expect(seen).toEqual(["login", "start_chat", "tidy"]);
  });
});

describe("a derived case", () => {
  const playPlan = (
    cases: readonly Case[],
    { workers = 1, ...more }: Partial<PlaySettings> & { readonly workers?: number } = {},
  ) => {
    const lane = laneHere({ spec: fakeSpec(), redact: redactor({}), timeout: 50, ...more });
    const { signal } = new AbortController();
    return runPlan(cases, { lanes: [{ lane, workers }], deadline: 20_000, signal }, () => {});
  };

  it.each([
    ["hangs", () => {}, /not within \d+ ms|no response/u],
    ["answers garbage", (_: Frame, socket: WebSocket) => socket.send("}{"), /not within \d+ ms/u],
    ["closes", (_: Frame, socket: WebSocket) => socket.close(1011), /the connection was closed/u],
    [
      "answers twice",
      (frame: Frame, socket: WebSocket) => [answer(socket, frame), answer(socket, frame)],
      /2 responses|failure/u,
    ],
  ])("of hundreds of requests ends with a verdict where the server %s", async (_, act, got) => {
    const server = await start(act);
    const scenario = derived.find(({ id }) => id === "derived/agent-web/send_event/type/rtm");
    if (scenario === undefined) throw new Error("no such case");
    const { cases } = planCases([scenario], targetAt(server.web, server.rtm), () => "newcomer");
    const [played] = await playPlan(cases);
    const failed = played?.checks.filter(({ status }) => status === "fail") ?? [];
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.got).toMatch(got);
  });

  it("is played beside many others without a warning", async () => {
    const many = 16;
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    const waiting: (() => void)[] = [];
    const server = await start((frame, socket) => {
      waiting.push(() => answer(socket, frame));
      if (waiting.length === many) for (const go of waiting.splice(0)) go();
    });
    const logins = Array.from({ length: many }, () => caseOf(play(login), targetAt(server.web, server.rtm)));
    const played = await playPlan(logins, { timeout: 10_000, workers: many });
    process.off("warning", note);
    expect(played.flatMap(({ transcript }) => Object.values(transcript.steps).map(({ status }) => status))).toEqual(
      logins.map(() => "done"),
    );
    expect(warnings).toEqual([]);
  });

  it("is an error where the server makes no license for it, and the next one goes on", async () => {
    const server = await start((frame, socket) => answer(socket, frame));
    const { cases } = planCases(derived.slice(0, 2), targetAt(server.web, server.rtm), () => "newcomer");
    const recast = () => Promise.reject(new Error("POST /control/licenses: no answer within 5000 ms"));
    const played = await playPlan(cases, { recast });
    expect(played.map(({ transcript }) => transcript.error)).toEqual(
      cases.map(() => "no licenses for the case: POST /control/licenses: no answer within 5000 ms"),
    );
    expect(played.every(({ checks }) => checks.some(({ status }) => status === "error"))).toBe(true);
  });

  it("that is called off before it begins asks the server for nothing", async () => {
    const { cases } = planCases(
      derived.slice(0, 1),
      targetAt("http://127.0.0.1:9/<action>", "ws://127.0.0.1:9"),
      () => "newcomer",
    );
    const recast = () => Promise.reject(new Error("licenses were asked for"));
    const lane = laneHere({ spec: fakeSpec(), redact: redactor({}), timeout: 50, recast });
    lane.callOff();
    const played = await Promise.all(cases.map((case_) => lane.play(case_)));
    expect(played.map(({ transcript }) => transcript.error)).toEqual(["the run was called off before the case began"]);
  });
});
