import type { ClassifiedTable } from "../facts/classify-table.js";
import { cellFor, type Role } from "../facts/column-roles.js";
import type { DocumentFacts, ParamFact } from "../facts/document-facts.js";
import type { Row, Table } from "../source/section.js";
import type { Said } from "../source/span.js";
import { groupBy } from "./group-by.js";

/** A table whose rows are parameters or fields. */
export interface ParamTable {
  readonly table: Table;
  readonly roles: readonly (Role | null)[];
  readonly rows: readonly ParamRow[];
}

export interface ParamRow {
  readonly row: Row;
  /** The names in the first cell. */
  readonly paths: readonly Said<string>[];
  /** What the reader made of it, with the lists below the table. */
  readonly fact: ParamFact;
}

export function paramTables(
  tables: readonly (ClassifiedTable & { readonly table: Table })[],
  facts: DocumentFacts,
): ParamTable[] {
  const params = groupBy(
    [
      ...[...facts.actions, ...facts.pushes].flatMap((it) => [...it.params, ...it.responseParams]),
      ...facts.objects.flatMap((it) => it.fields),
    ],
    (param) => String(param.path.span.start.line),
  );
  return tables.flatMap(({ table, kind, roles }): ParamTable[] => {
    if (kind !== "params" && kind !== "action-params") return [];
    const rows = table.rows.flatMap((row) => {
      const said = params.get(String(row.span.start.line)) ?? [];
      const [fact] = said;
      return fact ? [{ row, paths: said.map((param) => param.path), fact }] : [];
    });
    return [{ table, roles, rows }];
  });
}

/** The text under a role, `""` for an empty cell; null where the table has no such column or the row ends before it. */
export function textUnder({ row }: ParamRow, roles: ParamTable["roles"], role: Role): string | null {
  return cellFor(row, roles, role)?.plain ?? null;
}
