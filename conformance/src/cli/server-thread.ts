/** The thread that `startBeside` starts: a reference server. It tells where it listens, or what keeps it from that. */
import { parentPort, workerData } from "node:worker_threads";
import type { RunningServer } from "../../reference-server/index.js";
import { SetupError } from "../load/problem.js";
import { startForRun } from "./embedded.js";

/** What the thread says once. */
export type FromServerThread = Pick<RunningServer, "origin" | "urls"> | { readonly problems: readonly string[] };

parentPort?.postMessage(await start());

async function start(): Promise<FromServerThread> {
  try {
    const { origin, urls } = await startForRun(workerData);
    return { origin, urls };
  } catch (error) {
    if (error instanceof SetupError) return { problems: error.problems };
    throw error;
  }
}
