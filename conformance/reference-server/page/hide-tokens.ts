const hidden = "•••";
/** Keys whose text is a secret, whatever it is. */
const secret = /token|secret|authorization/iu;
const secretInText = /("[^"]*(?:token|secret|authorization)[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"?/giu;

/** The same value without the texts of secret keys, and without known tokens wherever they stand. */
export function hideTokens(value: unknown, tokens: readonly string[]): unknown {
  if (typeof value === "string") return withoutTokens(value, tokens);
  if (Array.isArray(value)) return value.map((one) => hideTokens(one, tokens));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      withoutTokens(key, tokens),
      secret.test(key) && typeof one === "string" ? hidden : hideTokens(one, tokens),
    ]),
  );
}

/** The same for text that is no JSON. */
export function hideTokensInText(text: string, tokens: readonly string[]): string {
  return withoutTokens(text.replace(secretInText, `$1"${hidden}"`), tokens);
}

function withoutTokens(text: string, tokens: readonly string[]): string {
  let left = text;
  for (const token of tokens) if (left.includes(token)) left = left.replaceAll(token, hidden);
  return left;
}
