import { objectFinder } from "../object-names.js";
import { samplesOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";

export const objectMisspelt: ApiRule = {
  code: "object-misspelt",
  of: "api",
  severity: "warning",
  title: "References to objects are spelt like the headings of the objects.",
  why: "Searching the page for the name finds nothing.",
  mend: "Spell the name like the heading.",
  examples: [
    {
      markdown: lines(
        "# Objects",
        "",
        "## Properties",
        "",
        "```js",
        '{ "source": "a" }',
        "```",
        "",
        "## Chat",
        "",
        "```js",
        '{ "properties": { /* "Properites" object */ } }',
        "```",
      ),
      findings: ['12:19 Unexpected reference to "Properites", expected "Properties"'],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Properties",
        "",
        "```js",
        '{ "source": "a" }',
        "```",
        "",
        "## Chat",
        "",
        "```js",
        '{ "properties": { /* "Properties" object */ } }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const known = objectFinder(pages);
    for (const { sample } of pages.flatMap(({ facts }) => samplesOf(facts))) {
      for (const { names, span } of sample.refs) {
        for (const name of names) {
          const found = known(name);
          if (found?.misspelt) complain(span, `Unexpected reference to "${name}", expected "${found.name}"`);
        }
      }
    }
  },
};
