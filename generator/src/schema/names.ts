/**
 * One form for all spellings of a name: `Chats`, `chat` and `"Chat"` give `chat`, `My profile` gives `myprofile`,
 * `Properties` and `properties` give `property`. Not for show.
 */
export function nameKey(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  if (plain.endsWith("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

/** The key of the last word of a wire name: `initial_events` gives `event`. */
export function lastWordKey(wireName: string): string {
  return nameKey(wireName.split("_").at(-1) ?? wireName);
}
