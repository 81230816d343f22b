import { parentPort, workerData } from "node:worker_threads";
import { emitRtmSide } from "../emit/emit-rtm-side.js";
import type { Memo } from "../emit/memo.js";
import type { OutputFile } from "../emit/output-file.js";
import { emitPackage, type PackageParts } from "../emit/typescript/emit-package.js";
import type { ApiModel } from "../model/api-model.js";
import { hashOf, Store } from "./store.js";

/** What the thread is asked: the RTM side of one API, or what all of them have in common. */
export type Question =
  | { readonly what: "api"; readonly model: ApiModel }
  | { readonly what: "package"; readonly models: readonly ApiModel[]; readonly parts: PackageParts };

/** What the thread works with: the version of the generator, and the folder of the store. */
export interface ThreadData {
  readonly code: string;
  readonly cache: string;
}

const { code, cache } = workerData as ThreadData;
const store = new Store(cache);

const memo: Memo = (key, make) => {
  const hash = hashOf("text", code, key);
  const known = store.get<string>(hash);
  if (known !== undefined) return known;
  const made = make();
  store.set(hash, made);
  return made;
};

// Answers in the order of the questions. What fails ends the thread, and its error reaches the other side.
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)));
});

function answer(question: Question): Promise<OutputFile[]> | OutputFile[] {
  return question.what === "api" ? emitRtmSide(question.model, memo) : emitPackage(question.models, question.parts);
}
