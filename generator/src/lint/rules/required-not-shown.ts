import type { ParamFact } from "../../facts/document-facts.js";
import { lacks, type PayloadSample, placeIn } from "../../schema/payload-sample.js";
import { saysConditional } from "../../schema/read-notes.js";
import { type DocumentRule, lines } from "../rule.js";
import { bare } from "../told.js";
import { nearestAmong } from "../words.js";

export const requiredNotShown: DocumentRule = {
  code: "required-not-shown",
  of: "document",
  severity: "warning",
  title: "A sample shows every key that its table calls required.",
  why: "Whoever copies the sample sends a request that the server refuses, or the table is wrong.",
  mend: "Add the key to the sample, or call it optional.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "limit": 10 }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `limit` | No | `number` |",
      ),
      findings: ["5:1 Unexpected sample without chat_id, expected the key that is called required"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chat_id": "a1" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `limit` | No | `number` |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chta_id": "a1" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { rows, samples, allOptional } of told) {
      const meant = new Map(samples.map((sample) => [sample, nearestAmong(strangers(sample, rows))]));
      for (const { path, required, notes } of allOptional ? [] : rows) {
        if (required?.value !== true || /[<>]/.test(path.value) || saysConditional(notes?.value ?? "")) continue;
        for (const sample of samples.filter((it) => lacks(it, path.value))) {
          const parent = path.value.split(".").slice(0, -1).join(".");
          // `key-undocumented` tells of the key that was meant to be this one.
          if (meant.get(sample)?.(path.value) != null) continue;
          complain(
            placeIn(sample, parent) ?? sample.span,
            `Unexpected sample without ${path.value}, expected the key that is called required`,
            [{ span: required.span, message: "The table calls it required" }],
          );
        }
      }
    }
  },
};

/** Keys of a sample that no row tells of. */
function strangers(sample: PayloadSample, rows: readonly ParamFact[]): string[] {
  const told = new Set(rows.map((row) => bare(row.path.value)));
  return [...sample.keys.keys()].map(bare).filter((path) => !told.has(path));
}
