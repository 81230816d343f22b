import { type DocumentRule, lines } from "../rule.js";
import { bare } from "../told.js";
import { meant } from "../words.js";

/** Tables of answers and pushes tell of some keys only; those of requests are complete. */
export const keyUndocumented: DocumentRule = {
  code: "key-undocumented",
  of: "document",
  severity: "warning",
  title: "The table of a request has a row for every key of its samples.",
  why: "Nobody knows what the key does, whether it is required, or whether it is a slip of the pen.",
  mend: "Add a row for the key, or take the key out of the sample.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chat_id": "a1", "limits": 10, "order": "asc" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `limit` | No | `number` |",
      ),
      findings: [
        '6:20 Unexpected key limits in a sample, expected "limit"',
        "6:34 Unexpected key order in a sample, expected a row of the table for it",
      ],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "chat_id": "a1", "filters": { "rating": true } }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `string` |",
        "| `filters.<name>` | No | `bool` |",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { of, rows, samples } of told) {
      const [first] = rows;
      if (of !== "request" || !first) continue;
      const told = rows.map((row) => bare(row.path.value).split("."));
      const seen = new Set<string>();
      for (const { path, span } of samples.flatMap((sample) => [...sample.keys.values()])) {
        const steps = bare(path).split(".");
        const beside = told.filter((row) => row.length >= steps.length && fits(row, steps.slice(0, -1)));
        const known = beside.some((row) => fits(row, steps));
        if (beside.length === 0 || known || seen.has(bare(path))) continue;
        seen.add(bare(path));
        const names = beside.map((row) => row[steps.length - 1] ?? "");
        const own = steps.at(-1) ?? "";
        complain(
          span,
          `Unexpected key ${bare(path)} in a sample, expected ${meant(own, names, "a row of the table for it")}`,
          [{ span: first.path.span, message: "The table begins here" }],
        );
      }
    }
  },
};

/** Whether a row lies at or below the steps; stand-ins fit any step. */
function fits(row: readonly string[], steps: readonly string[]): boolean {
  return steps.every((step, index) => row[index] === step || /^<.*>$/.test(row[index] ?? ""));
}
