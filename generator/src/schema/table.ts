import type { Report } from "../diagnostic/diagnostic.js";
import type { Span } from "../source/span.js";
import { evidenceOf } from "./evidence.js";
import type { Known, Role } from "./known.js";
import type { RowNode } from "./row-tree.js";
import type { Evidence } from "./schema.js";

/** What is around a table while its rows become a schema. */
export interface Table {
  readonly role: Role;
  readonly known: Known;
  readonly report: Report;
  /** Whether a sample shows the payload at all. */
  readonly sampled: boolean;
  /** The place in a sample that shows the key. */
  readonly placeOf: (path: string) => Span | undefined;
  /** The sample that shows what is around the key, but not the key. */
  readonly lacking: (path: string) => Span | undefined;
  /** The sentence that calls every parameter optional. */
  readonly allOptional: Span | null;
  /** The payload is a form: what has no type is text. */
  readonly form: boolean;
}

/** The places of a row: its name and its type. A parent without a row is named in the first row below it. */
export function placesOf(node: RowNode): Evidence[] {
  if (node.row === null) return node.children.slice(0, 1).flatMap((child) => placesOf(child).slice(0, 1));
  const { path, type } = node.row;
  return [path, type].flatMap((said) => (said === null ? [] : [evidenceOf(said, "row")]));
}
