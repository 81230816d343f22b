import { Worker } from "node:worker_threads";
import { compileModel, type ReadDocument, readDocument } from "../compile.js";
import { emitWebSide } from "../emit/emit-web-side.js";
import type { OutputFile } from "../emit/output-file.js";
import type { ApiModel } from "../model/api-model.js";
import type { ApiResult } from "./api-result.js";
import { summariseDocument } from "./api-result.js";
import { type ApiSources, keyOf } from "./inputs.js";
import { hashOf, type Store } from "./store.js";

/**
 * Compiles APIs. Reading, linking and half of the files are done here; the other half, whose libraries take long to
 * load, on a thread of its own meanwhile.
 */
export async function compileAll(
  sources: readonly ApiSources[],
  code: string,
  store: Store,
  done: (result: ApiResult) => void,
): Promise<ApiResult[]> {
  const thread = new EmitThread();
  try {
    const running = sources.map(async (it): Promise<ApiResult> => {
      const documents = it.documents.map((file) => readStored(file, code, store));
      const { model, diagnostics } = compileModel({ entry: it.entry, corrections: it.corrections, documents });
      const others = thread.emit(model);
      const files = [...(await emitWebSide(model)), ...(await others)];
      const result = { model, diagnostics, files, documents: documents.map(summariseDocument) };
      store.set(keyOf(it, code), result);
      done(result);
      return result;
    });
    return await Promise.all(running);
  } finally {
    await thread.close();
  }
}

/** The facts of a document, from the store where neither the document nor the reader has changed. */
function readStored(file: ApiSources["documents"][number], code: string, store: Store): ReadDocument {
  const key = hashOf("facts", code, file.path, file.text);
  const known = store.get<ReadDocument>(key);
  if (known) return known;
  const read = readDocument(file);
  store.set(key, read);
  return read;
}

/** Answers come in the order of the questions. */
class EmitThread {
  private readonly worker = new Worker(new URL("./emit-thread.js", import.meta.url));
  private readonly waiting: { resolve: (files: OutputFile[]) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    this.worker.on("message", (files: OutputFile[]) => this.waiting.shift()?.resolve(files));
    this.worker.on("error", (error) => {
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  emit(model: ApiModel): Promise<OutputFile[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(model);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
