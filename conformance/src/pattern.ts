/** A pattern of ids, of cases or of checks, in which `*` stands for any characters, as an expression. */
export function patternOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "u");
}

/** True where some text that begins with `beginning` fits the pattern. */
export function couldBegin(pattern: string, beginning: string): boolean {
  // A star may have taken up the end of the beginning: then whatever follows it can still come.
  const places = [...pattern].flatMap((letter, index) => (letter === "*" ? [index + 1] : []));
  const isWhole = pattern.startsWith(beginning);
  return isWhole || places.some((end) => patternOf(pattern.slice(0, end)).test(beginning));
}
