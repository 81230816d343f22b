import { type DocumentRule, lines } from "../rule.js";
import { slug } from "../words.js";

export const linkTextMismatch: DocumentRule = {
  code: "link-text-mismatch",
  of: "document",
  severity: "warning",
  title: "A link that shows a name leads to that name.",
  why: "Readers land in the section of something else and take it for what they looked for.",
  mend: "Correct the target, or the text.",
  examples: [
    {
      markdown: lines("See [`set_customers`](#get-customers)."),
      findings: ["1:6 Unexpected target #get-customers of the link set_customers, expected #set-customers"],
    },
    { markdown: lines("See [`set_customers`](#set_customers) and [more](#get-customers)."), findings: [] },
  ],
  check: ({ outline }, complain) => {
    for (const { text, href, span } of outline.links) {
      const anchor = /#(.+)$/.exec(href)?.[1]?.trim() ?? "";
      const name = text.trim();
      if (!/^[a-z0-9]+(_[a-z0-9]+)+$/.test(name) || !/^[\w-]*[_-][\w-]*$/.test(anchor)) continue;
      if (slug(anchor) !== slug(name))
        complain(span, `Unexpected target #${anchor} of the link ${name}, expected #${slug(name)}`);
    }
  },
};
