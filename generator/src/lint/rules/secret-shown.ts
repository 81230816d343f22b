import { type DocumentRule, lines } from "../rule.js";

export const secretShown: DocumentRule = {
  code: "secret-shown",
  of: "document",
  severity: "warning",
  title: "Samples hold no tokens or passwords that could be real.",
  why: "A token that was once real lets strangers in, and scanners for leaked secrets raise an alarm.",
  mend: "Write a stand-in such as <token>.",
  examples: [
    {
      markdown: lines(
        "## `login`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "token": "Bearer dal:S2V0s1fgTbfXmgthj4cZSA" }',
        "```",
      ),
      findings: ["6:3 Unexpected secret in token, expected a stand-in such as <token>"],
    },
    {
      markdown: lines(
        "## `login`",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "token": "Bearer <token>", "password": "your_password" }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ samples }, complain) => {
    for (const { path, text, span } of samples.flatMap((sample) => sample.leaves)) {
      const key = path.split(".").at(-1) ?? "";
      if (/(^|_)(token|secret|password|api_?key)$/i.test(key) && looksRandom(text))
        complain(span, `Unexpected secret in ${path}, expected a stand-in such as <${key}>`);
    }
  },
};

/** Long, and a mixture of small letters, capitals and digits in one piece. */
function looksRandom(text: string): boolean {
  return text
    .split(/[\s:]+/)
    .some((part) => part.length >= 16 && /[a-z]/.test(part) && /[A-Z]/.test(part) && /\d/.test(part));
}
