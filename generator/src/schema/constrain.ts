import type { ParamFact } from "../facts/document-facts.js";
import type { Said } from "../source/span.js";
import { evidence, joinEvidence } from "./evidence.js";
import { promisedFormat } from "./formats.js";
import { problem } from "./problems.js";
import { byteLimit, itemRange, meaning, optionalParts } from "./read-notes.js";
import type { Schema, StringSchema } from "./schema.js";
import type { Table } from "./table.js";
import { updateAt } from "./update-at.js";

/** Adds what the notes of a row state: possible values, default, limits, meaning. */
export function constrain(schema: Schema, row: ParamFact, table: Table): Schema {
  const listed = row.values.length > 0 ? row.values : row.members.map((member) => member.name);
  const limited = limit(withValues(withOptionalParts(schema, row), listed, row.path.value, table), row);
  const description = meaning(row.notes?.value ?? "") ?? limited.description;
  const byDefault = fitsDefault(limited, row.default?.value) ? row.default : null;
  return {
    ...limited,
    ...(description === undefined ? {} : { description }),
    ...(byDefault === null ? {} : { default: byDefault.value }),
    because: joinEvidence(limited.because, byDefault === null ? [] : [evidence("note", byDefault.span)]),
  };
}

/** Listed values limit strings only: `true` and `false` of a boolean say nothing new. */
export function withValues(
  schema: Schema,
  values: readonly Said<string>[],
  path: string,
  table: Pick<Table, "report">,
): Schema {
  if (values.length === 0 || (schema.kind !== "string" && schema.kind !== "any")) return schema;
  const listed = values.map((value) => value.value);
  const because = joinEvidence(
    schema.because,
    values.map((value) => evidence("note", value.span)),
  );
  const strange = schema.examples?.find((example) => typeof example !== "string" || !listed.includes(example));
  const place = values[0]?.span;
  if (strange !== undefined && place !== undefined) {
    table.report(problem["value-not-listed"](place, { path, shown: String(strange), values: listed }));
  }
  return { ...schema, kind: "string", values: listed, because };
}

function withOptionalParts(schema: Schema, { notes }: ParamFact): Schema {
  const parts = notes === null ? [] : optionalParts(notes.value);
  return parts.reduce(
    (so, part) => updateAt(so, part, (it) => ({ ...it, required: false, strength: "stated" })),
    schema,
  );
}

function limit(schema: Schema, row: ParamFact): Schema {
  const notes = row.notes?.value ?? "";
  const noted = row.notes === null ? [] : [evidence("note", row.notes.span)];
  switch (schema.kind) {
    case "number": {
      const { minimum, maximum } = row;
      const places = [minimum, maximum].flatMap((said) => (said === null ? [] : [evidence("note", said.span)]));
      const because = joinEvidence(schema.because, places);
      return {
        ...schema,
        ...(minimum === null ? {} : { minimum: minimum.value }),
        ...(maximum === null ? {} : { maximum: maximum.value }),
        because,
      };
    }
    case "binary": {
      const maxBytes = byteLimit(notes);
      return maxBytes === null ? schema : { ...schema, maxBytes, because: joinEvidence(schema.because, noted) };
    }
    case "array": {
      const range = itemRange(notes);
      return range === null ? schema : { ...schema, ...range, because: joinEvidence(schema.because, noted) };
    }
    case "string":
      return limitText(schema, row);
    default:
      return schema;
  }
}

/** A list of values says more than a format. */
function limitText(schema: StringSchema, { notes }: ParamFact): Schema {
  if (notes === null || schema.values !== undefined || schema.constant !== undefined) return schema;
  const format = promisedFormat([notes.value])?.format;
  const maxBytes = byteLimit(notes.value);
  if (format === undefined && maxBytes === null) return schema;
  return {
    ...schema,
    ...(format === undefined ? {} : { format }),
    ...(maxBytes === null ? {} : { maxBytes }),
    because: joinEvidence(schema.because, [evidence("note", notes.span)]),
  };
}

function fitsDefault(schema: Schema, value: string | number | boolean | undefined): boolean {
  return value !== undefined && (schema.kind === "any" || schema.kind === typeof value);
}
