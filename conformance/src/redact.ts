import { escapeXml } from "./escape-xml.js";

/** Replaces secrets in a text by a mark that says which one it was. */
export type Redact = (text: string) => string;

/** A redactor for the given secrets, named by their keys, for every word that begins with a prefix, and for whatever follows `Bearer`. */
export function redactor(secrets: Readonly<Record<string, string>>, prefixes: readonly string[] = []): Redact {
  const known = Object.entries(secrets)
    .flatMap(([name, secret]) => spellings(secret).map((spelling) => ({ name, spelling })))
    .sort((left, right) => right.spelling.length - left.spelling.length);
  return (text) => {
    let rest = text;
    for (const prefix of prefixes) rest = rest.replaceAll(wordsWith(prefix), "‹new token›");
    for (const { name, spelling } of known) rest = rest.replaceAll(spelling, `‹${name}›`);
    return rest.replaceAll(/\bBearer\s+[^\s"'‹›\\]+/gu, "Bearer ‹token›");
  };
}

/** How a secret can stand in a text: as it is, in a URL with digits of either case, in XML. */
function spellings(secret: string): readonly string[] {
  const inUrl = encodeURIComponent(secret);
  const small = inUrl.replaceAll(/%../gu, (code) => code.toLowerCase());
  return [...new Set([secret, inUrl, small, escapeXml(secret)])];
}

function wordsWith(prefix: string): RegExp {
  return new RegExp(`${prefix.replaceAll(/[\\^$.|?+()[\]{}*]/gu, String.raw`\$&`)}[\\w-]*`, "gu");
}
