import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { readYaml } from "../source/read-yaml.js";
import type { SourceFile } from "../source/section.js";
import type { Span } from "../source/span.js";

/** A finding that is known and stays, with the reason. */
export interface Silence {
  readonly code: string;
  /** Path relative to `spec/`. */
  readonly document: string;
  /** A name or a text in the message, or in the line of the document. */
  readonly at: string;
  readonly because: string;
  /** The entry in `spec/silenced.yaml`. */
  readonly span: Span;
}

/**
 * Reads `spec/silenced.yaml`, held to `spec/schemas/silenced.schema.json`. Throws a `SpecFileError` where the file
 * does not fit.
 */
export function readSilences(text: string, path: string, schema: object): Silence[] {
  const { value, placeOf } = readYaml<readonly Omit<Silence, "span">[] | null>(text, path, schema);
  return (value ?? []).map((entry, index) => ({ ...entry, span: placeOf([index, "code"]) }));
}

export interface Silenced {
  /** Findings that no entry silences, and entries that silence nothing. */
  readonly kept: readonly Diagnostic[];
  readonly silenced: readonly Diagnostic[];
}

/** What was looked at. */
export interface Scope {
  readonly sources: readonly SourceFile[];
  /** All documents that there are; else entries about others are not judged. */
  readonly whole: boolean;
}

export function applySilences(
  findings: readonly Diagnostic[],
  silences: readonly Silence[],
  { sources, whole }: Scope,
): Silenced {
  if (silences.length === 0) return { kept: findings, silenced: [] };
  const lines = new Map(sources.map((source) => [source.path, source.text.split("\n")]));
  const fits = (finding: Diagnostic, silence: Silence) =>
    finding.code === silence.code &&
    finding.span.document === silence.document &&
    (contains(finding.message, silence.at) ||
      contains(lines.get(silence.document)?.[finding.span.start.line - 1] ?? "", silence.at));
  const silenced = findings.filter((finding) => silences.some((silence) => fits(finding, silence)));
  const unused = silences.filter(
    (it) => (whole || lines.has(it.document)) && !silenced.some((finding) => fits(finding, it)),
  );
  return { kept: [...findings.filter((it) => !silenced.includes(it)), ...unused.map(withoutUse)], silenced };
}

/** `chat` is not in `chats`. */
function contains(text: string, part: string): boolean {
  const from = text.indexOf(part);
  if (from < 0) return false;
  const joined = (around: string | undefined, edge: string | undefined) =>
    /\w/.test(around ?? "") && /\w/.test(edge ?? "");
  const whole = !joined(text[from - 1], part[0]) && !joined(text[from + part.length], part.at(-1));
  return whole || contains(text.slice(from + 1), part);
}

function withoutUse({ code, document, at, span }: Silence): Diagnostic {
  return {
    code: "silence-without-use",
    severity: "error",
    message: `Unexpected entry for ${code} at "${at}" in ${document}, expected a finding that it silences`,
    span,
    related: [],
  };
}
