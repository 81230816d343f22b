import type { Address, Vitals } from "./servers.js";

/** The other end of `forkServer`: starts a server with what it is sent, and answers questions until the driver is gone. */
export function serveParent(start: (message: { world: never }) => Promise<Address>): void {
  process.once("message", async (message: { world: never }) => {
    process.send?.(await start(message));
    process.on("message", () => process.send?.(vitals()));
  });
  process.on("disconnect", () => process.exit());
}

function vitals(): Vitals {
  const { user, system } = process.cpuUsage();
  global.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return { heapBytes: heapUsed, residentBytes: rss, cpu: user + system, resources };
}
