import type { Change, Touches } from "./change.js";

/** How names, types and values are set off from the words around them. */
export type Code = (text: string) => string;
export const unmarked: Code = (text) => text;

/** What happened, in a few words after the name of the subject: `new, optional: boolean`, `maximum 25 → 100`. */
export function describeChange(change: Change, code: Code = unmarked): string {
  const arrow = (old: Told, young: Told) => `${show(old, code)} → ${show(young, code)}`;
  switch (change.kind) {
    case "added":
      return `${isListed(change) ? "newly listed" : "new"}${key(", ", change, code)}`;
    case "removed":
      return `${isListed(change) ? "no longer listed" : "gone"}${key(", was ", change, code)}`;
    case "renamed":
      return `renamed, was ${code(change.old)}`;
    case "required":
      return `now ${demand(change.new)}`;
    case "type":
      return arrow(change.old, change.new);
    case "enum":
      return describeValues(change.old, change.new, code);
    case "members":
      return describeLists("", change.old, change.new, code);
    case "conditions":
      return describeLists("", change.old, change.new, code);
    case "limit":
      return `${code(change.limit)} ${arrow(change.old, change.new)}`;
    case "default":
      return `default ${arrow(change.old, change.new)}`;
    case "pushes":
      return describeLists("causes ", change.old, change.new, code);
    case "scopes":
      return describeScopes(change.when, change.old, change.new, code);
    case "transport":
      return describeTransport(change);
    case "setting":
      return `${code(change.setting)} ${arrow(change.old, change.new)}`;
    default:
      return change satisfies never;
  }
}

type Told = string | number | boolean | null;

function show(value: Told, code: Code): string {
  return value === null ? "none" : code(String(value));
}

/** Errors, reasons and scopes stand in lists, which need not be complete. */
export function isListed({ subject: { of, part } }: Change): boolean {
  return of === "error" || of === "disconnect reason" || of === "scope" || part === "error";
}

function key(lead: string, { type, required }: Extract<Change, { kind: "added" | "removed" }>, code: Code): string {
  return type === null ? "" : `${lead}${demand(required)}: ${code(type)}`;
}

function demand(required: boolean | null): string {
  return required === true ? "required" : "optional";
}

function describeValues(old: readonly string[] | null, young: readonly string[] | null, code: Code): string {
  if (old === null) return `any text → one of ${list(young ?? [], code)}`;
  if (young === null) return `one of ${list(old, code)} → any text`;
  return describeLists("", old, young, code);
}

function describeLists(verb: string, old: readonly string[], young: readonly string[], code: Code): string {
  const come = young.filter((it) => !old.includes(it));
  const gone = old.filter((it) => !young.includes(it));
  return [
    ...(come.length > 0 ? [`${verb}now also ${list(come, code)}`] : []),
    ...(gone.length > 0 ? [`${verb}no longer ${list(gone, code)}`] : []),
  ].join("; ");
}

function describeScopes(when: string | null, old: readonly string[], young: readonly string[], code: Code): string {
  const any = (scopes: readonly string[]) => (scopes.length === 0 ? "none" : list(scopes, code, " or "));
  return `scopes ${any(old)} → ${any(young)}${when === null ? "" : ` (${when})`}`;
}

function list(items: readonly string[], code: Code, between = ", "): string {
  return items.map(code).join(between);
}

const TRANSPORTS = { web: "over the Web API", rtm: "over RTM", webhook: "as a webhook" } as const;

function describeTransport({ subject, transport, new: is }: Extract<Change, { kind: "transport" }>): string {
  if (subject.of === "web" || subject.of === "rtm") return is ? "new" : "gone";
  return `${is ? "now also" : "no longer"} ${TRANSPORTS[transport]}`;
}

/** Whom a change touches: `in 2 requests, 14 responses and 9 pushes`; the actions of a transport by name. */
export function describeTouches(of: Change["subject"]["of"], touches: Touches, code: Code = unmarked): string {
  const { requests, responses, pushes } = touches;
  if (of !== "object") return `for ${requests.length === 0 ? "no action that stayed" : list(requests, code)}`;
  const parts = [
    plural(requests.length, "request"),
    plural(responses.length, "response"),
    plural(pushes.length, "push"),
  ].filter((it) => it !== null);
  const last = parts.pop();
  return last === undefined
    ? "in no payload that stayed"
    : `in ${parts.length > 0 ? `${parts.join(", ")} and ` : ""}${last}`;
}

function plural(count: number, word: string): string | null {
  if (count === 0) return null;
  return count === 1 ? `1 ${word}` : `${count} ${word}${word.endsWith("sh") ? "es" : "s"}`;
}
