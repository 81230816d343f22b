import { isJsonObject } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import { samplesOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";
import { nearestAmong } from "../words.js";

/** What samples of the protocol write in its place. */
const STAND_IN = "error_type";

export const errorUnknown: ApiRule = {
  code: "error-unknown",
  of: "api",
  severity: "warning",
  title: "An error that a sample shows is in a list of errors.",
  why: "Clients cannot be prepared for an error that no list names.",
  mend: "Add the error to the list, or correct its name.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> Sample **error** response",
        "",
        "```js",
        '{ "error": { "type": "validaton", "message": "No." } }',
        "```",
      ),
      beside: lines("| Type | Default message |", "| --- | --- |", "| `validation` | Wrong format of request |"),
      findings: ['6:14 Unexpected error type "validaton", expected "validation"'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> Sample **error** response",
        "",
        "```js",
        '{ "error": { "type": "validation", "message": "No." } }',
        "```",
      ),
      beside: lines("| Type | Default message |", "| --- | --- |", "| `validation` | Wrong format of request |"),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const known = new Set(pages.flatMap(({ facts }) => facts.errors.map((error) => error.type.value)));
    if (known.size === 0) return;
    const nearestKnown = nearestAmong(known);
    for (const { sample } of pages.flatMap(({ facts }) => samplesOf(facts))) {
      const type = inside(inside(sample.value, "error") ?? inside(inside(sample.value, "payload"), "error"), "type");
      const place = sample.keys.find((key) => /(^|\.)error\.type$/.test(key.path))?.span;
      if (typeof type !== "string" || !/^[a-z_]+$/.test(type) || known.has(type) || type === STAND_IN || !place)
        continue;
      const near = nearestKnown(type);
      if (!whole && near === null) continue;
      complain(
        place,
        `Unexpected error type "${type}", expected ${near === null ? "one of the list of errors" : `"${near}"`}`,
      );
    }
  },
};

function inside(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) ? value[key] : undefined;
}
