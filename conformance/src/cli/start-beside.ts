import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { RunningServer } from "../../reference-server/index.js";
import { SetupError } from "../load/problem.js";
import type { FromServerThread } from "./server-thread.js";
import type { TargetOptions } from "./target-options.js";

/** A reference server that this process started. */
export type ServerBeside = Pick<RunningServer, "origin" | "urls"> & { close(): Promise<unknown> };

/** Megabytes for what is young: a busy server makes much that is soon forgotten. */
const youngMegabytes = 64;

/**
 * Starts a reference server for a run in a thread of its own: judging and being judged take about as long, and each has a
 * core. Where the sources run as they are, there is no file that a thread could start from, and the server runs in this one.
 */
export async function startBeside({ fixtures }: TargetOptions): Promise<ServerBeside> {
  const choice = fixtures === undefined ? {} : { fixtures };
  const file = new URL("./server-thread.js", import.meta.url);
  if (!existsSync(file)) return (await import("./embedded.js")).startForRun(choice);
  const thread = new Worker(file, { workerData: choice, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const [said] = (await once(thread, "message")) as [FromServerThread];
  if ("problems" in said) throw new SetupError(said.problems);
  return { ...said, close: () => thread.terminate() };
}
