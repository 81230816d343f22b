import { placeIn } from "../../schema/payload-sample.js";
import { type DocumentRule, lines } from "../rule.js";
import { valuesAt } from "../told.js";

export const valueOutsideLimits: DocumentRule = {
  code: "value-outside-limits",
  of: "document",
  severity: "error",
  title: "A sample keeps the limits that its table states.",
  why: "The server refuses the sample, or the limit does not hold.",
  mend: "Change the sample, or correct the limit.",
  examples: [
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "limit": 50 }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | maximum is 25 |",
      ),
      findings: ["6:3 Unexpected 50 in the sample for limit, expected at most 25"],
    },
    {
      markdown: lines(
        "## `get_chats`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "limit": 25 }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `limit` | No | `number` | maximum is 25 |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { rows, samples } of told) {
      for (const { path, minimum, maximum } of rows) {
        const limit = maximum ?? minimum;
        if (!limit) continue;
        const [least, most] = [minimum?.value ?? Number.NEGATIVE_INFINITY, maximum?.value ?? Number.POSITIVE_INFINITY];
        for (const sample of samples) {
          const strange = valuesAt(sample.value, path.value).find(
            (value) => typeof value === "number" && (value < least || value > most),
          );
          const place = placeIn(sample, path.value);
          if (typeof strange !== "number" || !place) continue;
          const wanted = strange > most ? `at most ${most}` : `at least ${least}`;
          complain(place, `Unexpected ${strange} in the sample for ${path.value}, expected ${wanted}`, [
            { span: limit.span, message: "The limit is stated here" },
          ]);
        }
      }
    }
  },
};
