import type { Report } from "../diagnostic/diagnostic.js";
import type { EnumFact, ParamFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import type { Said, Span } from "../source/span.js";
import { withValues } from "./constrain.js";
import { evidence, evidenceOf, joinEvidence } from "./evidence.js";
import { ground } from "./grounds.js";
import type { Known, Role } from "./known.js";
import { mergeAll } from "./merge-schemas.js";
import { formPrefix, lacks, type PayloadSample, payloadOf, placeIn } from "./payload-sample.js";
import { problem } from "./problems.js";
import { relax } from "./relax.js";
import { schemaOfNode } from "./row-schema.js";
import { rowTree } from "./row-tree.js";
import { schemaOfSample } from "./sample-schema.js";
import type { Schema } from "./schema.js";
import type { Table } from "./table.js";
import { inChildren, leads, updateAt } from "./update-at.js";

/** Everything that documents say of one payload. */
export interface PayloadFacts {
  /** The section, or its heading. */
  readonly span: Span;
  readonly rows: readonly ParamFact[];
  readonly samples: readonly SampleFact[];
  /** The sentence that calls every parameter optional. */
  readonly allOptional?: Span | null;
  /** Paths that bullets or comments call optional. */
  readonly optional?: readonly Said<string>[];
  readonly enums?: readonly EnumFact[];
  /** Dotted paths, from the payload or some part of it, one of which has to be there. */
  readonly atLeastOneOf?: readonly Said<string>[];
}

/**
 * The schema of a payload, from its table and its samples. References carry the name that the documents use.
 *
 * - Rows come first; a sample adds types, examples, and keys that no row names.
 * - Request: a row says whether a key is required; a key that only samples show is optional.
 * - Response, push, object: a key is present unless it is called optional or some sample leaves it out.
 * - A parent that no row states is required exactly if one of its children is.
 */
export function inferSchema(facts: PayloadFacts, role: Role, known: Known, report: Report): Schema {
  const samples = facts.samples.flatMap((sample) => payloadOf(sample) ?? []);
  const shown = mergeAll(samples.map((sample) => schemaOfSample(sample, known, role)));
  const rows = wireRows(facts.rows, report);
  const table = tableOf(facts, role, samples, known, report);
  const root = schemaOfRoot(rows, role === "request" ? relax(shown) : shown, table);
  const optional = (facts.optional ?? []).reduce(makeOptional, root);
  const limited = (facts.enums ?? []).reduce((schema, said) => restrict(schema, said, report), optional);
  const demanding = demandOneOf(limited, facts.atLeastOneOf ?? []);
  return { ...demanding, because: joinEvidence([evidence("section", facts.span)], demanding.because) };
}

/** The outermost object that all the paths lead from has to hold one of them; the payload, where there is none. */
function demandOneOf(root: Schema, paths: readonly Said<string>[]): Schema {
  const names = paths.map((path) => path.value);
  const demand = (schema: Schema): Schema => {
    const [first] = paths;
    if (schema.kind !== "object" || first === undefined) return schema;
    return ground({ ...schema, atLeastOneOf: names }, { atLeastOneOf: evidenceOf(first, "note") });
  };
  let placed = false;
  const place = (schema: Schema): Schema => {
    if (schema.kind !== "object" || !names.every((name) => leads(schema, name.split("."))))
      return inChildren(schema, place);
    placed = true;
    return demand(schema);
  };
  if (paths.length === 0) return root;
  const demanding = place(root);
  return placed ? demanding : demand(root);
}

/** Whether the rows describe a form whose fields are the keys of the payload, each behind the same prefix. */
export function isForm(rows: readonly ParamFact[]): boolean {
  return rows.some((row) => row.path.value.startsWith(formPrefix)) && rows.every(({ path }) => inForm(path.value));
}

function inForm(path: string): boolean {
  return `${path}.` === formPrefix || path.startsWith(formPrefix);
}

function wireRows(rows: readonly ParamFact[], report: Report): ParamFact[] {
  const form = isForm(rows);
  return rows.flatMap((row) => {
    const path = row.path.value;
    if (/\S\s+\S/.test(path.replaceAll(/<[^>]*>/g, ""))) {
      report(problem["name-not-a-key"](row.path.span, { name: path }));
      return [];
    }
    if (!form) return [row];
    return path.startsWith(formPrefix) ? [{ ...row, path: { ...row.path, value: path.slice(formPrefix.length) } }] : [];
  });
}

function tableOf(
  facts: PayloadFacts,
  role: Role,
  samples: readonly PayloadSample[],
  known: Known,
  report: Report,
): Table {
  return {
    role,
    known,
    report,
    sampled: samples.length > 0,
    placeOf: (path) => samples.flatMap((sample) => placeIn(sample, path) ?? [])[0],
    lacking: (path) => samples.find((sample) => lacks(sample, path))?.span,
    allOptional: facts.allOptional ?? null,
    form: isForm(facts.rows),
  };
}

/** The payload itself is an object, or what a comment in its place refers to. */
function schemaOfRoot(rows: readonly ParamFact[], shown: Schema, table: Table): Schema {
  if (rows.length > 0 && (shown.kind === "object" || shown.kind === "any")) {
    return schemaOfNode(rowTree(rows), shown, table);
  }
  return shown.kind === "any" ? { kind: "object", properties: [], because: shown.because } : shown;
}

function makeOptional(schema: Schema, said: Said<string>): Schema {
  return updateAt(schema, said.value, (property) => ({
    ...property,
    required: false,
    strength: "stated",
    because: evidenceOf(said, "bullet"),
  }));
}

function withDefault(schema: Schema, { default: said }: EnumFact): Schema {
  if (said === null || schema.kind !== typeof said.value) return schema;
  return ground({ ...schema, default: said.value }, { default: evidenceOf(said, "note") });
}

function restrict(schema: Schema, said: EnumFact, report: Report): Schema {
  return updateAt(schema, said.path.value, (property) => ({
    ...property,
    schema: withDefault(withValues(property.schema, said.values, said.path.value, { report }), said),
  }));
}
