import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type Document, LineCounter, parseDocument } from "yaml";
import type { Span } from "./span.js";

/** A file of `spec/` that does not have the form it must have. The message is one line without the place. */
export class SpecFileError extends Error {
  override readonly name = "SpecFileError";

  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

export interface YamlFile<T> {
  readonly value: T;
  /** The place of the value at this path: `["apis", 0, "id"]`. */
  readonly placeOf: (path: readonly (string | number)[]) => Span;
}

/** Reads YAML and holds it to a JSON Schema (2020-12). Throws a `SpecFileError` for the first thing that does not fit. */
export function readYaml<T>(text: string, path: string, schema: object): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const spanOf = (from: number, to: number): Span => ({
    document: path,
    start: point(lines, from),
    end: point(lines, to),
  });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new SpecFileError(firstLine(broken.message), spanOf(...broken.pos));
  }
  const value: unknown = document.toJS();
  const placeOf = (at: readonly (string | number)[]) => spanOf(...rangeOf(document, at));
  // The schemas are our own: tests hold them to the meta-schema, which would cost most of the time here.
  const validate = new Ajv2020({ strict: false, validateSchema: false, meta: false }).compile(schema);
  const error = validate(value) ? undefined : validate.errors?.[0];
  if (error !== undefined) throw new SpecFileError(explain(error), placeOf(placeInFile(error)));
  return { value: value as T, placeOf };
}

/** Offsets of the node at the path, or of its nearest ancestor that is there. */
function rangeOf(document: Document, at: readonly (string | number)[]): [number, number] {
  for (let depth = at.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
    const range = (node as { range?: readonly number[] } | null)?.range;
    if (range != null) return [range[0] ?? 0, range[1] ?? 0];
  }
  return [0, 0];
}

function point(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

/** Ajv names the object that lacks or has too many keys; an unexpected key has a place of its own. */
function placeInFile(error: ErrorObject): (string | number)[] {
  const pointer = error.instancePath.split("/").slice(1);
  const path = pointer.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra: unknown = error.params["additionalProperty"];
  return [...path, ...(typeof extra === "string" ? [extra] : [])].map((step) =>
    /^\d+$/.test(step) ? Number(step) : step,
  );
}

function explain(error: ErrorObject): string {
  const where = error.instancePath === "" ? "the file" : error.instancePath.slice(1).replaceAll("/", ".");
  const extra: unknown = error.params["additionalProperty"];
  if (typeof extra === "string")
    return `Unexpected key "${extra}" in ${where}, expected only the keys of its JSON Schema`;
  const allowed: unknown = error.params["allowedValues"];
  const values = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return `Unexpected content of ${where}: ${error.message ?? "does not fit the JSON Schema"}${values}`;
}
