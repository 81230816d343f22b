import { bluntBeyond } from "./blunt-beyond.js";

/**
 * Blunts the marks of emphasis behind the first {@link MOST} of a paragraph: the parser compares each with all before
 * it, and no person writes so many. Offsets stay as they are.
 */
export function tameEmphasis(text: string): string {
  return bluntBeyond(text, RUN, MOST);
}

const MOST = 2000;
/** An underscore inside a word is no mark. */
const RUN = /\*+|(?<![a-z0-9_])_+|_+(?![a-z0-9_])/gi;
