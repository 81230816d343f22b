import { createRequire } from "node:module";
import type { Document } from "yaml";
import type { Json } from "../json.js";
import type { Problem } from "./problem.js";

/** A file of text and the name to call it by in messages. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read: its value, and the line of every value in it. */
export interface YamlFile {
  readonly name: string;
  readonly value: Json;
  readonly problemAt: (path: Path, message: string) => Problem;
}

/** Errors that are told: one bracket that nobody closed can bring thousands. */
const mostErrors = 10;

/** Parses YAML (or JSON, which is YAML); syntax errors come back as problems. */
export function parseYaml(file: TextFile): YamlFile | readonly Problem[] {
  try {
    return parse(file);
  } catch (error) {
    // The parser follows levels with the stack.
    if (!(error instanceof RangeError)) throw error;
    return [{ file: file.name, line: 1, message: "Unexpected depth, expected fewer levels" }];
  }
}

/** Loaded when something is read: a run of what is in the store reads nothing. */
function yaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml") as typeof import("yaml");
}

function parse(file: TextFile): YamlFile | readonly Problem[] {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Problem => ({
    file: file.name,
    line: lines.linePos(offset).line,
    message,
  });
  if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) throw new RangeError("Too many levels");
  if (document.errors.length > 0)
    return document.errors.slice(0, mostErrors).map((error) => at(error.pos[0], error.message));
  const circle = circularAlias(document);
  if (circle !== undefined) return [at(circle, "Unexpected alias of what it stands in, expected a value with an end")];
  const problemAt = (path: Path, message: string): Problem => at(offsetOf(document, path), message);
  try {
    return { name: file.name, value: (document.toJS({ maxAliasCount: 100 }) ?? null) as Json, problemAt };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // Aliases that lead nowhere, or to too much, show only here.
    return [problemAt([], (error as Error).message)];
  }
}

/** Offset of an alias that stands in what it is an alias of: a value without end. */
function circularAlias(document: Document): number | undefined {
  const { isCollection, visit } = yaml();
  let found: number | undefined;
  visit(document, {
    Alias: (_, alias, path) => {
      const source = alias.resolve(document);
      if (!isCollection(source) || !path.includes(source)) return undefined;
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value at `path` begins, or the nearest value around it that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
