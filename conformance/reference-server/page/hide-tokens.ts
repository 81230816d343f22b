import type { State } from "../core/state.js";

const hidden = "•••";
/** Keys whose value is a secret, whatever it is. */
const secret = /token|secret|authorization/iu;
/** The same in texts: values behind such keys in JSON, in a query, and what follows the word that introduces a token in a header. */
const inTexts: readonly (readonly [RegExp, string])[] = [
  [/("[^"]{0,64}(?:token|secret|authorization)[^"]{0,64}"\s*:\s*)"(?:[^"\\]|\\.)*"?/giu, `$1"${hidden}"`],
  [/([?&#;][^=&#;\s]{0,64}(?:token|secret|authorization)[^=&#;\s]{0,64}=)[^&#;\s"]+/giu, `$1${hidden}`],
  [/(\bBearer\s+)[^\s",]+/giu, `$1${hidden}`],
];

/** Texts that must not be shown. */
export interface Secrets {
  /** The longest first, so that none hides a part of another. */
  readonly tokens: readonly string[];
  /** Tokens that nobody has used yet begin so, and may end in any way. */
  readonly prefixes: readonly string[];
}

/** Secrets as they are looked for. */
export interface Sought extends Secrets {
  /** How tokens begin: most texts have none of that, and need no look at thousands of tokens. */
  readonly stems: readonly string[];
}

/** Characters of a stem. */
const stemLength = 4;

/** Tokens of a state, of one licence where it is named, and the beginnings of those that it has not seen yet. */
export function secretsOf({ licenses, tokens }: State, licenseId?: number): Sought {
  const isAsked = (id: number): boolean => licenseId === undefined || id === licenseId;
  const prefixes = [...licenses.values()].flatMap(({ id, freshTokenPrefix: prefix }) =>
    prefix !== null && isAsked(id) ? [prefix] : [],
  );
  const known = licenseId === undefined ? [...tokens.keys()] : tokens.ofLicense(licenseId);
  return joinSecrets({ tokens: known, prefixes });
}

/** All of them, each once, as they stand in texts and in addresses. */
export function joinSecrets(...all: readonly Secrets[]): Sought {
  const spellings = (texts: readonly string[]): readonly string[] => [
    ...new Set(texts.flatMap((text) => [text, encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))])),
  ];
  const prefixes = spellings(all.flatMap((one) => one.prefixes));
  const tokens = spellings(all.flatMap((one) => one.tokens)).filter(
    (token) => !prefixes.some((prefix) => token.startsWith(prefix)),
  );
  const stems = [...new Set(tokens.map((token) => token.slice(0, stemLength)))];
  return { tokens: [...tokens].sort((one, other) => other.length - one.length), prefixes, stems };
}

/** The same value without what secret keys hold, and without secrets wherever they stand. */
export function hideTokens(value: unknown, secrets: Sought): unknown {
  if (typeof value === "string") return hideInText(value, secrets);
  if (Array.isArray(value)) return value.map((one) => hideTokens(one, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      hideInText(key, secrets),
      secret.test(key) && one !== null ? hidden : hideTokens(one, secrets),
    ]),
  );
}

/** The same text without secrets. What begins like a token that nobody has used yet is hidden to the end: only its owner knows where it ends. */
export function hideInText(text: string, { tokens, prefixes, stems }: Sought): string {
  let left = text;
  for (const prefix of prefixes) {
    const at = left.indexOf(prefix);
    if (at >= 0) left = left.slice(0, at) + hidden;
  }
  const mayHaveSome = stems.some((stem) => left.includes(stem));
  for (const token of mayHaveSome ? tokens : []) if (left.includes(token)) left = left.replaceAll(token, hidden);
  for (const [pattern, instead] of inTexts) left = left.replace(pattern, instead);
  return left;
}

/** What is to be seen of a text that is no JSON, in which a secret may stand anywhere: its marks and lines, with three dots for all else. */
export function outlineOf(text: string): string {
  return text.replace(/[^{}[\]",:\s]+/gu, "…");
}
