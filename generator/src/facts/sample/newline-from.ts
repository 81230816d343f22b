/** Offset of the next newline; behind the text where there is none, so that nobody looks for it again. */
export function newlineFrom(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? Number.POSITIVE_INFINITY : newline;
}
