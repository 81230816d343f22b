import type { Row, Table, Text } from "../source/section.js";
import { columnRoles, type Role } from "./column-roles.js";
import { labelOf } from "./labels.js";

/** What a table is, told by its columns and cells. */
export type TableKind =
  | "action-params"
  | "action-transports"
  | "specifics"
  | "params"
  | "index"
  | "errors"
  | "reasons"
  | "endpoints"
  | "headers"
  | "scopes"
  | "messages"
  | "values"
  | "unknown";

export interface ClassifiedTable {
  readonly kind: TableKind;
  readonly roles: readonly (Role | null)[];
}

export function classifyTable(table: Table): ClassifiedTable {
  const roles = columnRoles(table);
  return { kind: kindOf(table, roles), roles };
}

function kindOf(table: Table, roles: readonly (Role | null)[]): TableKind {
  const has = (role: Role) => roles.includes(role);
  if (table.header.cells.every((cell) => cell.plain === "")) return kindWithoutHeaders(table);
  if (listsLinks(table)) return "index";
  if (has("action")) return kindWithActions(table, roles);
  if (has("scope")) return "scopes";
  if (has("header")) return "headers";
  if (has("endpoint")) return "endpoints";
  if (has("content") && has("when")) return "messages";
  if ((has("name") && has("value")) || (roles[0] === null && specificRows(table).length > table.rows.length))
    return "specifics";
  if (has("notes") && (roles[0] === "value" || roles[0] === "values" || headedByName(table, roles))) return "values";
  if (has("message")) return "errors";
  const matrix = table.header.cells[0]?.plain === "" && roles.filter((role) => role !== null).length === 1;
  if (has("name")) return matrix ? "unknown" : "params";
  if ((has("type") || has("code")) && has("notes") && roles.length === 2) return "reasons";
  return "unknown";
}

/** Groups in words, and beside each nothing but links into the page. */
function listsLinks({ header, rows }: Table): boolean {
  if (header.cells.length !== 2 || rows.length === 0) return false;
  return rows.every(({ cells: [group, links] }) => {
    const linked = links?.pieces.some((piece) => piece.href?.startsWith("#"));
    const bare = links?.pieces.every((piece) => piece.href?.startsWith("#") || /^[\s,;|/]*$/.test(piece.text));
    return group?.plain && !isCode(group) && linked && bare;
  });
}

/** The first column of two is headed by a name in back-ticks, whose values it lists. */
function headedByName({ header }: Table, roles: readonly (Role | null)[]): boolean {
  const pieces = header.cells[0]?.pieces ?? [];
  return roles.length === 2 && roles[0] === null && pieces.length === 1 && pieces[0]?.kind === "code";
}

/** The table of one action; a list of several, or of actions and remarks, is an overview. */
function kindWithActions(table: Table, roles: readonly (Role | null)[]): TableKind {
  const column = roles.indexOf("action");
  const rows = table.rows.filter((row) => !isDelimiter(row) && !lacksFirstCell(row, roles));
  const actions = new Set(rows.flatMap((row) => row.cells[column]?.plain || []));
  if (actions.size > 1) return "unknown";
  if (roles.includes("name")) return "action-params";
  const travels = roles.some((role) => role === "rtm" || role === "web" || role === "webhook" || role === "push");
  return travels ? "action-transports" : "unknown";
}

/** A row of a table of one action whose first cell, the empty one, is missing: "| `chat_id` | Yes |". */
export function lacksFirstCell({ cells }: Row, roles: readonly (Role | null)[]): boolean {
  const [first, second] = cells;
  if (roles[0] !== "action" || roles[1] !== "name" || cells.length >= roles.length) return false;
  return isCode(first) && second !== undefined && second.plain !== "" && !isCode(second);
}

function isCode(cell: Text | undefined): boolean {
  return cell?.pieces.some((piece) => piece.kind === "code") ?? false;
}

/** Text with a line that begins with a bar and has more of them: a table that Markdown does not take for one. */
export function looksLikeTable({ raw }: Text): boolean {
  return /^\s*\|.*\|/m.test(raw);
}

/** A row of dashes: a delimiter row where a row of cells should stand. */
export function isDelimiter({ cells }: Row): boolean {
  return cells.length > 1 && cells.every((cell) => /^:?-{3,}:?$/.test(cell.raw.trim()));
}

/** The rows of a table of specifics; where its writer forgot the empty header, that is the first of them. */
export function specificRows(table: Table): readonly Row[] {
  const forgotten = table.header.cells.length === 2 && labelOf(table.header.cells[0]?.plain ?? "") !== null;
  return forgotten ? [table.header, ...table.rows] : table.rows;
}

function kindWithoutHeaders(table: Table): TableKind {
  const labels = table.rows.map((row) => labelOf(row.cells[0]?.plain ?? ""));
  if (labels.some((label) => label !== null)) return "specifics";
  const links = table.rows.map((row) => row.cells[1]?.pieces.some((piece) => piece.href?.startsWith("#")) ?? false);
  if (links.length > 0 && links.every(Boolean)) return "index";
  return table.rows.length > 0 ? "params" : "unknown";
}
