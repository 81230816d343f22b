/** Blunts what matches `pattern` behind the first `most` times in a paragraph. Offsets stay as they are. */
export function bluntBeyond(text: string, pattern: RegExp, most: number): string {
  let seen = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.trim() === "") seen = 0;
      return line.replace(pattern, (found) => {
        seen += 1;
        return seen > most ? ".".repeat(found.length) : found;
      });
    })
    .join("\n");
}
