import { type DocumentRule, lines } from "../rule.js";

export const addressMalformed: DocumentRule = {
  code: "address-malformed",
  of: "document",
  severity: "warning",
  title: "An IP address in a sample is one.",
  why: "Clients that check addresses refuse the sample.",
  mend: "Use an address that is set aside for examples, such as 192.0.2.1.",
  examples: [
    {
      markdown: lines("# Objects", "", "## Visit", "", "```js", '{ "ip": "398.160.552.58" }', "```"),
      findings: ["6:3 Unexpected address 398.160.552.58 in ip, expected numbers of at most 255"],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Visit",
        "",
        "```js",
        '{ "ip": "192.0.2.47", "version": "4.1.2.1231" }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ samples }, complain) => {
    for (const { path, text, span } of samples.flatMap((sample) => sample.leaves)) {
      if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split(".").some((part) => Number(part) > 255))
        complain(span, `Unexpected address ${text} in ${path}, expected numbers of at most 255`);
    }
  },
};
