/** Makes the identifiers of one change. */
export interface Ids {
  /** Ten characters, as chats and threads have them: `PJ0MRSHTDG`. */
  short(): string;
  /** A UUID of version 4, as events and customers have them. */
  uuid(): string;
}

/** Makes the n-th identifier of a server: the same for the same number, and no other for another one. */
export interface IdSource {
  short(count: number): string;
  uuid(count: number): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Two servers with the same seed make the same identifiers. */
export function seededIds(seed: number): IdSource {
  return {
    short: (count) => {
      const random = mulberry32(mix(seed, count));
      return Array.from({ length: 10 }, () => letters[Math.floor(random() * letters.length)]).join("");
    },
    uuid: (count) => {
      const random = mulberry32(mix(seed, count));
      const digits = (length: number): string =>
        Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join("");
      const variant = (8 + Math.floor(random() * 4)).toString(16);
      return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
    },
  };
}

/** A different number for every count up to 2^32: each step can be undone. */
function mix(seed: number, count: number): number {
  let mixed = (Math.imul(seed, 0x9e3779b1) + count) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
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
