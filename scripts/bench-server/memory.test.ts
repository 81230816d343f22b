import { afterAll, beforeAll, expect, it } from "vitest";
import { loadWorld } from "../../conformance/reference-server/index.js";
import { Attacker, text } from "../../conformance/test/reference-server/attacker.js";
import { forkServer, type ServerProcess, type Vitals } from "./servers.js";

const agentPath = "/v3.0/agent/rtm/ws";
/** What one round leaves at most, for whatever the engine keeps of its own. Each round sends the server some tens of MB. */
const slackBytes = 4 * 1024 * 1024;
/** Times that the heap is looked at, each after a collection, before what is left counts as kept. */
const looks = 1_000;
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const login = (token: string): Buffer => text(JSON.stringify({ action: "login", payload: { token } }));

let server: ServerProcess;
beforeAll(async () => {
  server = await forkServer("./reference-process.ts", await loadWorld());
});
afterAll(async () => server.end());

/** Waits until the server has noticed that everybody is gone. */
async function vitalsOfRest(idle: Vitals["resources"] | undefined): Promise<Vitals> {
  for (;;) {
    const vitals = await server.vitals();
    const { TCPSocketWrap = 0, Timeout = 0 } = vitals.resources;
    if (idle === undefined || (TCPSocketWrap <= (idle["TCPSocketWrap"] ?? 0) && Timeout <= (idle["Timeout"] ?? 0)))
      return vitals;
  }
}

/** In rounds, so that what is left of one shows in the next. */
const rounds: readonly { readonly name: string; readonly play: (round: number) => Promise<void> }[] = [
  {
    name: "wrong tokens over the Web",
    play: async (round) => {
      const attacker = await Attacker.connect(server.origin);
      const tries = many(1_000, (at) => [
        `POST /v3.0/agent/action/ping${at} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wrong-${round}-${at}-${"x".repeat(4_000)}\r\n` +
          `Content-Length: 0\r\nX-Last: ${at}\r\n\r\n`,
      ]).flat();
      attacker.write(...tries, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      await attacker.until(/"status":"ok"/u);
      attacker.end();
    },
  },
  {
    name: "wrong tokens over RTM",
    play: async (round) => {
      for (let guest = 0; guest < 20; guest += 1) {
        const attacker = await Attacker.open(server.origin, agentPath);
        attacker.write(Buffer.concat(many(1_000, (at) => login(`wrong-${round}-${guest}-${at}-${"x".repeat(400)}`))));
        await attacker.until(/\[end\]$/u);
      }
    },
  },
  {
    name: "floods before the login",
    play: async () => {
      const attackers = await Promise.all(many(50, () => Attacker.open(server.origin, agentPath)));
      for (const attacker of attackers) attacker.write(Buffer.concat(many(5_000, () => text('{"action":"x"}'))));
      await Promise.all(attackers.map((attacker) => attacker.until(/\[end\]$/u)));
    },
  },
  {
    name: "connections that come and go",
    play: async () => {
      for (let batch = 0; batch < 5; batch += 1) {
        const guests = await Promise.all(
          many(100, (at) => Attacker.open(server.origin, agentPath, at % 10 === 0 ? "dal:one-ada" : undefined)),
        );
        for (const guest of guests) guest.end();
      }
    },
  },
];

it.each(rounds)("$name leave nothing", async ({ play }) => {
  const idle = await server.vitals();
  await play(0);
  const { heapBytes: before } = await vitalsOfRest(idle.resources);
  for (const round of [1, 2]) await play(round);
  let left = Number.POSITIVE_INFINITY;
  // Sockets are gone before all that came over them is: a busy machine may still have some of it before it.
  for (let look = 0; look < looks && left >= slackBytes; look += 1)
    left = (await vitalsOfRest(idle.resources)).heapBytes - before;
  expect(left).toBeLessThan(slackBytes);
});
