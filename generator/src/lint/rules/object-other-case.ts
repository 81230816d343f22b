import type { ObjectFact } from "../../facts/document-facts.js";
import { differInCaseOnly } from "../../model/object-names.js";
import { type ApiRule, lines } from "../rule.js";

export const objectOtherCase: ApiRule = {
  code: "object-other-case",
  of: "api",
  severity: "warning",
  title: "Two objects differ in more than the case of their names.",
  why: "Readers take them for one object, and a reference in a third case could mean either.",
  mend: "Give one of them another name, or make one section of the two.",
  examples: [
    {
      markdown: lines(
        "# Objects",
        "",
        "## Ban",
        "",
        "```js",
        '{ "days": 5 }',
        "```",
        "",
        "## BAN",
        "",
        "```js",
        '{ "until": 1473433500 }',
        "```",
      ),
      findings: ['9:4 Unexpected object "BAN", expected a name that differs from "Ban" in more than case'],
    },
    { markdown: lines("# Objects", "", "## Ban", "", "```js", '{ "days": 5 }', "```"), findings: [] },
  ],
  check: ({ pages }, complain) => {
    const first: ObjectFact[] = [];
    for (const object of pages.flatMap(({ facts }) => facts.objects)) {
      if (object.samples.length === 0 && object.fields.length === 0) continue;
      const name = object.name.value;
      const other = first.find((it) => differInCaseOnly(it.name.value, name));
      first.push(object);
      if (other === undefined) continue;
      complain(
        object.name.span,
        `Unexpected object "${name}", expected a name that differs from "${other.name.value}" in more than case`,
        [{ span: other.name.span, message: "The first section stands here" }],
      );
    }
  },
};
