import { isJsonObject } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import { type DocumentRule, lines } from "../rule.js";
import { stem } from "../words.js";

export const idTwice: DocumentRule = {
  code: "id-twice",
  of: "document",
  severity: "info",
  title: "The items of a list have ids of their own.",
  why: "Two different things with one id cannot be told apart; readers wonder whether the id is no id.",
  mend: "Give the second item another id.",
  examples: [
    {
      markdown: lines(
        "# Objects",
        "",
        "## Chat",
        "",
        "```js",
        '{ "threads": [{ "id": "K6", "order": 1 }, { "id": "K6", "order": 2 }] }',
        "```",
      ),
      findings: ['6:17 Unexpected second item of threads with id "K6", expected ids of their own'],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Chat",
        "",
        "```js",
        '{ "threads": [{ "id": "K6", "order": 1 }, { "id": "K7", "order": 2 }] }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ samples }, complain) => {
    for (const { sample } of samples) {
      for (const { path, id, key } of repeated(sample.value, "")) {
        const span = sample.keys.find((it) => it.path === `${path}[].${key}`)?.span;
        if (span) complain(span, `Unexpected second item of ${path} with ${key} "${id}", expected ids of their own`);
      }
    }
  },
};

function repeated(value: JsonValue | undefined, path: string): { path: string; key: string; id: string }[] {
  if (Array.isArray(value)) {
    const list: readonly JsonValue[] = value;
    const items = list.filter(isJsonObject);
    const inside = list.flatMap((item) => repeated(item, `${path}[]`));
    const name = stem((path.split(".").at(-1) ?? "").split("_")[0] ?? "");
    const key = ["id", ...Object.keys(items[0] ?? {})].find(
      (it) => it === "id" || stem(it.replace(/_id$/, "")) === name,
    );
    const ids =
      key === undefined ? [] : items.flatMap((item) => (typeof item[key] === "string" ? [item[key] as string] : []));
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return key !== undefined && twice !== undefined ? [{ path, key, id: twice }, ...inside] : inside;
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => repeated(inner, path === "" ? key : `${path}.${key}`));
}
