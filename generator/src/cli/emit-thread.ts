import { parentPort } from "node:worker_threads";
import { emitRtmSide } from "../emit/emit-rtm-side.js";
import type { OutputFile } from "../emit/output-file.js";
import { emitPackage } from "../emit/typescript/emit-package.js";
import type { ApiModel } from "../model/api-model.js";

/** What the thread is asked: the RTM side of one API, or what all of them have in common. */
export type Question =
  | { readonly what: "api"; readonly model: ApiModel }
  | { readonly what: "package"; readonly models: readonly ApiModel[]; readonly runtime: readonly OutputFile[] };

// Answers in the order of the questions. What fails ends the thread, and its error reaches the other side.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});

function answer(question: Question): Promise<OutputFile[]> | OutputFile[] {
  return question.what === "api" ? emitRtmSide(question.model) : emitPackage(question.models, question.runtime);
}
