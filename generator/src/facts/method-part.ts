import type { JsonValue } from "../source/json.js";
import type { Block, Table } from "../source/section.js";
import { type Caption, readCaption } from "./caption.js";
import { cellFor, type Role } from "./column-roles.js";
import { kindByKeys } from "./sample/kind-by-keys.js";
import type { SampleKind } from "./sample-fact.js";

export type Side = "request" | "response" | "push" | "error" | "reasons";

/** Where in the section of a method a reader stands: in which part, by its headings, and below which caption. */
export class MethodPart {
  caption: Caption | null = null;
  private side: Side | null = null;
  /** Level of the heading that began the part. */
  private level = 0;
  /** The caption of the last sample. */
  private shown: Caption | null = null;

  constructor(private readonly isPush: boolean) {}

  /** Takes notice of a block that is a caption or the heading of a part. */
  enter(block: Block): void {
    const captured = readCaption(block);
    if (!captured) return;
    this.caption = captured;
    const reasons = /\breasons\b/i.test(captured.text.plain);
    if (block.kind === "heading" && !block.inComment) {
      const within = captured.kind === null && !reasons && this.side !== null && block.level > this.level;
      if (!within) this.begin(reasons ? "reasons" : sideOf(captured.kind), block.level);
    } else if (reasons) this.side = "reasons";
  }

  private begin(side: Side | null, level: number): void {
    this.side = side;
    this.level = level;
  }

  /** The part that a table stands in decides, then the caption right above, then its columns, then any caption. */
  sideOfTable(table: Table, roles: readonly (Role | null)[]): Side {
    if (this.isPush) return "push";
    if (this.side === "request" || this.side === "response") return this.side;
    const said = sideOf(this.caption?.kind ?? null);
    const stale = this.caption === this.shown;
    const header = cellFor(table.header, roles, "name")?.plain ?? "";
    const columns = /\bresponse\b/i.test(header) ? "response" : roles.includes("required") ? "request" : null;
    return ((stale && columns) || said) ?? columns ?? "request";
  }

  /** The kind of a sample: as its caption says, else as its keys and its part tell. */
  kindOfSample(value: JsonValue | undefined): SampleKind {
    const said = this.caption?.kind ?? null;
    this.shown = this.caption;
    return this.isPush && said !== "error" ? "push" : (said ?? kindByKeys(value, this.side));
  }

  awaitsResponse(): boolean {
    return this.side === "response" || this.caption?.kind === "response";
  }

  listsScopes(): boolean {
    return /\b(scopes|permissions)\b/i.test(this.caption?.text.plain ?? "");
  }

  listsErrors(): boolean {
    return this.caption?.kind === "error" || (this.side === "error" && !/\breasons?\b/i.test(this.words()));
  }

  /** @param heading - Of the method. */
  listsReasons(heading: string): boolean {
    return this.side === "reasons" || /\bdisconnect/i.test(`${this.words()} ${heading}`);
  }

  private words(): string {
    return this.caption?.text.plain ?? "";
  }
}

function sideOf(kind: SampleKind | null): Side | null {
  return kind === "other" ? null : kind;
}
