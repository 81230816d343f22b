import type { Text } from "../source/section.js";

/** What a row of a table of specifics says: `| **Method URL** | … |`. */
export type Label =
  | "action"
  | "url"
  | "scopes"
  | "web-equivalent"
  | "rtm-equivalent"
  | "webhook-equivalent"
  | "push-equivalent"
  | "pushes"
  | "headers"
  | "params"
  | "other";

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [/\bwebhooks?\b.*\bequivalent/i, "webhook-equivalent"],
  [/\bpush\w*\b.*\bequivalent/i, "push-equivalent"],
  [/\bweb\b.*\bequivalent/i, "web-equivalent"],
  [/\brtm\b.*\bequivalent/i, "rtm-equivalent"],
  [/\b(scopes?|permissions?)\b/i, "scopes"],
  [/\b(url|endpoint)\b/i, "url"],
  [/\b(webhooks?|push(es)?|push messages?)\b/i, "pushes"],
  [/^action\b/i, "action"],
  [/\bheaders?\b/i, "headers"],
  [/^param(eter)?s?\b/i, "params"],
  [/^(method|http method|authorization)$/i, "other"],
];

/** The label that a line begins with, in bold: "**Permissions**: `a:rw`". */
export function labelOfLine(text: Text): Label | null {
  const [first] = text.pieces;
  return first?.strong ? labelOf(first.text) : null;
}

/** The meaning of a row label, or null where it is none of these. */
export function labelOf(text: string): Label | null {
  return LABELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
