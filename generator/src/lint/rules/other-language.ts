import { type DocumentRule, lines } from "../rule.js";

/** Words that English sentences cannot do without, and that other languages do not have. */
const COMMON = new Set(
  "the an of in is are be it its and or for with by that this these those from as at not you your if when has have can must may should will was were all any every each one then than more so which who what how where into out up but also such other there their them they only after before possible values default required optional fields number format".split(
    " ",
  ),
);

/** The most frequent ones settle it quickly. */
const FREQUENT = /\b(the|of|is|and|for|are|with)\b/i;

export const otherLanguage: DocumentRule = {
  code: "other-language",
  of: "document",
  severity: "warning",
  title: "The whole page is in English.",
  why: "Notes to colleagues in another language were not meant for readers.",
  mend: "Translate the passage, or take it off the page.",
  examples: [
    {
      markdown: lines("1. Zbieramy bledy w jednym miejscu, czy opisujemy je osobno przy kazdej metodzie?"),
      findings: ['1:4 Unexpected language of "Zbieramy bledy w jednym miejscu, czy opi…", expected English'],
    },
    {
      markdown: lines("1. Do we collect errors in one place, or describe them with each method?", "2. lorem ipsum"),
      findings: [],
    },
    {
      markdown: lines("# Błędy", "", "Do wyjaśnienia: czy to działa?", "", "Café, Zoë and naïve callers get `ok`."),
      findings: ['3:1 Unexpected language of "Do wyjaśnienia: czy to działa?", expected English'],
    },
  ],
  check: ({ texts }, complain) => {
    for (const { plain: value, span } of texts) {
      if (value.length < 20 || FREQUENT.test(value)) continue;
      // Names, addresses and literals belong to no language.
      const words = value.split(/\s+/).filter((word) => /^[\p{L}’']+[,.;:!?]*$/u.test(word));
      const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ""));
      const foreign = words.filter((word) => /^\p{Ll}/u.test(word) && /[^\p{ASCII}’]/u.test(word)).length;
      const enough = value.length >= 40 && bare.length >= 8;
      if (!(enough || (foreign >= 2 && bare.length >= 4)) || bare.length * 2 < value.split(/\s+/).length) continue;
      if (!bare.some((word) => COMMON.has(word)))
        complain(
          span,
          `Unexpected language of "${value.length > 40 ? `${value.slice(0, 40)}…` : value}", expected English`,
        );
    }
  },
};
