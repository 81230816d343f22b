import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { AgentWebClient } from "livechat-spec/agent-web";
import { CustomerRtmClient } from "livechat-spec/customer-rtm";
import WebSocket from "ws";
import { bareFetch, bareSocket } from "./bare.js";
import { median, table } from "./report.js";

const ROUNDS = 45;
const MANY = 64;
const EVENT = { type: "message", text: "Hello, how may I help you?", recipients: "all" } as const;
const REQUEST = { chat_id: "PJ0MRSHTDG", event: EVENT };

/** One way to make a call, and to be done with calling. */
export interface Caller {
  readonly call: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}
interface Rate {
  readonly perSecond: number;
  /** Milliseconds of the median call. */
  readonly latency: number;
}

/** Calls of the clients beside bare `ws` and bare `fetch`, all to one echo server in a process of its own. */
export async function benchCalls(): Promise<string> {
  const server = fork(fileURLToPath(new URL("./echo-server.mjs", import.meta.url)));
  try {
    const origin = `http://127.0.0.1:${await portOf(server)}`;
    const rtm = await compare(await bareSocket(origin, REQUEST), await rtmClient(origin), 4_000);
    const web = await compare(bareFetch(origin, REQUEST), webClient(origin), 600);
    return table(
      ["calls", "in flight", "bare calls/s", "client calls/s", "ratio", "aim", "bare latency", "client latency"],
      [...rtm.map((row) => ["RTM beside ws", ...row("0.8")]), ...web.map((row) => ["Web beside fetch", ...row("0.9")])],
    );
  } finally {
    server.kill();
  }
}

function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("message", (port) => resolve(port as number));
    server.once("error", reject);
  });
}

async function rtmClient(origin: string): Promise<Caller> {
  const client = new CustomerRtmClient({ baseUrl: origin.replace("http", "ws"), token: "t", licenseId: 1, WebSocket });
  await client.connect();
  return { call: () => client.sendEvent(REQUEST), close: () => client.close() };
}

function webClient(origin: string): Caller {
  const client = new AgentWebClient({ baseUrl: origin, token: "t" });
  return { call: () => client.sendEvent(REQUEST), close: async () => {} };
}

/**
 * Rounds take turns, and are short, so that what else the machine does falls on both; ratios are medians over pairs of
 * rounds.
 */
async function compare(bare: Caller, client: Caller, calls: number) {
  const rows: ((aim: string) => string[])[] = [];
  for (const inFlight of [MANY, 1]) {
    const count = inFlight === 1 ? calls / 10 : calls;
    const rates: { bare: Rate; client: Rate }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const turn = round % 2 === 0 ? ([bare, client] as const) : ([client, bare] as const);
      const [first, second] = [await drive(turn[0], inFlight, count), await drive(turn[1], inFlight, count)];
      if (round > 0) rates.push(round % 2 === 0 ? { bare: first, client: second } : { bare: second, client: first });
    }
    rows.push((aim) => row(inFlight, rates, inFlight === MANY ? `>= ${aim}` : ""));
  }
  await Promise.all([bare.close(), client.close()]);
  return rows;
}

function row(inFlight: number, rates: readonly { bare: Rate; client: Rate }[], aim: string): string[] {
  const of = (pick: (rate: { bare: Rate; client: Rate }) => number) => median(rates.map(pick));
  return [
    String(inFlight),
    of(({ bare }) => bare.perSecond).toFixed(0),
    of(({ client }) => client.perSecond).toFixed(0),
    of(({ bare, client }) => client.perSecond / bare.perSecond).toFixed(2),
    aim,
    `${of(({ bare }) => bare.latency).toFixed(3)} ms`,
    `${of(({ client }) => client.latency).toFixed(3)} ms`,
  ];
}

/** Keeps so many calls in flight until `count` of them are answered. */
async function drive({ call }: Caller, inFlight: number, count: number): Promise<Rate> {
  const took: number[] = [];
  let left = count;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      const sent = performance.now();
      await call();
      took.push(performance.now() - sent);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { perSecond: (count * 1000) / (performance.now() - started), latency: median(took) };
}
