import { objectFinder } from "../object-names.js";
import { samplesOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";

export const objectUnknown: ApiRule = {
  code: "object-unknown",
  of: "api",
  severity: "warning",
  title: "An object that a sample refers to is described.",
  why: "The sample leaves out what stands there, so nothing says what it is.",
  mend: "Describe the object, or show its keys in the sample.",
  examples: [
    {
      markdown: lines("# Objects", "", "## Chat", "", "```js", '{ "access": { /* "Scopes" object */ } }', "```"),
      findings: ['6:15 Unexpected reference to "Scopes", expected an object that these pages describe'],
    },
    {
      markdown: lines("# Objects", "", "## Chat", "", "```js", '{ "access": { /* "Access" object */ } }', "```"),
      beside: lines("# Objects", "", "## Access", "", "```js", '{ "group_ids": [1] }', "```"),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    if (!whole) return;
    const known = objectFinder(pages);
    for (const { sample } of pages.flatMap(({ facts }) => samplesOf(facts))) {
      for (const { names, span } of sample.refs) {
        for (const name of names) {
          if (known(name) === null)
            complain(span, `Unexpected reference to "${name}", expected an object that these pages describe`);
        }
      }
    }
  },
};
