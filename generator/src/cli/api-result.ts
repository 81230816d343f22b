import type { ReadDocument } from "../compile.js";
import type { Overruled } from "../corrections/literal-places.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import type { ActionFact } from "../facts/document-facts.js";
import type { ApiModel } from "../model/api-model.js";
import type { CheckedSample } from "../model/check-samples.js";

/** One API compiled: its files, and what was read of each document. */
export interface ApiResult {
  readonly model: ApiModel;
  readonly files: readonly OutputFile[];
  /** What corrections say otherwise than the documents. */
  readonly overruled: readonly Overruled[];
  /** Every sample of the documents, held to the schema that was concluded for it. */
  readonly samples: readonly CheckedSample[];
  /** What joining the documents brought to light. */
  readonly diagnostics: readonly Diagnostic[];
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

export function summariseDocument({ facts, diagnostics }: ReadDocument): DocumentSummary {
  const sections: readonly ActionFact[] = [...facts.actions, ...facts.pushes];
  const messages = facts.connection.messages.length;
  return {
    path: facts.path,
    actions: facts.actions.length,
    parameters: sum(sections, (it) => it.params.length + it.responseParams.length),
    samples: sum(sections, (it) => it.samples.length) + sum(facts.objects, (it) => it.samples.length) + messages,
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
