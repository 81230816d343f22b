import { type DocumentRule, lines } from "../rule.js";

export const controlCharacter: DocumentRule = {
  code: "control-character",
  of: "document",
  severity: "error",
  title: "A page holds no control characters but line ends and tabs.",
  why: "They cannot be seen, and they break the name, the table or the sample that they stand in.",
  mend: "Delete the character.",
  examples: [
    {
      markdown: lines("## `get_chat`", "", "Returns\u0000 a chat."),
      findings: ["3:8 Unexpected control character U+0000, expected none"],
    },
    { markdown: lines("## `get_chat`", "", "Returns\ta chat."), findings: [] },
  ],
  check: ({ text, facts }, complain) => {
    for (const [index, line] of text.split("\n").entries()) {
      const found = CONTROL.exec(line);
      if (!found) continue;
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const at = { line: index + 1, column: found.index + 1 };
      const span = { document: facts.path, start: at, end: { ...at, column: at.column + 1 } };
      complain(span, `Unexpected control character U+${code}, expected none`);
    }
  },
};

/** A carriage return stands at the end of a line or nowhere. */
const CONTROL = /(?![\t\r])\p{Cc}|\r(?!$)/u;
