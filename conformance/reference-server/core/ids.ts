/** Makes identifiers. The same seed gives the same identifiers in the same order, so that a run can be repeated. */
export interface Ids {
  /** Ten characters, as chats and threads have them: `PJ0MRSHTDG`. */
  short(): string;
  /** A UUID of version 4, as events and customers have them. */
  uuid(): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

export function seededIds(seed: number): Ids {
  const random = mulberry32(seed);
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join("");
  return {
    short: () => Array.from({ length: 10 }, () => letters[Math.floor(random() * letters.length)]).join(""),
    uuid: () =>
      `${digits(8)}-${digits(4)}-4${digits(3)}-${(8 + Math.floor(random() * 4)).toString(16)}${digits(3)}-${digits(12)}`,
  };
}

/** Small, fast and good enough for identifiers that nobody has to guess: tokens are what protects, not ids. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
