import type { Driver } from "./driver.js";
import { Broken } from "./ledger.js";
import type { ServerProcess, Vitals } from "./servers.js";

const events = 200_000;
const longest = 60_000;
/** Milliseconds that a server has to notice that everybody is gone. */
const farewell = 10_000;

/** Events without a pause, and what they leave on the heap: the server keeps every event, since clients may ask for it. */
export async function soak(
  driver: Driver,
  server: ServerProcess,
  progress: (text: string) => void,
): Promise<readonly (readonly string[])[]> {
  progress(`soak: ${events} events, or ${longest / 1000} s`);
  const before = await server.vitals();
  const round = await driver.flood(events, 4, longest);
  const after = await server.vitals();
  const growth = (after.heapBytes - before.heapBytes) / round.events;
  return [
    ["events, each verified at 10 members", String(round.events)],
    ["pushes/s, 800 events under way", (round.pushes / round.seconds).toFixed(0)],
    ["heap, before and after", `${mega(before.heapBytes)}, ${mega(after.heapBytes)}`],
    ["heap for each event that is kept", `${growth.toFixed(0)} bytes`],
    ["resident memory, before and after", `${mega(before.residentBytes)}, ${mega(after.residentBytes)}`],
  ];
}

/** Throws where sockets, timers or members are left after everybody has gone. */
export async function checkLeft(server: ServerProcess, empty: Vitals): Promise<string> {
  const end = performance.now() + farewell;
  for (;;) {
    const health = (await (await fetch(`${server.origin}/health`)).json()) as Record<string, unknown>;
    const { resources, heapBytes } = await server.vitals();
    const left = ["TCPSocketWrap", "Timeout"].map((kind) => (resources[kind] ?? 0) - (empty.resources[kind] ?? 0));
    const [sockets = 0, timers = 0] = left;
    // The question itself has a socket that is kept for the next one.
    if (health["connections"] === 0 && health["users"] === 0 && sockets <= 1 && timers <= 1)
      return `Everybody has left: 0 connections, 0 users, no socket and no timer; heap ${mega(heapBytes)}`;
    if (performance.now() > end)
      throw new Broken(`Left behind: ${JSON.stringify(health)}, ${sockets} sockets, ${timers} timers`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function mega(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
