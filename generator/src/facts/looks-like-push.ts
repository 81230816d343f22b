import type { Block, Table } from "../source/section.js";
import { classifyTable, specificRows } from "./classify-table.js";
import { endpointIn } from "./find-methods.js";
import { labelOf } from "./labels.js";

/** Whether the tables of a method show a message of the server; null where they show neither. */
export function looksLikePush(blocks: readonly Block[]): boolean | null {
  if (blocks.some((block, index) => endpointIn(block, blocks[index + 1]) !== null)) return false;
  for (const block of blocks) {
    const verdict = block.kind === "table" && !block.inComment ? judge(block) : null;
    if (verdict !== null) return verdict;
  }
  return null;
}

function judge(table: Table): boolean | null {
  const { kind, roles } = classifyTable(table);
  if (kind === "action-params") return table.header.cells.some((cell) => /^payload$/i.test(cell.plain));
  if (kind === "action-transports") {
    if (roles.includes("web") || roles.includes("push")) return false;
    return roles.includes("webhook") ? true : null;
  }
  if (kind === "params") return /\brequest\b/i.test(table.header.cells[0]?.plain ?? "") ? false : null;
  if (kind !== "specifics") return null;
  const labels = specificRows(table).map((row) => labelOf(row.cells[0]?.plain ?? ""));
  if (labels.includes("webhook-equivalent") || labels.includes("push-equivalent")) return true;
  return labels.includes("web-equivalent") || labels.includes("url") ? false : null;
}
