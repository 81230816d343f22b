import { type ApiOutput, compileApi, type ReadDocument, readDocument } from "../compile.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { ActionFact } from "../facts/document-facts.js";
import { type ApiSources, keyOf } from "./inputs.js";
import { hashOf, type Store } from "./store.js";

/** One API compiled: the output, and what was read of each document. */
export interface ApiResult extends ApiOutput {
  readonly documents: readonly DocumentSummary[];
}

/** What the summary tells of a document. */
export interface DocumentSummary {
  readonly path: string;
  readonly actions: number;
  readonly parameters: number;
  readonly samples: number;
  readonly pushes: number;
  readonly objects: number;
  readonly rows: { readonly total: number; readonly read: number };
  readonly fences: { readonly total: number; readonly read: number };
  readonly findings: readonly Diagnostic[];
}

/** The result of one API, from the store where nothing that it follows from has changed. */
export async function compileSources(sources: ApiSources, code: string, store: Store): Promise<ApiResult> {
  const documents = sources.documents.map((file) => {
    const key = hashOf("facts", code, file.path, file.text);
    const known = store.get<ReadDocument>(key);
    if (known) return known;
    const read = readDocument(file);
    store.set(key, read);
    return read;
  });
  const output = await compileApi({ entry: sources.entry, corrections: sources.corrections, documents });
  const result: ApiResult = { ...output, documents: documents.map(summarise) };
  store.set(keyOf(sources, code), result);
  return result;
}

function summarise({ facts, diagnostics }: ReadDocument): DocumentSummary {
  const sections: readonly ActionFact[] = [...facts.actions, ...facts.pushes];
  return {
    path: facts.path,
    actions: facts.actions.length,
    parameters: sum(sections, (it) => it.params.length + it.responseParams.length),
    samples:
      sum(sections, (it) => it.samples.length) +
      sum(facts.objects, (it) => it.samples.length) +
      facts.connection.messages.length,
    pushes: facts.pushes.length,
    objects: facts.objects.length,
    rows: { total: facts.accounting.rows.total, read: facts.accounting.rows.read },
    fences: { total: facts.accounting.fences.total, read: facts.accounting.fences.read },
    findings: diagnostics,
  };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
