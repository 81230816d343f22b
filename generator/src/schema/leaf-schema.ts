import type { MemberFact, ParamFact } from "../facts/document-facts.js";
import { readType } from "./declared-type.js";
import { joinEvidence } from "./evidence.js";
import { memberSchema } from "./member-schema.js";
import { looseMap, namedList, namedObject } from "./named-shape.js";
import { problem } from "./problems.js";
import { byteLimit, saysAnyJson, saysFlag, saysList, saysMap } from "./read-notes.js";
import { refine } from "./refine.js";
import type { RowNode } from "./row-tree.js";
import type { Schema } from "./schema.js";
import { placesOf, type Table } from "./table.js";

/** The schema of a row without rows below it: what it declares, filled in with what the samples show. */
export function leafSchema(node: RowNode, shown: Schema, table: Table): Schema {
  const { row } = node;
  if (row === null) return shown;
  const because = placesOf(node);
  if (row.members.some(isKey)) return { ...memberSchema(row.members, shown, node.path, table), because };
  const declared = declaredBy(node, row, table);
  if (declared === null) return undeclared(node, shown, table);
  const known = shown.kind === "any" ? byName(node, declared, table) : null;
  const claim = { path: node.path, declared: (row.type ?? row.path).span, shown: table.placeOf(node.path) };
  return known ?? refine(declared, shown, claim, table.report);
}

/** The type cell, or what the notes say of the type; null where neither says anything. */
function declaredBy(node: RowNode, row: ParamFact, table: Table): Schema | null {
  const because = placesOf(node);
  const notes = row.notes?.value ?? "";
  const type = row.type === null ? null : readType(row.type.value, because);
  if (row.type !== null && type === null) {
    table.report(problem["type-unknown"](row.type.span, { type: row.type.value, path: node.path }));
  }
  if ((type === null || type.kind === "object") && saysMap(notes)) {
    return { kind: "map", values: { kind: "string", because }, because };
  }
  return type ?? typeInNotes(notes, because, table.form);
}

/** A member with a type or members of its own is a key; without, it is a value. */
function isKey({ type, members }: MemberFact): boolean {
  return type !== null || members.length > 0;
}

function typeInNotes(notes: string, because: Schema["because"], form: boolean): Schema | null {
  if (form && byteLimit(notes) !== null) return { kind: "binary", because };
  if (saysFlag(notes)) return { kind: "boolean", because };
  if (saysAnyJson(notes)) return { kind: "any", because };
  if (saysList(notes)) return { kind: "array", items: { kind: "any", because }, because };
  return form ? { kind: "string", because } : null;
}

/** A container that no sample shows, but that goes by the name of a named map or of a family in the plural. */
function byName(node: RowNode, declared: Schema, table: Table): Schema | null {
  if (table.role !== "request") return null;
  if (declared.kind === "object") return looseMap(node.name, table.known, declared.because);
  return declared.kind === "array"
    ? namedList(node.name, node.row?.notes?.value ?? "", table.known, declared.because)
    : null;
}

function typeOfDefault({ row }: RowNode, because: Schema["because"]): Schema | null {
  const value = row?.default?.value;
  return readType(typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value, because);
}

/** No type: what the samples show, what the default is, or what the key is everywhere else in the API. */
function undeclared(node: RowNode, shown: Schema, table: Table): Schema {
  const because = placesOf(node);
  if (shown.kind !== "any") return { ...shown, because: joinEvidence(because, shown.because) };
  const { known, role } = table;
  const named = role === "response" ? namedObject(node.name, known, because) : looseMap(node.name, known, because);
  const elsewhere = named ?? typeOfDefault(node, because) ?? known.keyTypes.get(node.name);
  if (elsewhere === undefined) return { ...shown, because };
  return { ...elsewhere, because: joinEvidence(because, elsewhere.because) };
}
