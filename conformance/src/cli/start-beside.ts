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
  return overThread(thread);
}

/** The server in a thread, once it listens. A thread that ends by itself is told of: at the start, or when the server is closed. */
export async function overThread(thread: Worker): Promise<ServerBeside> {
  let end: string | undefined;
  const said = await new Promise<FromServerThread>((resolve) => {
    const ended = (why: string) => {
      end ??= why;
      resolve({ problems: [`The reference server could not start: ${why}`] });
    };
    thread.once("message", resolve);
    thread.once("error", (error) => ended(error.message));
    thread.once("exit", (code) => ended(`its thread ended with code ${code}`));
  });
  if ("problems" in said) throw new SetupError(said.problems);
  const close = async (): Promise<void> => {
    if (end !== undefined) throw new SetupError([`The reference server ended in the middle of the run: ${end}`]);
    await thread.terminate();
  };
  return { ...said, close };
}
