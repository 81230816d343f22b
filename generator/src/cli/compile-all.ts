import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ApiResult } from "./compile-sources.js";
import type { ApiSources } from "./inputs.js";
import { Store } from "./store.js";

/** What a worker is asked, and what it answers. */
export interface WorkerTask {
  readonly sources: readonly ApiSources[];
  readonly code: string;
  readonly cache: string;
}

/**
 * Compiles the APIs, on as many threads as there are processors. The heavy libraries are loaded only here, so that a
 * run with nothing to compile never pays for them.
 */
export async function compileAll(task: WorkerTask, done: (result: ApiResult) => void): Promise<void> {
  const [mine = [], ...others] = share(task.sources, Math.min(availableParallelism(), MOST_THREADS));
  const workers = others.filter((part) => part.length > 0).map((part) => runWorker({ ...task, sources: part }, done));
  await Promise.all([compileHere({ ...task, sources: mine }, done), ...workers]);
}

const MOST_THREADS = 4;

/** Compiles on the calling thread, one after the other. */
export async function compileHere(task: WorkerTask, done: (result: ApiResult) => void): Promise<void> {
  const { compileSources } = await import("./compile-sources.js");
  const store = new Store(task.cache);
  for (const sources of task.sources) done(await compileSources(sources, task.code, store));
}

/** Parts of about equal size: the largest first, each to the part that has least so far. */
function share(sources: readonly ApiSources[], parts: number): ApiSources[][] {
  const shares = Array.from({ length: parts }, () => ({ size: 0, sources: [] as ApiSources[] }));
  for (const it of [...sources].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const least = shares.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += sizeOf(it);
    least.sources.push(it);
  }
  return shares.map((part) => part.sources);
}

function sizeOf(sources: ApiSources): number {
  return sources.documents.reduce((size, file) => size + file.text.length, 0);
}

function runWorker(task: WorkerTask, done: (result: ApiResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./compile-worker.js", import.meta.url), { workerData: task });
    worker.on("message", done);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A worker stopped with code ${code}`))));
  });
}
