import { FORMATS } from "../../schema/formats.js";
import { placeIn } from "../../schema/payload-sample.js";
import { oncePerPlace } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { valuesAt } from "../told.js";

export const formatRefuted: DocumentRule = {
  code: "format-refuted",
  of: "document",
  severity: "warning",
  title: "A sample shows values in the format that the table promises.",
  why: "The server refuses the sample, or the format does not hold.",
  mend: "Show a value of the promised format.",
  examples: [
    {
      markdown: lines(
        "## `ban_user`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "user_id": "a0c22fdd", "from": "01/09/2016" }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `user_id` | Yes | `string` | Has to be in UUID v4 format |",
        "| `from` | No | `string` | date in `YYYY-MM-DD` format |",
      ),
      findings: [
        '6:3 Unexpected "a0c22fdd" in the sample for user_id, expected a UUID v4',
        '6:26 Unexpected "01/09/2016" in the sample for from, expected a date as YYYY-MM-DD',
      ],
    },
    {
      markdown: lines(
        "## `ban_user`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "user_id": "b7eff798-f8df-4364-8059-649c35c9ed0c", "from": "2016-09-01" }',
        "```",
        "",
        "| Parameter | Required | Type | Notes |",
        "| --- | --- | --- | --- |",
        "| `user_id` | Yes | `string` | Has to be in UUID v4 format |",
        "| `from` | No | `string` | date in `YYYY-MM-DD` format |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Race",
        "",
        "```js",
        '{ "starts": "2019-02-30", "ends": "2020-02-29" }',
        "```",
      ),
      findings: ['6:3 Unexpected date "2019-02-30", expected one that a calendar has'],
    },
  ],
  check: ({ told, samples }, complain) => {
    const fresh = oncePerPlace();
    for (const { text, span } of samples.flatMap((sample) => sample.leaves))
      if (isNoDay(text) && fresh(span)) complain(span, `Unexpected date "${text}", expected one that a calendar has`);
    for (const { rows, samples } of told) {
      for (const { path, notes } of rows) {
        const format = notes && FORMATS.find((it) => it.says.test(notes.value));
        if (!format) continue;
        for (const sample of samples) {
          const strange = valuesAt(sample.value, path.value).find(
            (it) => typeof it === "string" && !format.fits.test(it),
          );
          const place = placeIn(sample, path.value);
          if (strange === undefined || !place) continue;
          complain(place, `Unexpected "${strange}" in the sample for ${path.value}, expected ${format.name}`, [
            { span: notes.span, message: "The format is promised here" },
          ]);
        }
      }
    }
  },
};

/** `2019-02-30`, `2019-13-01T10:00:00Z`. */
function isNoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:|$)/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate();
}
