import type { ObjectFact } from "../../facts/document-facts.js";
import { differInCaseOnly, objectKey } from "../../model/object-names.js";
import { type ApiRule, lines } from "../rule.js";

export const objectTwice: ApiRule = {
  code: "object-twice",
  of: "api",
  severity: "warning",
  title: "An object is described once, or each time alike.",
  why: "Where two descriptions differ, nobody knows which of them holds.",
  mend: "Keep one description, and refer to it from the other place.",
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
        "## Ban",
        "",
        "```js",
        '{ "until": 1473433500 }',
        "```",
      ),
      findings: [
        '9:4 Unexpected second section for the object "Ban", expected the same keys, not others (until, days)',
      ],
    },
    { markdown: lines("# Objects", "", "## Ban", "", "```js", '{ "days": 5 }', "```"), findings: [] },
  ],
  check: ({ pages }, complain) => {
    const first: ObjectFact[] = [];
    for (const object of pages.flatMap(({ facts }) => facts.objects)) {
      const keys = keysOf(object);
      if (keys.size === 0) continue;
      const twin = first.find(({ name }) => isSameName(name.value, object.name.value));
      if (!twin) {
        first.push(object);
        continue;
      }
      const others = keysOf(twin);
      const apart = [...[...keys].filter((key) => !others.has(key)), ...[...others].filter((key) => !keys.has(key))];
      const differ = apart.length > 0 ? `the same keys, not others (${apart.slice(0, 5).join(", ")})` : "one";
      complain(
        object.name.span,
        `Unexpected second section for the object "${object.name.value}", expected ${differ}`,
        [{ span: twin.name.span, message: "The first section stands here" }],
      );
    }
  },
};

/** Names that differ in case only are those of two objects. */
function isSameName(one: string, other: string): boolean {
  return objectKey(one) === objectKey(other) && !differInCaseOnly(one, other);
}

function keysOf({ samples, fields }: ObjectFact): Set<string> {
  return new Set([
    ...samples.flatMap((sample) => sample.keys.map((key) => key.path.replaceAll("[]", "").split(".")[0] ?? "")),
    ...fields.map((field) => field.path.value.split(".")[0] ?? ""),
  ]);
}
