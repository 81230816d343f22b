import { lacks } from "../../schema/payload-sample.js";
import { type DocumentRule, lines } from "../rule.js";
import { toldIn } from "../told.js";

export const oneOfMissing: DocumentRule = {
  code: "one-of-missing",
  of: "document",
  severity: "warning",
  title: "A sample has one of the keys of which the section demands one.",
  why: "Whoever copies the sample sends a request that the server refuses, or none of the keys is needed.",
  mend: "Add one of the keys to the sample, or take the sentence back.",
  examples: [
    {
      markdown: lines(
        "## `update_user`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "user_id": "a1" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `user_id` | Yes | `string` |",
        "| `name` | No | `string` |",
        "| `email` | No | `string` |",
        "",
        "Apart from `user_id`, you need to send **one of the optional** parameters.",
      ),
      findings: ["5:1 Unexpected sample without any of name, email, expected one of them"],
    },
    {
      markdown: lines(
        "## `update_user`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "user_id": "a1", "name": "Ann" }',
        "```",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `user_id` | Yes | `string` |",
        "| `name` | No | `string` |",
        "| `email` | No | `string` |",
        "",
        "Apart from `user_id`, you need to send **one of the optional** parameters.",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    const told = toldIn(facts).filter((it) => it.of === "request");
    for (const { name, atLeastOneOf } of facts.actions) {
      const paths = atLeastOneOf.map((path) => path.value);
      const [first] = atLeastOneOf;
      if (first === undefined) continue;
      for (const sample of told.flatMap((it) => (it.owner === name.value ? it.samples : []))) {
        if (!paths.every((path) => lacks(sample, path))) continue;
        complain(sample.span, `Unexpected sample without any of ${paths.join(", ")}, expected one of them`, [
          { span: first.span, message: "The first of them stands here" },
        ]);
      }
    }
  },
};
