import type { ParamFact } from "../facts/document-facts.js";
import type { Said } from "../source/span.js";
import { evidenceOf } from "./evidence.js";
import { promisedFormat } from "./formats.js";
import { ground, groundsOfValues } from "./grounds.js";
import { problem } from "./problems.js";
import { byteLimit, itemRange, meaning, optionalParts } from "./read-notes.js";
import type { NumberSchema, Schema, StringSchema } from "./schema.js";
import type { Table } from "./table.js";
import { updateAt } from "./update-at.js";

/** Adds what the notes of a row state: possible values, default, limits, meaning. */
export function constrain(schema: Schema, row: ParamFact, table: Table): Schema {
  const listed = row.values.length > 0 ? row.values : row.members.map((member) => member.name);
  const limited = limit(withValues(withOptionalParts(schema, row), listed, row.path.value, table), row);
  const description = meaning(row.notes?.value ?? "") ?? limited.description;
  const byDefault = fitsDefault(limited, row.default?.value) ? row.default : null;
  const told: Schema = { ...limited, ...(description === undefined ? {} : { description }) };
  if (byDefault === null) return told;
  return ground({ ...told, default: byDefault.value }, { default: evidenceOf(byDefault, "note") });
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
  const strange = schema.examples?.find((example) => typeof example !== "string" || !listed.includes(example));
  const place = values[0]?.span;
  if (strange !== undefined && place !== undefined) {
    table.report(problem["value-not-listed"](place, { path, shown: String(strange), values: listed }));
  }
  return ground({ ...schema, kind: "string", values: listed }, groundsOfValues(values, "note"));
}

function withOptionalParts(schema: Schema, { notes }: ParamFact): Schema {
  const parts = notes === null ? [] : optionalParts(notes.value);
  const because = notes === null ? {} : { because: evidenceOf(notes, "note") };
  return parts.reduce(
    (so, part) => updateAt(so, part, (it) => ({ ...it, required: false, strength: "stated", ...because })),
    schema,
  );
}

function limit(schema: Schema, { notes, minimum, maximum }: ParamFact): Schema {
  const noted = notes === null ? null : evidenceOf(notes, "note");
  switch (schema.kind) {
    case "number": {
      const from = minimum === null ? schema : withLimit(schema, "minimum", minimum);
      return maximum === null ? from : withLimit(from, "maximum", maximum);
    }
    case "binary": {
      const maxBytes = byteLimit(notes?.value ?? "");
      return maxBytes === null || noted === null ? schema : ground({ ...schema, maxBytes }, { maxBytes: noted });
    }
    case "array": {
      const range = itemRange(notes?.value ?? "");
      if (range === null || noted === null) return schema;
      const [low, high] = [minimum, maximum].map((said) => (said === null ? noted : evidenceOf(said, "note")));
      return ground(
        { ...schema, ...range },
        {
          ...(range.minItems === undefined ? {} : { minItems: low ?? noted }),
          ...(range.maxItems === undefined ? {} : { maxItems: high ?? noted }),
        },
      );
    }
    case "string":
      return limitText(schema, notes);
    default:
      return schema;
  }
}

function withLimit(schema: NumberSchema, limit: "minimum" | "maximum", said: Said<number>): NumberSchema {
  return ground({ ...schema, [limit]: said.value }, { [limit]: evidenceOf(said, "note") });
}

/** A list of values says more than a format. */
function limitText(schema: StringSchema, notes: ParamFact["notes"]): Schema {
  if (notes === null || schema.values !== undefined || schema.constant !== undefined) return schema;
  const place = evidenceOf(notes, "note");
  const format = promisedFormat([notes.value])?.format;
  const maxBytes = byteLimit(notes.value);
  const told = format === undefined ? schema : ground({ ...schema, format }, { format: place });
  return maxBytes === null ? told : ground({ ...told, maxBytes }, { maxBytes: place });
}

function fitsDefault(schema: Schema, value: string | number | boolean | undefined): boolean {
  return value !== undefined && (schema.kind === "any" || schema.kind === typeof value);
}
