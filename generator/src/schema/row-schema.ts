import type { ParamFact } from "../facts/document-facts.js";
import { constrain } from "./constrain.js";
import { isPlaceholder } from "./data-keys.js";
import { readType } from "./declared-type.js";
import { evidence, evidenceOf, joinEvidence } from "./evidence.js";
import { promisedFormat } from "./formats.js";
import { ground } from "./grounds.js";
import { leafSchema } from "./leaf-schema.js";
import { memberSchema } from "./member-schema.js";
import { mergeAll } from "./merge-schemas.js";
import { objectBehind } from "./named-shape.js";
import { problem } from "./problems.js";
import { requiredWith, saysConditional, saysExclusive, saysOptional } from "./read-notes.js";
import { relax } from "./relax.js";
import type { RowNode } from "./row-tree.js";
import type { Evidence, ObjectSchema, Property, Schema } from "./schema.js";
import { placesOf, type Table } from "./table.js";

/** The schema of one node of a table, together with what the samples show in its place. */
export function schemaOfNode(node: RowNode, shown: Schema, table: Table): Schema {
  const schema = node.children.length > 0 ? parentSchema(node, shown, table) : leafSchema(node, shown, table);
  return node.row === null ? schema : constrain(schema, node.row, table);
}

function parentSchema(node: RowNode, shown: Schema, table: Table): Schema {
  const because = placesOf(node);
  if (shown.kind === "ref") return besideRef(node, shown, table);
  const stands = node.children.find((child) => isPlaceholder(child.name));
  if (stands !== undefined) return dataKeySchema(stands, shown, table, because);
  const declared = node.row?.type == null ? null : readType(node.row.type.value, because);
  if (node.array || declared?.kind === "array" || shown.kind === "array") {
    const items = objectSchema(node, shown.kind === "array" ? shown.items : shown, table, because);
    return { kind: "array", items, because: joinEvidence(because, shown.because) };
  }
  return objectSchema(node, shown, table, because);
}

/** Rows below a reference repeat what its object says; in a request they say what of it is sent. */
function besideRef(node: RowNode, shown: Schema & { kind: "ref" }, table: Table): Schema {
  if (table.role === "response") return { ...shown, because: joinEvidence(placesOf(node), shown.because) };
  return parentSchema(node, relax(objectBehind(shown.name, table.known) ?? { kind: "any", because: [] }), table);
}

/** `filters.country.<operator>`: the listed operators are keys; without a list, the key is data and makes a map. */
function dataKeySchema(stands: RowNode, shown: Schema, table: Table, above: readonly Evidence[]): Schema {
  const because = joinEvidence(above, placesOf(stands));
  const members = stands.row?.members ?? [];
  if (members.length > 0) return { ...filterSchema(stands.row, shown, stands.path, table), because };
  return { kind: "map", values: schemaOfNode(joinedKey(stands, shown), valuesOf(shown), table), because };
}

/** Several sentences around the list of members may limit them: one at a time, dates of a certain form. */
function filterSchema(row: ParamFact | null, shown: Schema, path: string, table: Table): ObjectSchema {
  const { members = [], remarks = [] } = row ?? {};
  const schema = memberSchema(members, shown, path, table);
  const exclusive = remarks.find((remark) => saysExclusive(remark.value));
  const promised = remarks.find((remark) => promisedFormat([remark.value]) !== null);
  const format = promisedFormat(promised === undefined ? [] : [promised.value])?.format;
  const formatted = schema.properties.map((it): Property => {
    if (promised === undefined || format === undefined || it.schema.kind !== "string") return it;
    return { ...it, schema: ground({ ...it.schema, format }, { format: evidence("note", promised.span) }) };
  });
  return {
    ...schema,
    properties: formatted,
    ...(exclusive === undefined ? {} : { atMostOneOf: members.map((member) => member.name.value) }),
  };
}

/** Where samples join two stand-ins of the path with a dot (`"rating.score"`), they are one key: the last of the two. */
function joinedKey(stands: RowNode, shown: Schema): RowNode {
  const keys = shown.kind === "object" ? shown.properties.map((property) => property.name) : [];
  const dots = Math.min(...keys.map((key) => key.split(".").length - 1));
  let node = stands;
  for (let left = dots; Number.isFinite(left) && left > 0; left--) {
    const next = node.children.find((child) => isPlaceholder(child.name));
    if (next === undefined || (next.row?.members.length ?? 0) > 0) break;
    node = next;
  }
  return node;
}

function valuesOf(shown: Schema): Schema {
  if (shown.kind === "map") return shown.values;
  return mergeAll(shown.kind === "object" ? shown.properties.map((property) => property.schema) : []);
}

function objectSchema(node: RowNode, shown: Schema, table: Table, because: readonly Evidence[]): ObjectSchema {
  const properties = shown.kind === "object" ? shown.properties : [];
  const shownBy = new Map(properties.map((property) => [property.name, property]));
  const stated = new Set(node.children.map((child) => child.name));
  const rows = node.children.map((child) => propertyOf(child, shownBy.get(child.name), table));
  const others = properties.filter((property) => !stated.has(property.name));
  const all = table.role === "request" ? [...rows, ...others] : inOrderOf(properties, [...rows, ...others]);
  return { kind: "object", properties: all, because: joinEvidence(because, shown.because) };
}

/** What the server sends stands as its samples show it; tables of fields are sorted otherwise. */
function inOrderOf(shown: readonly Property[], all: readonly Property[]): Property[] {
  const first = shown.flatMap(({ name }) => all.find((property) => property.name === name) ?? []);
  return [...first, ...all.filter((property) => !first.includes(property))];
}

function propertyOf(node: RowNode, shown: Property | undefined, table: Table): Property {
  const schema = schemaOfNode(node, shown?.schema ?? { kind: "any", because: [] }, table);
  const needed = table.role === "request" ? neededInRequest(node, table) : neededInResponse(node, shown, table);
  if (needed.required && needed.strength === "stated") reportLacking(node, table);
  return { name: node.name, schema, ...needed };
}

function reportLacking({ path, row }: RowNode, { lacking, report }: Table) {
  const place = lacking(path);
  if (place === undefined || row === null) return;
  const related = [{ span: row.required?.span ?? row.path.span, message: "The table calls it required" }];
  report(problem["required-not-shown"](place, { path }, related));
}

type Needed = Pick<Property, "required" | "strength" | "because" | "requiredWith">;

/** A parent that no row states is required exactly if one of its children is. */
function neededInRequest(node: RowNode, table: Table): Needed {
  const stated = node.row?.required;
  if (stated) return { required: stated.value, strength: "stated", because: evidenceOf(stated, "row") };
  if (table.allOptional) return { required: false, strength: "stated", because: evidence("note", table.allOptional) };
  if (node.row !== null) return { required: false, strength: "shown" };
  const children = node.children.map((child) => neededInRequest(child, table));
  const allStated = children.every((child) => child.strength === "stated");
  const { required = false, because } = children.find((child) => child.required) ?? children[0] ?? {};
  return { required, strength: allStated ? "stated" : "shown", ...(because === undefined ? {} : { because }) };
}

/** What the server sends is present unless it is called optional, or a sample shows the payload without it. */
function neededInResponse(node: RowNode, shown: Property | undefined, table: Table): Needed {
  const { required: stated, notes = null } = node.row ?? {};
  if (stated) {
    const other = requiredWith(notes?.value ?? "", node.path);
    const conditional = stated.value && notes !== null && saysConditional(notes.value);
    const because = conditional ? evidenceOf(notes, "note") : evidenceOf(stated, "row");
    const required = stated.value && !conditional;
    return { required, strength: "stated", because, ...(other === null ? {} : { requiredWith: other }) };
  }
  if (notes && saysOptional(notes.value))
    return { required: false, strength: "stated", because: evidenceOf(notes, "note") };
  if (shown !== undefined) {
    const { required, strength, because } = shown;
    return { required, strength, ...(because === undefined ? {} : { because }) };
  }
  if (table.sampled && node.row !== null)
    table.report(problem["row-not-shown"](node.row.path.span, { path: node.path }));
  return { required: !table.sampled, strength: "shown" };
}
