import { pointAt } from "../../source/point-at.js";
import type { Comment } from "../../source/section.js";
import type { Point, Span } from "../../source/span.js";
import { type DocumentRule, lines } from "../rule.js";

export const commentNotClosed: DocumentRule = {
  code: "comment-not-closed",
  of: "document",
  severity: "error",
  title: "A comment is closed before the next one opens.",
  why: "Everything up to the next closing mark vanishes from the page.",
  mend: "Close the comment where the page is to go on.",
  examples: [
    {
      markdown: lines("## `get_chat`", "", "<!-- to do", "", "## `other`", "", "<!-- a sample -->"),
      findings: ["3:1 Unexpected comment up to line 7, where another one opens, expected --> before it"],
    },
    {
      markdown: lines("## `get_chat`", "", "<!-- to do", "", "text"),
      findings: ["3:1 Unexpected comment up to the end of the page, expected -->"],
    },
    { markdown: lines("## `get_chat`", "", "<!-- to do -->", "", "<!-- a sample -->"), findings: [] },
  ],
  check: ({ comments }, complain) => {
    for (const comment of comments) {
      const again = comment.text.indexOf("<!--", comment.text.indexOf("<!--") + 4);
      const close = comment.text.indexOf("-->");
      if (again >= 0 && (close < 0 || again < close)) {
        const there = mark(comment.span, pointAt(comment.text, comment.span, again));
        const message = `Unexpected comment up to line ${there.start.line}, where another one opens, expected --> before it`;
        complain(opening(comment), message, [{ span: there, message: "The next comment opens here" }]);
      } else if (close < 0) complain(opening(comment), "Unexpected comment up to the end of the page, expected -->");
    }
  },
};

function opening({ span }: Comment): Span {
  return mark(span, span.start);
}

function mark({ document }: Span, start: Point): Span {
  return { document, start, end: { ...start, column: start.column + 4 } };
}
