import type { ParamFact } from "../../facts/document-facts.js";
import { readType } from "../../schema/declared-type.js";
import { type DocumentRule, lines } from "../rule.js";

export const defaultOutside: DocumentRule = {
  code: "default-outside",
  of: "document",
  severity: "error",
  title: "A default is a value that the parameter takes.",
  why: "The default, the limits or the type is wrong, and nobody can say which.",
  mend: "Correct the one that is wrong.",
  examples: [
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | Default is 50, maximum is 25 |",
        "| `order` | No | `string` | Possible values: `asc`, `desc`; default `up` |",
        "| `all` | No | `bool` | Default is 10 |",
      ),
      findings: [
        "7:40 Unexpected default 50 of limit, expected at most 25",
        "8:69 Unexpected default up of order, expected one of asc, desc",
        "9:36 Unexpected default 10 of all, expected a bool as declared",
      ],
    },
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | Default is 10, maximum is 25 |",
        "| `order` | No | `string` | Possible values: `asc` (default), `desc` |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const row of told.flatMap((it) => it.rows)) {
      const expected = contradiction(row);
      if (expected !== null && row.default)
        complain(
          row.default.span,
          `Unexpected default ${row.default.value} of ${row.path.value}, expected ${expected}`,
        );
    }
  },
};

function contradiction({ default: said, minimum, maximum, values, type, members }: ParamFact): string | null {
  if (said === null) return null;
  const { value } = said;
  if (typeof value === "number") {
    if (maximum && value > maximum.value) return `at most ${maximum.value}`;
    if (minimum && value < minimum.value) return `at least ${minimum.value}`;
  }
  const listed = values.map((it) => it.value);
  if (listed.length > 0 && members.length === 0 && !listed.includes(String(value)))
    return `one of ${listed.join(", ")}`;
  const schema = type && readType(type.value, []);
  const scalar = schema?.kind === "string" || schema?.kind === "number" || schema?.kind === "boolean";
  return type && scalar && schema.kind !== typeof value ? `a ${type.value} as declared` : null;
}
