import { type Redact, redactor } from "../redact.js";
import type { Fixtures } from "./target.js";

/** Hides every token of the fixtures; reports name whose it was. */
export function redactorFor({ licenses }: Fixtures): Redact {
  const accounts = licenses.flatMap((license) => [...license.agents, ...license.bots, ...license.customers]);
  const named = [
    ...accounts.flatMap(({ id, tokens }) => tokens.map((token, index) => [`token ${index + 1} of ${id}`, token])),
    ...licenses.flatMap(({ id, newTokens }) =>
      newTokens.map((token, index) => [`new token ${index + 1} of ${id}`, token]),
    ),
  ];
  return redactor(
    Object.fromEntries(named),
    licenses.flatMap((license) => license.newTokenPrefix ?? []),
  );
}
