/** What the prose of a note says that belongs into a schema. Each reader answers null where the note is silent. */

const units: Readonly<Record<string, number>> = { kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** `max 10MB`, `maximum size: 10 MB`: bytes. */
export function byteLimit(notes: string): number | null {
  const found = /\bmax[^\d]{0,40}(\d+)\s*([KMG]B)\b/i.exec(notes);
  const unit = units[found?.[2]?.toLowerCase() ?? ""];
  return found?.[1] === undefined || unit === undefined ? null : Number(found[1]) * unit;
}

/** `can contain 1 - 10 element objects`, `Only one user is allowed`: how many items. */
export function itemRange(notes: string): { minItems?: number; maxItems: number } | null {
  const found = /\b(\d+)\s*[-–]\s*(\d+)\s+`?\w+`?\s+objects?\b/i.exec(notes);
  if (found !== null) return { minItems: Number(found[1]), maxItems: Number(found[2]) };
  return /\bonly one\b[^.]*\b(?:allowed|possible)\b|\bmay be only one\b|\bno more than one\b/i.test(notes)
    ? { maxItems: 1 }
    : null;
}

/** `List of existing users. Only one user is allowed (type customer)`: what kind of them. */
export function kindInBrackets(notes: string): string | null {
  return /\(type:? [`"]?(\w+)[`"]?\)/i.exec(notes)?.[1] ?? null;
}

/** `There's only one value allowed for a single filter`, `no property can have more than one`: one key at most. */
export function saysExclusive(remark: string): boolean {
  return /\bonly one\b[^.]*\ballowed\b|\bno \w+ can have more than one\b/i.test(remark);
}

/** `required only if postback.value is given`: the key beside the row, by its path. */
export function requiredWith(notes: string, path: string): string | null {
  const other = /\brequired only (?:if|when)\b.*?\b((?:\w+\.)*\w+\.(\w+))\b/i.exec(notes);
  const parent = path.split(".").slice(0, -1).join(".");
  return other?.[2] !== undefined && other[1] === `${parent}.${other[2]}` ? other[2] : null;
}

/** `Map in "key": "value" format`, `object of keys and values`: the keys are data. */
export function saysMap(notes: string): boolean {
  return /\bkey\W{0,3}:\W{0,3}value\b|\bkeys?(?: and|\/)? values?\b|\bmap (?:in|of|with)\b/i.test(notes);
}

/** `If true, …`, `If set to true then …`: yes or no. */
export function saysFlag(notes: string): boolean {
  return /^(?:if|when) (?:it is )?(?:set to )?`?true\b/i.test(notes);
}

/** `Array of the events`, `ids of the groups, as a table`: more than one. */
export function saysList(notes: string): boolean {
  return /\b(?:array|list|table) of\b|\bas an? (?:array|list|table)\b|\barray\W*$/i.test(notes);
}

/** `JSON message to be sent`: any JSON will do. */
export function saysAnyJson(notes: string): boolean {
  return /\b(?:any )?JSON (?:message|value)\b|\b(?:message|value)\b.*\bin JSON\b/i.test(notes);
}

/** `Missing if the router closed the thread`, `optional`: not always there. */
export function saysOptional(notes: string): boolean {
  return /\boptional\b|^missing (?:if|when)\b|\breturned only (?:if|when)\b/i.test(notes);
}

/** `required only if postback.value is given`: not always required. */
export function saysConditional(notes: string): boolean {
  return /\brequired only (?:if|when)\b/i.test(notes);
}

/** `all image properties are optional: name, url`: the names behind the colon. */
export function optionalParts(notes: string): string[] {
  const list = /\bproperties\b.*\boptional\s*:\s*(.+)$/i.exec(notes)?.[1];
  return list?.match(/\w+/g)?.filter((word) => word !== "and" && word !== "or") ?? [];
}

/** `optional, one of compact, tall, full`: the values. */
export function oneOf(comment: string): string[] | null {
  const list = /\bone of:?\s+(.+)$/i.exec(comment)?.[1];
  const values = list?.split(/,|\bor\b/).map((value) => value.replaceAll(/["'`\s]/g, "")) ?? [];
  return values.length > 1 && values.every((value) => /^[\w.-]+$/.test(value)) ? values : null;
}

/** Type words that a note lists: `` the property's own type: `string`, `int` or `bool` ``. */
export function typeWords(notes: string): string[] {
  const list = /:\s*((?:`?\w+`?(?:,\s*|\s+or\s+)?)+)\s*\)?$/.exec(notes)?.[1] ?? "";
  return list
    .split(/,|\bor\b/)
    .map((word) => word.replaceAll(/[`\s]/g, ""))
    .filter((word) => word !== "");
}

/** A comment behind a key without the words that are read elsewhere; null where nothing is left to tell. */
export function commentText(comment: string): string | null {
  const told = comment
    .replace(/^[\s/*]+/, "")
    .replace(/^optional\b[,;:\s]*/i, "")
    .replace(/^generated (?:by )?server[- ]side\b[,;:\s]*/i, "")
    .trim();
  return meaning(told);
}

/** A note, if it tells anything: `-` and footnote marks do not, nor does what is still to be written (`TODO (v2)`). */
export function meaning(notes: string): string | null {
  return /[\p{L}\p{N}]/u.test(notes) && !/^\W*(?:TODO|FIXME|TBD|TBA|XXX)\b/.test(notes) ? notes : null;
}
