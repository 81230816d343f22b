import type { ParamFact } from "../facts/document-facts.js";

/** Rows of dotted names, nested. A node without a row is a parent that only its children name. */
export interface RowNode {
  /** Key on the wire, or a stand-in such as `<string_filter_type>`. */
  readonly name: string;
  readonly path: string;
  readonly row: ParamFact | null;
  /** The path writes it as `name[]`. */
  readonly array: boolean;
  readonly children: readonly RowNode[];
}

/** The tree of a table; the root is the payload itself. Of two rows for one path the first counts. */
export function rowTree(rows: readonly ParamFact[]): RowNode {
  const root = newNode("", "");
  for (const row of rows) {
    const node = row.path.value.split(".").reduce(childOf, root);
    node.row ??= row;
  }
  return root;
}

interface GrowingNode extends RowNode {
  row: ParamFact | null;
  array: boolean;
  children: GrowingNode[];
}

function newNode(name: string, path: string): GrowingNode {
  return { name, path, row: null, array: false, children: [] };
}

function childOf(parent: GrowingNode, segment: string): GrowingNode {
  const name = segment.replace(/(\[\])+$/, "").trim();
  const known = parent.children.find((child) => child.name === name);
  const child = known ?? newNode(name, parent.path === "" ? name : `${parent.path}.${name}`);
  if (known === undefined) parent.children.push(child);
  child.array ||= segment !== name && segment.trimEnd().endsWith("[]");
  return child;
}
