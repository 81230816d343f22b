import { unescape as unescapeLeniently } from "node:querystring";
import type { Secrets } from "../redact.js";
import type { Fixtures, Target } from "./target.js";

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

/** Adds the credentials that stand in addresses, such as `wss://name:password@example.com`. */
export function learnPasswords(secrets: Secrets, addresses: Target["addresses"]): void {
  const urls = Object.values(addresses).flatMap(({ web, rtm }) => [web ?? [], rtm ?? []].flat());
  const said = urls.map((url) => new URL(url)).filter(({ password }) => password !== "");
  for (const { username, password } of said)
    for (const spelled of [password, unescapeLeniently(password)])
      secrets.add([
        ["credentials of the address", `${username}:${spelled}`],
        ["password of the address", spelled],
      ]);
}

function numbered(whose: string, tokens: readonly string[], what = "token"): readonly (readonly [string, string])[] {
  return tokens.map((token, index) => [`${what} ${index + 1} ${whose}`, token]);
}
