/**
 * Blunts the marks of emphasis behind the first {@link MOST} of a paragraph: the parser compares each with all before
 * it, and no person writes so many. Offsets stay as they are.
 */
export function tameEmphasis(text: string): string {
  let runs = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.trim() === "") runs = 0;
      return line.replace(RUN, (found) => {
        runs += 1;
        return runs > MOST ? ".".repeat(found.length) : found;
      });
    })
    .join("\n");
}

const MOST = 2000;
/** An underscore inside a word is no mark. */
const RUN = /\*+|(?<![a-z0-9_])_+|_+(?![a-z0-9_])/gi;
