import { type Document, LineCounter, parseDocument } from "yaml";
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

/** Parses YAML (or JSON, which is YAML); syntax errors come back as problems. */
export function parseYaml(file: TextFile): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0)
    return document.errors.map((error) => ({ file: file.name, line: lineAt(error.pos[0]), message: error.message }));
  const problemAt = (path: Path, message: string) => ({
    file: file.name,
    line: lineAt(offsetOf(document, path)),
    message,
  });
  try {
    return { name: file.name, value: (document.toJS({ maxAliasCount: 100 }) ?? null) as Json, problemAt };
  } catch (error) {
    // Aliases that lead nowhere, or to too much, show only here.
    return [problemAt([], (error as Error).message)];
  }
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
