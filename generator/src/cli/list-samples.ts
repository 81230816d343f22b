import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { CheckedSample } from "../model/check-samples.js";
import type { Misfit } from "../schema/misfits.js";

/** What is wrong with samples: findings that tell of a contradiction between them and something else on the pages. */
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  "format-refuted",
  "general-format-refuted",
  "key-two-types",
  "nesting-differs",
  "one-of-missing",
  "required-not-shown",
  "type-refuted",
  "value-not-listed",
  "value-outside-limits",
]);

/**
 * The samples that do not fit their schemas, each reason with the finding that tells of the contradiction behind it:
 *
 *     347 samples, 345 of them fit the schema concluded for them
 *     documents/a.md:28:1 request login: token is missing
 *         documents/a.md:28:1 required-not-shown
 */
export function listSamples(apis: readonly Checked[], findings: readonly Diagnostic[]): string {
  const lines = apis.flatMap(({ documents, samples }) => {
    const paths = new Set(documents.map((document) => document.path));
    const own = findings.filter((it) => CONTRADICTIONS.has(it.code) && paths.has(it.span.document));
    return samples.flatMap((sample) => sample.misfits.flatMap((misfit) => describe(sample, misfit, own)));
  });
  const samples = apis.flatMap((it) => it.samples);
  const fitting = countFitting(samples);
  return `${[`${samples.length} samples, ${fitting} of them fit the schema concluded for them`, ...lines].join("\n")}\n`;
}

/** What is checked of one API. */
interface Checked {
  readonly documents: readonly { readonly path: string }[];
  readonly samples: readonly CheckedSample[];
}

export function countFitting(samples: readonly CheckedSample[]): number {
  return samples.filter((sample) => sample.misfits.length === 0).length;
}

function describe(sample: CheckedSample, misfit: Misfit, findings: readonly Diagnostic[]): string[] {
  const about = misfit.path === "" ? misfit.problem : `${misfit.path} ${misfit.problem}`;
  const finding = findingBehind(sample, misfit, findings);
  const behind = finding === undefined ? "no finding tells of this" : `${place(finding.span)} ${finding.code}`;
  return [`${place(sample.span)} ${sample.of}: ${about}`, `    ${behind}`];
}

/** A contradiction inside the sample; else one that tells of the same key, in a section that the sample shows again. */
function findingBehind({ span }: CheckedSample, { path, problem }: Misfit, told: readonly Diagnostic[]) {
  const named = [...problem.matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? "");
  const keys = [...path.split(/[.[\]]+/), ...named].filter((key) => /\D/.test(key));
  const names = ({ message }: Diagnostic, key: string) =>
    new RegExp(`(?<![\\w-])${literally(key)}(?![\\w-])`).test(message);
  const inside = told.find(
    (it) =>
      it.span.document === span.document &&
      it.span.start.line >= span.start.line &&
      it.span.end.line <= span.end.line &&
      keys.some((key) => names(it, key)),
  );
  const same = keys.toReversed().flatMap((key) => told.filter((it) => names(it, key)));
  return inside ?? same.find((it) => it.span.document === span.document) ?? same[0];
}

function literally(key: string): string {
  return key.replaceAll(/[^\w-]/g, (sign) => `\\${sign}`);
}

function place({ document, start }: Diagnostic["span"]): string {
  return `${document}:${start.line}:${start.column}`;
}
