import { codeLines } from "../code-lines.js";
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
    {
      markdown: lines(
        "## `create_bot`",
        "",
        "> A sample **request**",
        "",
        "```shell",
        "curl -X POST https://api.example.com/v1/action/create_bot \\",
        "  -H 'Authorization: Bearer dal:A420qcNvdVS4cRMJP269GfgT1LA' -d '{}'",
        "```",
      ),
      findings: ["7:29 Unexpected secret in a header, expected a stand-in such as <token>"],
    },
  ],
  check: ({ samples, blocks }, complain) => {
    const shown = blocks.flatMap((block) => (block.kind === "fence" && !block.inComment ? codeLines(block) : []));
    for (const { text, place } of shown) {
      for (const { index, 0: secret } of text.matchAll(HEADER))
        if (looksRandom(secret))
          complain(place(index, secret.length), "Unexpected secret in a header, expected a stand-in such as <token>");
    }
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

const HEADER = /(?<=\bAuthorization: ?(?:Bearer|Basic) )[^\s'"`<>\\]+/gi;
