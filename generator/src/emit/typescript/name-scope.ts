/** Gives each wanted name a place of its own in one scope; asked in the same order, it answers the same names. */
export type Claim = (wanted: string) => string;

/**
 * A scope in which `taken` names are gone. Names that differ in case only count as equal, so that files and readers
 * can tell all of them apart; the later one gets a number: `Chat`, `Chat2`.
 */
export function nameScope(taken: Iterable<string>): Claim {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return (wanted) => {
    for (let turn = 1; ; turn++) {
      const name = turn === 1 ? wanted : `${wanted}${turn}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  };
}

/** `start_chat` as `StartChat`; always a valid identifier that starts with a capital or an underscore. */
export function pascalCase(name: string): string {
  const joined = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return startsAsIdentifier(joined) ? joined : `_${joined}`;
}

/** `start_chat` as `startChat`; always a valid identifier, though maybe a reserved word such as `delete`. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  const joined = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(pascalCase).join("").replaceAll("_", "");
  return startsAsIdentifier(joined) ? joined : `_${joined}`;
}

function startsAsIdentifier(name: string): boolean {
  return /^[A-Za-z]/.test(name);
}

/** Letters lose their accents; those that are none of ASCII even so are told by their number. */
function words(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\0-\x7f]/gu, (found) => (/\p{L}/u.test(found) ? `u${found.codePointAt(0)?.toString(16)}` : " "))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}
