/** A point in a file. Line and column count from 1, as editors show them. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a document. `end` points behind the last character. */
export interface Span {
  readonly document: string;
  readonly start: Point;
  readonly end: Point;
}

/** A value together with the place where the document says it. */
export interface Said<T> {
  readonly value: T;
  readonly span: Span;
  /** In what kind of text it stands, where its field does not tell. */
  readonly by?: "row" | "note" | "bullet" | "sample" | "section";
}
