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
  const value = contentOf(document, spanOf(0, 0));
  const placeOf = (at: readonly (string | number)[]) => spanOf(...rangeOf(document, at));
  // The schemas are our own: tests hold them to the meta-schema, which would cost most of the time here.
  const validate = new Ajv2020({ strict: false, validateSchema: false, meta: false }).compile(schema);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  const [error] = errors;
  if (error !== undefined) throw new SpecFileError(explain(error, errors), placeOf(placeInFile(error)));
  return { value: value as T, placeOf };
}

/** Aliases to nothing, and aliases that would grow without end, come to light only here. */
function contentOf(document: Document, span: Span): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new SpecFileError(firstLine(error instanceof Error ? error.message : String(error)), span);
  }
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

function explain(error: ErrorObject, all: readonly ErrorObject[]): string {
  const where = error.instancePath === "" ? "the file" : error.instancePath.slice(1).replaceAll("/", ".");
  const extra: unknown = error.params["additionalProperty"];
  if (typeof extra === "string")
    return `Unexpected key "${extra}" in ${where}, expected only the keys of its JSON Schema`;
  const allowed: unknown = error.params["allowedValues"];
  const values = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return `Unexpected content of ${where}: ${choices(error, all) ?? "does not fit the JSON Schema"}${values}`;
}

/** What is wrong; where one of several forms would do, what is wrong with each of them. */
function choices(error: ErrorObject, all: readonly ErrorObject[]): string | undefined {
  const fails = all.find((it) => it.keyword === "anyOf" && it.instancePath === error.instancePath);
  const within = fails ? all.filter((it) => it.schemaPath.startsWith(`${fails.schemaPath}/`)) : [];
  return within.length > 1
    ? within.map((it) => it.message).join(", or ")
    : error.message?.replace("array,null", "a list");
}
