import type { Row, Table, Text } from "../source/section.js";

/** What a column of a table says. */
export type Role =
  | "action"
  | "name"
  | "required"
  | "type"
  | "notes"
  | "default"
  | "values"
  | "code"
  | "message"
  | "value"
  | "rtm"
  | "web"
  | "webhook"
  | "push"
  | "endpoint"
  | "method"
  | "header"
  | "content"
  | "when"
  | "scope"
  | "role";

const HEADERS: Readonly<Record<string, Role>> = {
  action: "action",
  parameter: "name",
  parameters: "name",
  param: "name",
  params: "name",
  requestobject: "name",
  responseobject: "name",
  object: "name",
  field: "name",
  fields: "name",
  property: "name",
  payload: "name",
  argument: "name",
  key: "name",
  name: "name",
  required: "required",
  requiredoptional: "required",
  reqopt: "required",
  mandatory: "required",
  type: "type",
  error: "type",
  reason: "type",
  code: "code",
  datatype: "type",
  notes: "notes",
  note: "notes",
  description: "notes",
  meaning: "notes",
  comment: "notes",
  comments: "notes",
  remarks: "notes",
  default: "default",
  defaultvalue: "default",
  values: "values",
  possiblevalues: "values",
  allowedvalues: "values",
  limits: "values",
  range: "values",
  message: "message",
  defaultmessage: "message",
  errormessage: "message",
  value: "value",
  rtm: "rtm",
  rtmapi: "rtm",
  web: "web",
  webapi: "web",
  webhook: "webhook",
  webhooks: "webhook",
  pushmessage: "push",
  push: "push",
  endpoint: "endpoint",
  baseurl: "endpoint",
  url: "endpoint",
  httpmethod: "method",
  method: "method",
  transport: "method",
  header: "header",
  content: "content",
  generatedwhen: "when",
  scope: "scope",
  permission: "scope",
  role: "role",
};

/** How the headers of several words are spelt. */
const SPELT: Readonly<Record<string, string>> = {
  requestobject: "Request object",
  responseobject: "Response object",
  requiredoptional: "Required / Optional",
  reqopt: "Req./Opt.",
  datatype: "Data type",
  defaultvalue: "Default value",
  possiblevalues: "Possible values",
  allowedvalues: "Allowed values",
  defaultmessage: "Default message",
  errormessage: "Error message",
  rtmapi: "RTM API",
  webapi: "Web API",
  pushmessage: "Push message",
  baseurl: "Base URL",
  httpmethod: "HTTP method",
  generatedwhen: "Generated when",
};

/** A column header as understood, and the spelling it was taken for where it is misspelt. */
export interface Column {
  readonly role: Role | null;
  readonly expected: string | null;
}

/**
 * Understands a column header by its letters; up to two typos are forgiven in a long word, one in a short one.
 * Of a header of several words ("Parameter name", "Error type") the last tells what the column holds.
 */
export function readHeader(text: string): Column {
  const letters = lettersOf(text);
  const known = roleOf(letters);
  if (known) return { role: known, expected: null };
  const last = /\S\s+(\S+)$/.exec(text.replace(/\(.*\)/, "").trim())?.[1];
  const told = last ? roleOf(lettersOf(last)) : undefined;
  if (told && LAST_WORDS.has(told)) return { role: told, expected: null };
  if (letters.length < 4) return { role: null, expected: null };
  const allowed = letters.length > 6 ? 2 : 1;
  const near = Object.entries(HEADERS).find(([word]) => word.length > 3 && editDistance(word, letters) <= allowed);
  return near ? { role: near[1], expected: SPELT[near[0]] ?? near[0] } : { role: null, expected: null };
}

/** Roles that the last word of a header tells; "Example value" and "Access scope" are something else. */
const LAST_WORDS: ReadonlySet<Role> = new Set(["name", "required", "type", "notes", "code"]);

/** The known header whose letters are nearest. */
export function nearestHeader(text: string): string {
  const letters = lettersOf(text).slice(0, LONGEST_HEADER);
  const distances = Object.keys(HEADERS).map((word) => ({ word, distance: editDistance(word, letters) }));
  const nearest = distances.reduce((best, it) => (it.distance < best.distance ? it : best)).word;
  return SPELT[nearest] ?? nearest.replace(/^./, (first) => first.toUpperCase());
}

/** Enough to tell what it is near to. */
const LONGEST_HEADER = 40;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}

function roleOf(letters: string): Role | undefined {
  return Object.hasOwn(HEADERS, letters) ? HEADERS[letters] : undefined;
}

/** The role of each column. A column without a header gets the role that its cells suggest. */
export function columnRoles(table: Table): readonly (Role | null)[] {
  const roles = table.header.cells.map((cell) => readHeader(cell.plain).role);
  for (const [index, cell] of table.header.cells.entries()) {
    if (cell.plain === "" && roles[index] === null) roles[index] = guessRole(table.rows, index, roles);
  }
  return roles;
}

function guessRole(rows: readonly Row[], index: number, roles: readonly (Role | null)[]): Role | null {
  const cells = rows.flatMap((row) => row.cells[index]?.plain || []);
  if (cells.length === 0) return null;
  const free = (role: Role) => !roles.includes(role);
  if (free("required") && cells.every((cell) => /^(yes|no)$/i.test(cell))) return "required";
  if (index === 0 && free("name")) return "name";
  if (free("type") && cells.every(isTypeWord)) return "type";
  return free("notes") && roles.some((role) => role !== null) ? "notes" : null;
}

/** What writers call types: `string`, `[]number`, `object[]`. */
export function isTypeWord(word: string): boolean {
  return TYPE_WORD.test(word);
}

const TYPE_WORD =
  /^(\[\])?(string|number|int(eger)?|float|double|bool(ean)?|object|array|map|any|binary|file)s?(\[\])?$/i;

/** The cell of a row under a role, if the row is long enough. */
export function cellFor(row: Row, roles: readonly (Role | null)[], role: Role): Text | null {
  const index = roles.indexOf(role);
  return index < 0 ? null : (row.cells[index] ?? null);
}

/** Levenshtein distance, for short words. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
