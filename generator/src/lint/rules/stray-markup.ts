import { type DocumentRule, lines } from "../rule.js";

export const strayMarkup: DocumentRule = {
  code: "stray-markup",
  of: "document",
  severity: "info",
  title: "No marks of Markdown are left over in the text.",
  why: "The page shows the marks themselves, and what they should have set off is not set off.",
  mend: "Close the pair of marks, or take the lonely one out.",
  examples: [
    {
      markdown: lines("> A sample **request** payload**"),
      findings: ['1:23 Unexpected "**" in the text, expected it in pairs'],
    },
    { markdown: lines("> A sample **request** payload", "", "\\* a footnote with 2 ** 3"), findings: [] },
  ],
  check: ({ texts }, complain) => {
    for (const text of texts) {
      const shown = text.pieces.filter((piece) => piece.kind === "text");
      const piece = shown.find((it) => /\w\*\*$|^\*\*\w|\w\]\([#/.]|`/.test(it.text));
      const mark = piece && /\*\*|\]\(|`/.exec(piece.text)?.[0];
      if (piece && mark) complain(piece.span, `Unexpected "${mark}" in the text, expected it in pairs`);
    }
  },
};
