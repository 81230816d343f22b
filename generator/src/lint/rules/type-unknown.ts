import { readType } from "../../schema/declared-type.js";
import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { meant } from "../words.js";

const TYPES = ["string", "number", "integer", "bool", "boolean", "object", "array", "map", "any", "binary", "float"];

export const typeUnknown: DocumentRule = {
  code: "type-unknown",
  of: "document",
  severity: "warning",
  title: "A type is one of the usual words.",
  why: "Neither people nor programs know what to send.",
  mend: "Use string, number, integer, bool, object, array, or an array of one of them such as []string.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `sting` |",
      ),
      findings: ['7:21 Unexpected type "sting" of chat_id, expected "string"'],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `chat_id` | Yes | `[]string` |",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        '| `state` | Yes | `"online"` or `"offline"` |',
        '| `kind` | Yes | string: "up" \\| "down" |',
        "| `mode` | Yes | `string` (`a`, `b`) |",
        "| `value` | Yes | `string` or `null` |",
        "| `ids` | Yes | array of strings |",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    const rows = [
      ...sectionsOf(facts).flatMap((section) => [...section.params, ...section.responseParams]),
      ...facts.objects.flatMap((object) => object.fields),
    ];
    for (const { path, type } of rows) {
      if (type && !saysType(type.value))
        complain(
          type.span,
          `Unexpected type "${type.value}" of ${path.value}, expected ${meant(type.value.toLowerCase(), TYPES, "a type such as string, number, bool, object, array")}`,
        );
    }
  },
};

/** A type, types or literal values side by side, or a type with its values behind it. */
function saysType(text: string): boolean {
  if (isType(text)) return true;
  const [, base, list] = /^([\w[\]]+)\s*[:(]\s*(.+)$/.exec(text) ?? [];
  if (base !== undefined && list !== undefined) return isType(base);
  const parts = text.split(/\s*[|,/]\s*|\s+or\s+/).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^(["']).*\1$/.test(part) || part === "null" || isType(part));
}

function isType(text: string): boolean {
  const items = /^(?:array|list) of (\w+?)s?$/i.exec(text.trim())?.[1];
  return readType(items ?? text, []) !== null;
}
