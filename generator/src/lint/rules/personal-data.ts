import type { Leaf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

/** RFC 2606, RFC 6761 and RFC 5737 set these aside for examples. */
const RESERVED_DOMAIN = /(^|\.)(example\.(com|org|net|edu)|example|test|invalid|localhost)$/i;
const RESERVED_ADDRESS = /^(192\.0\.2|198\.51\.100|203\.0\.113|10|127|192\.168|172\.(1[6-9]|2\d|3[01])|0|255)\./;

export const personalData: DocumentRule = {
  code: "personal-data",
  of: "document",
  severity: "warning",
  title: "Samples hold no data of real people.",
  why: "An address or a number that could be someone's gets mail and calls, and should not have been published.",
  mend: "Use what is set aside for examples: example.com, 192.0.2.1, 555-0100.",
  examples: [
    {
      markdown: lines(
        "# Objects",
        "",
        "## Customer",
        "",
        "```js",
        '{ "email": "adam.nowak@poczta.pl", "ip": "89.64.12.3", "phone": "790034890" }',
        "```",
        "",
        "## Button",
        "",
        "```js",
        '{ "type": "phone", "value": "790034890" }',
        "```",
      ),
      findings: [
        '6:3 Unexpected address "adam.nowak@poczta.pl" in a sample, expected one that is set aside for examples',
        '6:36 Unexpected address "89.64.12.3" in a sample, expected one that is set aside for examples',
        '6:56 Unexpected phone number "790034890" in a sample, expected one that is set aside for examples',
        '12:20 Unexpected phone number "790034890" in a sample, expected one that is set aside for examples',
      ],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Customer",
        "",
        "```js",
        '{ "email": "john@example.com", "login": "a@b.c", "ip": "192.0.2.47", "phone": "+1 555 0100", "version": "4.1.2.1231" }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ samples }, complain) => {
    for (const leaf of samples.flatMap((sample) => sample.leaves)) {
      const what = personal(leaf);
      if (what)
        complain(
          leaf.span,
          `Unexpected ${what} "${leaf.text}" in a sample, expected one that is set aside for examples`,
        );
    }
  },
};

function personal({ path, text, type }: Leaf): string | null {
  const domain = /^[\w.+-]+@([\w.-]+)$/.exec(text)?.[1];
  // Nobody can have registered `b.c`.
  if (domain !== undefined)
    return !/[\w-]{2}\.[a-z]{2,}$/i.test(domain) || RESERVED_DOMAIN.test(domain) ? null : "address";
  const parts = /^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? text.split(".").map(Number) : [];
  if (parts.length > 0 && /(^|[._])(ip|address|host)/i.test(path))
    return parts.some((part) => part > 255) || RESERVED_ADDRESS.test(text) ? null : "address";
  const key = path.split(".").at(-1) ?? "";
  const digits = text.replace(/[\s()+.-]/g, "");
  const dialled = /phone|mobile|fax/i.test(key === "value" ? (type ?? "") : key) && /^\d{7,15}$/.test(digits);
  return dialled && !/555|0{4}|12345/.test(digits) ? "phone number" : null;
}
