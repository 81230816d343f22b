import { parentPort } from "node:worker_threads";
import { emitRtmSide } from "../emit/emit-rtm-side.js";
import type { ApiModel } from "../model/api-model.js";

// Answers in the order of the questions. What fails ends the thread, and its error reaches the other side.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (model: ApiModel) => {
  last = last.then(async () => parentPort?.postMessage(await emitRtmSide(model)));
});
