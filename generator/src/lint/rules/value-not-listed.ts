import { placeIn } from "../../schema/payload-sample.js";
import { oncePerPlace } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { valuesAt } from "../told.js";
import { nearest } from "../words.js";

export const valueNotListed: DocumentRule = {
  code: "value-not-listed",
  of: "document",
  severity: "error",
  title: "A sample shows values that the table lists.",
  why: "Either the list is not complete, and clients refuse what the server sends, or the sample does not work.",
  mend: "Add the value to the list, or change the sample.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "order": "ascending" }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `order` | No | `string` | Possible values: `asc`, `desc` |",
      ),
      findings: ['6:3 Unexpected value "ascending" in the sample for order, expected one of asc, desc'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "order": "asc" }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `order` | No | `string` | Possible values: `asc`, `desc` |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Dish",
        "",
        "```js",
        '{ "kind": "hot" }',
        "```",
        "",
        "* `kind` possible values: `cold`, `warm`",
      ),
      findings: ['6:3 Unexpected value "hot" in the sample for kind, expected one of cold, warm'],
    },
  ],
  check: ({ told }, complain) => {
    for (const { rows, listed: others, samples } of told) {
      const fresh = oncePerPlace();
      for (const { path, values } of [...rows, ...others]) {
        const [first] = values;
        if (!first || /[<>]/.test(path.value)) continue;
        const listed = values.map((value) => value.value);
        for (const sample of samples) {
          const shown = valuesAt(sample.value, path.value).flatMap((value) => (Array.isArray(value) ? value : [value]));
          const strange = shown.find((value) => typeof value === "string" && !listed.includes(value));
          const place = placeIn(sample, path.value);
          if (strange === undefined || !place || !fresh(place)) continue;
          const near = nearest(String(strange), listed);
          const wanted = near === null ? `one of ${listed.join(", ")}` : `"${near}"`;
          complain(place, `Unexpected value "${strange}" in the sample for ${path.value}, expected ${wanted}`, [
            { span: first.span, message: "The values are listed here" },
          ]);
        }
      }
    }
  },
};
