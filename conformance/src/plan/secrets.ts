import type { Secrets } from "../redact.js";
import type { Fixtures } from "./target.js";

/** Adds every token of the fixtures; reports name whose it was. */
export function learnTokens(secrets: Secrets, { licenses }: Fixtures): void {
  const accounts = licenses.flatMap((license) => [...license.agents, ...license.bots, ...license.customers]);
  const named = [
    ...accounts.flatMap(({ id, tokens }) => numbered(`of ${id}`, tokens)),
    ...licenses.flatMap(({ id, newTokens }) => numbered(`of ${id}`, newTokens, "new token")),
  ];
  secrets.add(
    named,
    licenses.flatMap((license) => license.newTokenPrefix ?? []),
  );
}

function numbered(whose: string, tokens: readonly string[], what = "token"): readonly (readonly [string, string])[] {
  return tokens.map((token, index) => [`${what} ${index + 1} ${whose}`, token]);
}
