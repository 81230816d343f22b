import { isJsonObject } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import type { Span } from "../../source/span.js";
import { type DocumentRule, lines } from "../rule.js";
import { bare, isShown, typeOf } from "../told.js";

export const keyTwoTypes: DocumentRule = {
  code: "key-two-types",
  of: "document",
  severity: "warning",
  title: "A key has one type in all samples of a section.",
  why: "A client reads the key in one way, and fails on the other.",
  mend: "Ask which type holds, and change the other sample; if both do, say so in the table.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "group_id": 1 }',
        "```",
        "",
        "> A sample **response** payload",
        "",
        "```js",
        '{ "group_id": "1" }',
        "```",
      ),
      findings: ["12:3 Unexpected string for group_id, expected number as in another sample"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "group_id": 1 }',
        "```",
        "",
        "> A sample **response** payload",
        "",
        "```js",
        '{ "group_id": 2 }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    const first = new Map<string, { readonly types: ReadonlySet<string>; readonly span: Span }>();
    for (const { owner, of, samples } of told) {
      for (const sample of samples) {
        const spans = new Map([...sample.keys.values()].map((key) => [bare(key.path), key.span]));
        for (const [path, types] of typesIn(sample.value)) {
          const span = spans.get(path);
          if (!span) continue;
          const key = `${owner} ${of === "object" ? of : ""} ${path}`;
          const other = first.get(key);
          if (!other) first.set(key, { types, span });
          else if ([...types].every((type) => !other.types.has(type)))
            complain(
              span,
              `Unexpected ${[...types].join(" or ")} for ${path}, expected ${[...other.types].join(" or ")} as in another sample`,
              [{ span: other.span, message: `Here it is ${[...other.types].join(" or ")}` }],
            );
        }
      }
    }
  },
};

/** The types of all values, by bare path. What the page leaves out has none. */
function typesIn(root: JsonValue): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  const walk = (value: JsonValue, path: string) => {
    if (path !== "" && isShown(value)) types.set(path, (types.get(path) ?? new Set()).add(typeOf(value)));
    below(value, path);
  };
  const below = (value: JsonValue, path: string) => {
    if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) below(item, path);
    else if (isJsonObject(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
  };
  walk(root, "");
  return types;
}
