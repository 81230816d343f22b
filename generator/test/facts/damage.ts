/** Ways in which a page goes wrong under somebody's hands. */
export const damages = {
  "a row cut": (line) => (isRow(line) ? [] : null),
  "a bar dropped": (line, at) => replaceNth(isRow(line) ? line : "", /\|/g, at, " "),
  "the delimiter row cut": (line) => (/^\|[\s|:-]+$/.test(line) ? [] : null),
  "a row twice": (line) => (isRow(line) ? [line, line] : null),
  "a fence opened": (line) => (line.trim() === "" ? ["", "```js"] : null),
  "a fence dropped": (line) => (/^\s*```/.test(line) ? [""] : null),
  "a comment opened": (line) => (line.trim() === "" ? ["<!--"] : null),
  "a brace dropped": (line, at) => replaceNth(isCode(line) ? line : "", /[{}[\]]/g, at, ""),
  "a quote dropped": (line, at) => replaceNth(isCode(line) ? line : "", /"/g, at, ""),
  "a back-tick dropped": (line, at) => replaceNth(line.includes("```") ? "" : line, /`/g, at, ""),
  "a NUL": (line, at) => {
    const column = at % (line.length + 1);
    return [`${line.slice(0, column)}\0${line.slice(column)}`];
  },
} satisfies Record<string, (line: string, at: number) => string[] | null>;

export type Damage = keyof typeof damages;

function isRow(line: string): boolean {
  return /^\s*\|/.test(line);
}

/** Lines of samples begin with a brace, a bracket or a quote. */
function isCode(line: string): boolean {
  return /^\s*[{}[\]"]/.test(line);
}

function replaceNth(line: string, what: RegExp, nth: number, by: string): string[] | null {
  const found = [...line.matchAll(what)];
  const one = found[nth % found.length];
  return one ? [line.slice(0, one.index) + by + line.slice(one.index + 1)] : null;
}
