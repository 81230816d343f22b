import type { ParamFact } from "../../facts/document-facts.js";
import { lacks, type PayloadSample } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import { type DocumentRule, lines } from "../rule.js";
import { bare } from "../told.js";
import { nearestAmong } from "../words.js";

export const rowNotShown: DocumentRule = {
  code: "row-not-shown",
  of: "document",
  severity: "info",
  title: "A sample of an answer, a push or an object shows the keys of its table.",
  why: "Readers trust samples; a key that is in none of them looks like a slip of the pen or a left-over.",
  mend: "Show the key in a sample, or remove the row.",
  examples: [
    {
      markdown: lines(
        "### `chat_closed`",
        "",
        "> **`chat_closed`** sample **push** payload",
        "",
        "```js",
        '{ "chat_id": "a1" }',
        "```",
        "",
        "| | |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
        "",
        "#### Push payload",
        "",
        "| Object | Notes |",
        "| --- | --- |",
        "| `chats_id` | Id of the chat |",
      ),
      findings: ["17:3 Unexpected row chats_id that no sample shows, expected a key of the payload, which has chat_id"],
    },
    {
      markdown: lines(
        "### `chat_closed`",
        "",
        "> **`chat_closed`** sample **push** payload",
        "",
        "```js",
        '{ "chat_id": "a1" }',
        "```",
        "",
        "| | |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
        "",
        "#### Push payload",
        "",
        "| Object | Notes |",
        "| --- | --- |",
        "| `chat_id` | Id of the chat |",
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
        '{ "id": "r1" }',
        "```",
        "",
        "* `winner` is optional",
        "",
        "| Field | Req./Opt. |",
        "| --- | --- |",
        "| `jockey.name` | optional |",
      ),
      findings: [
        "9:3 Unexpected optional winner that no sample shows, expected a key of the payload",
        "13:3 Unexpected row jockey.name that no sample shows, expected a key of the payload",
      ],
    },
    {
      markdown: lines(
        "### List groups",
        "",
        "**Response payload**",
        "",
        "| Response object | Type |",
        "| --- | --- |",
        "| `[].id` | `number` |",
        "",
        "**Sample response payload**",
        "",
        "```json",
        '[{ "id": 0 }, ...]',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { of, rows, optional, samples } of told) {
      if (of === "request") continue;
      for (const { value, span } of optional) {
        if (rows.some((row) => row.path.value === value) || /[<>\s]/.test(value)) continue;
        if (samples.length > 0 && samples.every((sample) => isMissing(sample, value) && !isDeeper(sample, value)))
          complain(span, `Unexpected optional ${value} that no sample shows, expected a key of the payload`);
      }
      const texts = new Set(samples.flatMap((sample) => textsIn(sample.value)));
      // A row may stand for several names, or for the values of a key.
      const shown = new Set(rows.filter((row) => texts.has(row.path.value)).map((row) => row.path.span.start.line));
      const wanted = wantedAmong(rows, samples);
      const named = new Set(rows.map((row) => bare(row.path.value)));
      // Where a whole branch is in no sample, its root tells.
      const gone = (path: string) => {
        const above = stepsAbove(path).filter((it) => named.has(it));
        return above.some((it) => samples.every((sample) => isMissing(sample, it)));
      };
      for (const { path, required } of rows) {
        if (
          shown.has(path.span.start.line) ||
          /[<>\s]/.test(path.value) ||
          required?.value === true ||
          samples.length === 0
        )
          continue;
        if (samples.every((sample) => isMissing(sample, path.value)) && !gone(path.value))
          complain(path.span, `Unexpected row ${path.value} that no sample shows, expected ${wanted(path.value)}`);
      }
    }
  },
};

function textsIn(value: JsonValue): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object"
    ? Object.values(value).flatMap((it: JsonValue) => textsIn(it))
    : [];
}

/** The sample shows where the key, or something around it, would be, and does not have it. */
function isMissing(sample: PayloadSample, path: string): boolean {
  return [...stepsAbove(path), bare(path)].some((it) => lacks(sample, it));
}

/** `a` and `a.b` of `a.b.c`. */
function stepsAbove(path: string): string[] {
  const steps = bare(path).split(".");
  return steps.slice(0, -1).flatMap((_, index) => steps.slice(0, index + 1).join(".") || []);
}

/** Prose names a key of an inner object by the object alone: `image.size` of `elements.image.size`. */
function isDeeper(sample: PayloadSample, path: string): boolean {
  const [first] = bare(path).split(".");
  return [...sample.keys.keys()].some((key) =>
    bare(key)
      .split(".")
      .slice(1)
      .includes(first ?? ""),
  );
}

/** The key that no row tells of and that is nearly the one of the row. */
function wantedAmong(rows: readonly ParamFact[], samples: readonly PayloadSample[]): (path: string) => string {
  const told = new Set(rows.map((row) => bare(row.path.value)));
  const shown = samples.flatMap((sample) => [...sample.keys.keys()].map(bare)).filter((key) => !told.has(key));
  const near = nearestAmong(shown);
  return (path) => {
    const key = near(bare(path));
    return key === null ? "a key of the payload" : `a key of the payload, which has ${key}`;
  };
}
