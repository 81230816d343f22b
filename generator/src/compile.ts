import { applyCorrections } from "./corrections/apply-corrections.js";
import type { Correction } from "./corrections/correction.js";
import type { Diagnostic } from "./diagnostic/diagnostic.js";
import { checkAsyncApi } from "./emit/asyncapi/check-asyncapi.js";
import { emitAsyncApi } from "./emit/asyncapi/emit-asyncapi.js";
import { emitSchemas } from "./emit/json-schema/emit-schemas.js";
import { emitModel } from "./emit/model/emit-model.js";
import { checkOpenApi } from "./emit/openapi/check-openapi.js";
import { emitOpenApi } from "./emit/openapi/emit-openapi.js";
import type { OutputFile } from "./emit/output-file.js";
import { emitApiModule } from "./emit/typescript/emit-typescript.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { readFacts } from "./facts/read-facts.js";
import type { ApiModel } from "./model/api-model.js";
import { linkModel } from "./model/link-model.js";
import type { ManifestEntry } from "./model/manifest.js";
import { parseMarkdown } from "./source/parse-markdown.js";
import type { SourceFile } from "./source/section.js";

/** The facts of a document, and what is wrong in it. */
export interface ReadDocument {
  readonly facts: DocumentFacts;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that the files of one API follow from. */
export interface ApiInput {
  readonly entry: ManifestEntry;
  readonly documents: readonly ReadDocument[];
  readonly corrections: readonly Correction[];
}

export interface ApiOutput {
  readonly model: ApiModel;
  readonly files: readonly OutputFile[];
  /** What joining the documents brought to light. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Markdown to facts. */
export function readDocument(file: SourceFile): ReadDocument {
  const diagnostics: Diagnostic[] = [];
  const facts = readFacts(parseMarkdown(file), (diagnostic) => diagnostics.push(diagnostic));
  return { facts, diagnostics };
}

/** Facts to files. Touches neither disk nor network; throws where an emitted spec is no valid one, which is our mistake. */
export async function compileApi({ entry, documents, corrections }: ApiInput): Promise<ApiOutput> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const facts = applyCorrections(
    documents.map((document) => document.facts),
    corrections,
    report,
  );
  const model = linkModel(entry, facts, report);
  const openApi = emitOpenApi(model);
  const asyncApi = emitAsyncApi(model);
  await demandValid(openApi, checkOpenApi);
  await demandValid(asyncApi, checkAsyncApi);
  const files = [...emitModel(model), ...emitSchemas(model), ...openApi, ...asyncApi, ...emitApiModule(model)];
  return { model, files, diagnostics };
}

async function demandValid(
  files: readonly OutputFile[],
  check: (document: object) => Promise<string[]>,
): Promise<void> {
  for (const file of files.filter((it) => it.path.endsWith(".json"))) {
    const errors = await check(JSON.parse(file.text) as object);
    if (errors.length > 0) throw new Error(`${file.path} does not fit the official schema:\n${errors.join("\n")}`);
  }
}
