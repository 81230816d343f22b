/** Throws unless the text is well-formed XML, as far as reports use it: one root, elements, attributes, text, references. */
export function assertWellFormed(text: string): void {
  const open: string[] = [];
  let roots = 0;
  const rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/u, "");
  const token = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gu;
  let end = 0;
  for (const found of rest.matchAll(token)) {
    if (found.index !== end) throw new Error(`not XML: ${rest.slice(end, end + 80)}`);
    end = found.index + found[0].length;
    const [, closing, opening, attributes = "", empty, content = ""] = found;
    assertText(attributes + content);
    if (closing !== undefined && open.pop() !== closing) throw new Error(`</${closing}> closes nothing`);
    if (opening !== undefined && open.length === 0) roots++;
    if (opening !== undefined && empty === "") open.push(opening);
    if (content.trim() !== "" && open.length === 0) throw new Error(`text outside the root: ${content}`);
  }
  if (end !== rest.length || open.length > 0 || roots !== 1) throw new Error("not one whole element");
}

function assertText(text: string): void {
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(text)) throw new Error(`a bare ampersand: ${text}`);
  const names = [...text.matchAll(/\s([\w:-]+)="/gu)].map((found) => found[1]);
  if (text.startsWith(" ") && text.includes('="') && new Set(names).size !== names.length)
    throw new Error(`an attribute twice: ${text}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML cannot hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(text))
    throw new Error("a character that XML cannot hold");
}
