import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RunningServer, World } from "../../conformance/reference-server/index.js";

/** What a server says of itself; heaps are measured after a collection. */
export interface Vitals {
  readonly heapBytes: number;
  readonly residentBytes: number;
  /** Microseconds of processor time since the start. */
  readonly cpu: number;
  /** What keeps the process alive, by kind: sockets, timers. */
  readonly resources: Readonly<Record<string, number>>;
}

/** What a server process says once it listens. */
export interface Address {
  readonly origin: string;
  readonly urls: RunningServer["urls"] | null;
}

export interface ServerProcess extends Address {
  vitals(): Promise<Vitals>;
  end(): Promise<void>;
}

/** Starts a server in a process of its own: `reference-process.ts` with a world, or `bare-process.ts`. */
export async function forkServer(file: string, world: World | null): Promise<ServerProcess> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, {
    execArgv: ["--import", "tsx", "--expose-gc"],
  });
  child.once("exit", (code) => {
    if (code !== null && code !== 0) process.stderr.write(`${file} exited with ${code}\n`);
  });
  child.send({ world });
  const address = await answer<Address>(child);
  return {
    ...address,
    vitals: () => {
      child.send("vitals");
      return answer<Vitals>(child);
    },
    end: async () => {
      const exit = once(child, "exit");
      child.disconnect();
      await exit;
    },
  };
}

async function answer<T>(child: ChildProcess): Promise<T> {
  const gone = new AbortController();
  const fail = (): void => gone.abort(new Error("The server is gone"));
  child.once("exit", fail);
  try {
    const [message] = await once(child, "message", { signal: gone.signal });
    return message as T;
  } finally {
    child.off("exit", fail);
  }
}
