import type { MemberFact } from "../facts/document-facts.js";
import { readType } from "./declared-type.js";
import { evidenceOf, joinEvidence } from "./evidence.js";
import { mergeAll } from "./merge-schemas.js";
import { problem } from "./problems.js";
import { typeWords } from "./read-notes.js";
import { refine } from "./refine.js";
import type { ObjectSchema, Property, Schema } from "./schema.js";
import type { Table } from "./table.js";

/** The object that a list below a table describes: filter operators, parts of a scope. None of them is required. */
export function memberSchema(members: readonly MemberFact[], shown: Schema, path: string, table: Table): ObjectSchema {
  const properties = shown.kind === "object" ? shown.properties : [];
  const named = new Set(members.map((member) => member.name.value));
  const stated = members.map((member): Property => {
    const found = properties.find((property) => property.name === member.name.value);
    const schema = schemaOfMember(member, found?.schema ?? { kind: "any", because: [] }, path, table);
    const because = evidenceOf(member.name, "bullet");
    return { name: member.name.value, schema, required: false, strength: "stated", because };
  });
  const others = properties.filter((property) => !named.has(property.name));
  return { kind: "object", properties: [...stated, ...others], because: shown.because };
}

function schemaOfMember(member: MemberFact, shown: Schema, above: string, table: Table): Schema {
  const path = `${above}.${member.name.value}`;
  const described = member.notes === null ? {} : { description: member.notes };
  const because = [evidenceOf(member.name, "bullet")];
  if (member.members.length > 0) {
    const inner = memberSchema(member.members, shown, path, table);
    return { ...inner, because: joinEvidence(because, inner.because), ...described };
  }
  const declared = member.type === null ? null : typeOf(member, because);
  if (member.type !== null && declared === null) {
    table.report(problem["type-unknown"](member.type.span, { type: member.type.value, path }));
  }
  if (declared === null) return { ...shown, because: joinEvidence(because, shown.because), ...described };
  const claim = { path, declared: (member.type ?? member.name).span, shown: table.placeOf(path) };
  return { ...refine(declared, shown, claim, table.report), ...described };
}

/** `type[]`, with the types that may stand for it listed behind a colon, is an array of any of them. */
function typeOf(member: MemberFact, because: Schema["because"]): Schema | null {
  const declared = readType(member.type?.value ?? "", because);
  if (declared?.kind !== "array" || declared.items.kind !== "any") return declared;
  const items = typeWords(member.notes ?? "").flatMap((word) => readType(word, because) ?? []);
  return { ...declared, items: mergeAll(items.length > 0 ? items : [declared.items]) };
}
