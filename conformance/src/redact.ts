/** Replaces secrets in a text by a mark that says which one it was. */
export type Redact = (text: string) => string;

/** A redactor for the given secrets, named by their keys, for every word that begins with a prefix, and for whatever follows `Bearer`. */
export function redactor(secrets: Readonly<Record<string, string>>, prefixes: readonly string[] = []): Redact {
  const known = Object.entries(secrets).sort(([, left], [, right]) => right.length - left.length);
  return (text) => {
    let rest = text;
    for (const prefix of prefixes) rest = rest.replaceAll(wordsWith(prefix), "‹new token›");
    for (const [name, secret] of known) rest = rest.replaceAll(secret, `‹${name}›`);
    return rest.replaceAll(/\bBearer\s+[^\s"'‹›\\]+/gu, "Bearer ‹token›");
  };
}

function wordsWith(prefix: string): RegExp {
  return new RegExp(`${prefix.replaceAll(/[\\^$.|?+()[\]{}*]/gu, String.raw`\$&`)}[\\w-]*`, "gu");
}
