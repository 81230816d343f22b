import { type DocumentRule, lines } from "../rule.js";

/** The words that English sentences cannot do without, and that hold no meaning. */
const COMMON = new Set(
  "the a an of to in on is are be it its and or for with by that this from as at not no you your if when has have can may only will was all any each one then than more so which who what how where into out up but also such other there their them they".split(
    " ",
  ),
);

/** Two of the most frequent ones settle it quickly. */
const FREQUENT = /\b(the|of|is|and|for|are|with)\b.*\b(the|of|is|and|for|are|with|in|to|a)\b/i;

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
  ],
  check: ({ texts }, complain) => {
    for (const { plain: value, span } of texts) {
      if (value.length < 40 || FREQUENT.test(value)) continue;
      // Names, addresses and literals belong to no language.
      const words = value.split(/\s+/).filter((word) => /^[\p{L}’']+[,.;:!?]*$/u.test(word));
      const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ""));
      if (bare.length < 8 || bare.length * 2 < value.split(/\s+/).length) continue;
      if (bare.filter((word) => COMMON.has(word)).length * 8 <= bare.length)
        complain(span, `Unexpected language of "${value.slice(0, 40)}…", expected English`);
    }
  },
};
