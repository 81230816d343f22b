import type { Report } from "../diagnostic/diagnostic.js";
import type { Span } from "../source/span.js";
import { joinEvidence } from "./evidence.js";
import { groundIn } from "./grounds.js";
import { problem } from "./problems.js";
import type { Schema } from "./schema.js";

/** Where a contradiction is reported: the cell that declares, and the place of the sample that refutes it. */
export interface Claim {
  readonly path: string;
  readonly declared: Span;
  readonly shown: Span | undefined;
}

/**
 * What a document declares, filled in with what its samples show: items of an array, properties of an object, examples.
 * Where the two contradict each other the declaration stands, and the contradiction is reported.
 */
export function refine(declared: Schema, shown: Schema, claim: Claim, report: Report): Schema {
  if (shown.kind === "any") return withExamples(declared, shown);
  const { kind } = declared;
  if (kind === "any" || kind === "binary") return withExamples(declared, shown);
  if (kind === "array" && shown.kind === "array") {
    const items = declared.items.kind === "any" ? shown.items : refine(declared.items, shown.items, claim, report);
    return { ...declared, items, because: joinEvidence(declared.because, shown.because) };
  }
  if (isOpen(declared) && holdsKeys(shown)) {
    const because = joinEvidence(declared.because, shown.because);
    return groundIn({ ...shown, ...told(declared), because }, [declared, shown]);
  }
  if (
    kind === "union" &&
    alternatives(shown).every((it) => declared.members.some((member) => member.kind === it.kind))
  ) {
    return withExamples(declared, shown);
  }
  if (kind === "map" && (shown.kind === "map" || shown.kind === "object")) return mapOf(declared, shown, claim, report);
  if (kind === "number" && shown.kind === "number") {
    if (shown.integer || !declared.integer) return withExamples(declared, shown);
  } else if (kind === shown.kind) return withExamples(declared, shown);
  const related = claim.shown === undefined ? [] : [{ span: claim.shown, message: `The sample shows ${word(shown)}` }];
  report(
    problem["type-refuted"](
      claim.declared,
      { path: claim.path, shown: word(shown), declared: word(declared) },
      related,
    ),
  );
  return declared;
}

/** A type as the diagnostics name it. */
export function word(schema: Schema): string {
  switch (schema.kind) {
    case "number":
      return schema.integer ? "integer" : "number";
    case "ref":
      return `"${schema.name}" object`;
    case "array":
      return schema.items.kind === "any" ? "array" : `array of ${word(schema.items)}`;
    case "union":
      return schema.members.map(word).join(" or ");
    default:
      return schema.kind;
  }
}

function alternatives(schema: Schema): readonly Schema[] {
  return schema.kind === "union" ? schema.members : [schema];
}

function isOpen(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.length === 0;
}

function holdsKeys(schema: Schema): boolean {
  if (schema.kind === "union") return schema.members.every(holdsKeys);
  return schema.kind === "object" || schema.kind === "map" || schema.kind === "ref";
}

function mapOf(declared: Schema & { kind: "map" }, shown: Schema, claim: Claim, report: Report): Schema {
  const inner =
    shown.kind === "map" ? [shown.values] : shown.kind === "object" ? shown.properties.map((it) => it.schema) : [];
  const values = inner.reduce((so, it) => (so.kind === "any" ? it : refine(so, it, claim, report)), declared.values);
  return { ...declared, values, because: joinEvidence(declared.because, shown.because) };
}

function told({ description, default: byDefault }: Schema) {
  return {
    ...(description === undefined ? {} : { description }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
  };
}

function withExamples(declared: Schema, shown: Schema): Schema {
  const { examples } = shown;
  const because = joinEvidence(declared.because, shown.because);
  return examples === undefined ? { ...declared, because } : { ...declared, because, examples };
}
