import { expect, test } from "vitest";
import { readFacts } from "../../src/facts/read-facts.js";
import { inferSchema } from "../../src/schema/infer-schema.js";
import { nothingKnown } from "../../src/schema/known.js";
import type { Evidence, Schema } from "../../src/schema/schema.js";
import { parseMarkdown } from "../../src/source/parse-markdown.js";

/** What of a property is said besides its type, and where: `required row 3:7`. */
function statements(schema: Schema, name: string): string[] {
  if (schema.kind === "array") return statements(schema.items, name);
  const property = schema.kind === "object" ? schema.properties.find((it) => it.name === name) : undefined;
  if (property === undefined) return [];
  const { values = {}, ...limits } = property.schema.grounds ?? {};
  const told: [string, Evidence][] = [...Object.entries(limits), ...Object.entries(values)];
  if (property.because !== undefined) told.push([property.required ? "required" : "optional", property.because]);
  return told.map(([what, { how, line, column }]) => `${what} ${how} ${line}:${column}`).sort();
}

const HEAD = `## Start chat
| Action | RTM API |
|---|---|
| \`start_chat\` | ✓ |

| Request object | Required | Type | Notes |
|---|---|---|---|
`;

const requests: [title: string, name: string, markdown: string, wanted: string[]][] = [
  [
    "limits and default of a note stand at their words",
    "n",
    "| `n` | No | integer | Default: 10, maximum: 25 |",
    ["default note 8:33", "maximum note 8:46", "optional row 8:9"],
  ],
  [
    "both ends of a range",
    "n",
    "| `n` | Yes | integer | between 1 and 11 |",
    ["maximum note 8:39", "minimum note 8:33", "required row 8:9"],
  ],
  [
    "literals in code",
    "s",
    "| `s` | No | string | One of `a` or `b` (default `b`) |",
    ["a note 8:30", "b note 8:37", "default note 8:50", "optional row 8:9"],
  ],
  [
    "values of a list below the table",
    "s",
    "| `s` | No | string | see below |\n\n`s` takes the following values:\n\n* `a` - first\n* `b` - second",
    ["a bullet 12:3", "b bullet 13:3", "optional row 8:9"],
  ],
  ["a sentence for all", "s", "| `s` | | string | |\n\nAll parameters are optional.", ["optional note 10:1"]],
];

test.each(requests)("%s", (_, name, rows, wanted) => {
  const facts = readFacts(parseMarkdown({ path: "documents/page.md", text: `${HEAD}${rows}\n` }), () => {});
  const [action] = facts.actions;
  if (action === undefined) throw new Error("Unexpected page, expected an action");
  const { heading, params, samples, allOptional } = action;
  const schema = inferSchema(
    { span: heading.span, rows: params, samples, allOptional },
    "request",
    nothingKnown,
    () => {},
  );
  expect(statements(schema, name)).toEqual(wanted);
});

const objects: [title: string, name: string, markdown: string, wanted: string[]][] = [
  [
    "a bullet tells how many",
    "elements",
    '```js\n{ "elements": ["a"] }\n```\n* `elements` can contain 1-10 `element` objects',
    ["maxItems bullet 5:28", "minItems bullet 5:26"],
  ],
  [
    "a comment lists values and calls the key optional",
    "template",
    '```js\n{\n  "template": "tall" // optional, one of: tall, full\n}\n```',
    ["full sample 4:3", "optional sample 4:3", "tall sample 4:3"],
  ],
  [
    "a bullet calls a key optional",
    "name",
    '```js\n{ "name": "a" }\n```\n* `name` is optional',
    ["optional bullet 5:3"],
  ],
  [
    "another sample goes without",
    "name",
    '```js\n{ "id": 1, "name": "a" }\n```\n\n```js\n{ "id": 1 }\n```',
    ["optional sample 6:1"],
  ],
];

test.each(objects)("%s", (_, name, body, wanted) => {
  const facts = readFacts(parseMarkdown({ path: "documents/page.md", text: `## Thing\n${body}\n` }), () => {});
  const [object] = facts.objects;
  if (object === undefined) throw new Error("Unexpected page, expected an object");
  const { fields: rows, samples, optional, enums } = object;
  const given = { span: object.name.span, rows, samples, optional, enums };
  const schema = inferSchema(given, "response", nothingKnown, () => {});
  expect(statements(schema, name)).toEqual(wanted);
});
