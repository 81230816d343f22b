import type { Block, Fence, ParsedDocument, Row, Section } from "../source/section.js";
import type { Accounting, Tally } from "./document-facts.js";

/** Keeps the account of a document: what became of every table row and every code block. */
export class Ledger {
  private readonly reasons = new Map<Row | Fence, string | null>();

  /** The item became a fact. */
  read(item: Row | Fence): void {
    this.reasons.set(item, null);
  }

  /** The item is passed over on purpose. A reading that came first stands. */
  setAside(item: Row | Fence, reason: string): void {
    if (!this.reasons.has(item)) this.reasons.set(item, reason);
  }

  /** Closes the account; what no reader touched is set aside as unknown. */
  settle(document: ParsedDocument): Accounting {
    const items = blocksBelow(document.root);
    const rows = items.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const fences = items.flatMap((block) => (block.kind === "fence" ? [block] : []));
    return { rows: this.tally(rows, document.totals.rows), fences: this.tally(fences, document.totals.fences) };
  }

  private tally(items: readonly (Row | Fence)[], total: number): Tally {
    const setAside = items.flatMap((item) => {
      const reason = this.reasons.has(item) ? this.reasons.get(item) : UNKNOWN;
      return reason ? [{ line: item.span.start.line, reason }] : [];
    });
    return { total, read: items.length - setAside.length, setAside };
  }
}

const UNKNOWN = "of a shape that no reader knows";

function blocksBelow(section: Section): Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksBelow)];
}
