import { Worker } from "node:worker_threads";
import type { OutputFile } from "../emit/output-file.js";
import type { Question, ThreadData } from "./emit-thread.js";

/** The thread that emits TypeScript and AsyncAPI. Loads its libraries from the moment it is made. */
export class EmitThread {
  private readonly worker: Worker;
  private readonly waiting: { resolve: (files: OutputFile[]) => void; reject: (error: Error) => void }[] = [];

  constructor(workerData: ThreadData) {
    const file = new URL("./emit-thread.js", import.meta.url);
    this.worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.worker.on("message", (files: OutputFile[]) => this.waiting.shift()?.resolve(files));
    this.worker.on("error", (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  /** Answers come in the order of the questions. */
  ask(question: Question): Promise<OutputFile[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Room for what a short run makes and throws away, so that it is never collected. */
const YOUNG_MB = 128;
