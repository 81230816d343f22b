import type { Row } from "../source/section.js";
import { codeSpans, saidText } from "./cells.js";
import { cellFor, type Role } from "./column-roles.js";
import type { ErrorFact, ReasonFact } from "./document-facts.js";

type Roles = readonly (Role | null)[];

/** A row of a table of errors: type, message, notes. */
export function readErrorRow(row: Row, roles: Roles): Omit<ErrorFact, "action"> | null {
  const type = readType(row, roles);
  return (
    type && { type, message: saidText(cellFor(row, roles, "message")), notes: saidText(cellFor(row, roles, "notes")) }
  );
}

/** A row of a table of reasons for a disconnection. */
export function readReasonRow(row: Row, roles: Roles): ReasonFact | null {
  const type = readType(row, roles);
  return type && { type, notes: saidText(cellFor(row, roles, "notes")) };
}

function readType(row: Row, roles: Roles) {
  const cell = cellFor(row, roles, "type") ?? cellFor(row, roles, "code") ?? cellFor(row, roles, "name");
  return cell && (codeSpans(cell)[0] ?? saidText(cell));
}
