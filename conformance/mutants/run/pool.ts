import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Trial } from "./try-mutant.js";
import type { WorkerData } from "./worker.js";

/** Mutants that a worker has at hand at once: while one waits for a push in vain, the others go on. */
const lanes = 4;

/** Tries mutants on all cores, and tells of each as soon as it is over. Rejects where a worker fails. */
export async function tryAll(
  ids: readonly string[],
  data: WorkerData,
  done: (trial: Trial) => void,
  signal: AbortSignal,
): Promise<readonly Trial[]> {
  const waiting = [...ids];
  const trials: Trial[] = [];
  const workers = Array.from(
    { length: Math.min(availableParallelism(), Math.ceil(ids.length / lanes)) },
    () => new Worker(new URL("./worker.js", import.meta.url), { workerData: data }),
  );
  try {
    await Promise.all(
      workers.map((worker) =>
        feed(worker, waiting, signal, (trial) => {
          trials.push(trial);
          done(trial);
        }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return trials;
}

/** Gives a worker one mutant after the other until none is left. */
function feed(worker: Worker, waiting: string[], signal: AbortSignal, done: (trial: Trial) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let busy = 0;
    const next = (): void => {
      const id = signal.aborted ? undefined : waiting.shift();
      if (id !== undefined) {
        busy += 1;
        worker.postMessage(id);
      } else if (busy === 0) resolve();
    };
    worker.on("message", (trial: Trial) => {
      busy -= 1;
      done(trial);
      next();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a worker ended with code ${code}`)));
    for (let lane = 0; lane < lanes; lane++) next();
  });
}
