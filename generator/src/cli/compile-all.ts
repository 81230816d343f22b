import { compileModel } from "../compile.js";
import { emitWebSide } from "../emit/emit-web-side.js";
import type { ApiResult } from "./api-result.js";
import { summariseDocument } from "./api-result.js";
import type { EmitThread } from "./ask-thread.js";
import { type ApiSources, keyOf } from "./inputs.js";
import { readStored } from "./read-stored.js";
import type { Store } from "./store.js";

/** What compiling works with, besides its input. */
export interface Workshop {
  /** Version of the generator. */
  readonly code: string;
  readonly store: Store;
  readonly thread: EmitThread;
}

/**
 * Compiles APIs. Reading, linking and half of the files are done here; the other half, whose libraries take long to
 * load, on a thread of its own meanwhile.
 */
export async function compileAll(
  sources: readonly ApiSources[],
  { code, store, thread }: Workshop,
  done: (result: ApiResult) => void,
): Promise<ApiResult[]> {
  const running = sources.map(async (it): Promise<ApiResult> => {
    const documents = it.documents.map((file) => readStored(file, code, store));
    const { model, samples, overruled, diagnostics } = compileModel({
      entry: it.entry,
      corrections: it.corrections,
      documents,
    });
    const others = thread.ask({ what: "api", model });
    const files = [...(await emitWebSide(model)), ...(await others)];
    const result = { model, samples, overruled, diagnostics, files, documents: documents.map(summariseDocument) };
    store.set(keyOf(it, code), result);
    done(result);
    return result;
  });
  return Promise.all(running);
}
