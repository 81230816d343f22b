import { isJsonObject } from "../../schema/payload-sample.js";
import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const sampleOfOtherAction: DocumentRule = {
  code: "sample-of-other-action",
  of: "document",
  severity: "error",
  title: "A sample names the action whose section it stands in.",
  why: "Whoever copies the sample calls another method.",
  mend: "Name the action of the section, and make sure that the payload is its own.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`close_thread`** sample **request**",
        "",
        "```js",
        '{ "action": "send_event", "payload": {} }',
        "```",
      ),
      findings: ["6:3 Unexpected action send_event in a sample of close_thread, expected close_thread"],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`close_thread`** sample **request**",
        "",
        "```js",
        '{ "action": "close_thread", "payload": {} }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ facts }, complain) => {
    for (const { name, samples } of sectionsOf(facts)) {
      for (const { value, keys, inComment, kind } of samples) {
        const action = isJsonObject(value) && "payload" in value ? value["action"] : undefined;
        if (
          inComment ||
          kind === "error" ||
          typeof action !== "string" ||
          action === name.value ||
          !/^\w+$/.test(action)
        )
          continue;
        const place = keys.find((key) => key.path === "action")?.span;
        if (place)
          complain(place, `Unexpected action ${action} in a sample of ${name.value}, expected ${name.value}`, [
            { span: name.span, message: `The section describes ${name.value}` },
          ]);
      }
    }
  },
};
