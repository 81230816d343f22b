import type { Span } from "./span.js";

/** A document on its way in: a path to show to people, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A heading and what stands below it, up to the next heading of its level or above. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Text | null;
  /** 1 to 6; 0 for the root. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | Heading | Table | Fence | List | Rule;

interface Placed {
  readonly span: Span;
  /** Inside an HTML comment. */
  readonly inComment: boolean;
}

export interface Paragraph extends Placed {
  readonly kind: "paragraph";
  readonly text: Text;
  /** Inside a block quote, where these documents put captions. */
  readonly quoted: boolean;
}

/** A heading inside a comment, a quote or a list, where it opens no section. */
export interface Heading extends Placed {
  readonly kind: "heading";
  /** 1 to 6. */
  readonly level: number;
  readonly text: Text;
}

export interface Table extends Placed {
  readonly kind: "table";
  readonly header: Row;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Text[];
  readonly span: Span;
}

export interface Fence extends Placed {
  readonly kind: "fence";
  /** Info string, `""` for none. */
  readonly lang: string;
  readonly body: string;
}

export interface List extends Placed {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: Text;
  readonly items: readonly ListItem[];
  readonly span: Span;
}

/** A thematic break. */
export interface Rule extends Placed {
  readonly kind: "rule";
}

/** Inline content: as plain text without formatting, as pieces, and as the source has it. */
export interface Text {
  readonly plain: string;
  readonly pieces: readonly Piece[];
  readonly raw: string;
  readonly span: Span;
}

export interface Piece {
  readonly text: string;
  readonly kind: "text" | "code" | "html";
  readonly strong: boolean;
  readonly href: string | null;
  readonly span: Span;
}

/** An HTML comment, from its first character to its last. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** A parsed document. */
export interface ParsedDocument {
  readonly path: string;
  /** As it stands on disk. */
  readonly text: string;
  readonly root: Section;
  readonly comments: readonly Comment[];
  /** Rows of table bodies and code blocks in the Markdown trees, counted apart from any reading. */
  readonly totals: { readonly rows: number; readonly fences: number };
  /** Lines of the visible fences that nothing closes. */
  readonly openFences: readonly number[];
}
