/**
 * The line, from 1, at which a key of a document stands that was printed with two blanks a level: as JSON, or as YAML.
 * A step is a key, or the index of an item; null where there is none.
 */
export function locateLine(text: string, steps: readonly (string | number)[]): number | null {
  const lines = text.split("\n");
  // All of a JSON text stands one level inside its braces.
  let at = { line: 0, indent: text.startsWith("{") ? 0 : -2 };
  for (const [index, step] of steps.entries()) {
    const from = index === 0 || typeof steps[index - 1] === "number" ? at.line : at.line + 1;
    const line = typeof step === "number" ? itemAt(lines, from, at.indent, step) : keyAt(lines, from, at.indent, step);
    if (line === null) return null;
    at = { line, indent: at.indent + 2 };
  }
  return at.line + 1;
}

const KEY = /^(\s*(?:- )*)(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s'"].*?)):(?:\s|$)/;

function keyAt(lines: readonly string[], from: number, parent: number, key: string): number | null {
  for (let line = from; line < lines.length; line += 1) {
    const text = lines[line] ?? "";
    if (line > from && text.trim() !== "" && indentOf(text) <= parent) return null;
    const [, before = "", double, single, bare] = KEY.exec(text) ?? [];
    const name = double ?? single?.replaceAll("''", "'") ?? bare;
    if (name === key && before.length === parent + 2) return line;
  }
  return null;
}

function itemAt(lines: readonly string[], from: number, parent: number, wanted: number): number | null {
  let index = -1;
  for (let line = from; line < lines.length; line += 1) {
    const text = lines[line] ?? "";
    if (text.trim() !== "" && indentOf(text) <= parent) return null;
    if (indentOf(text) === parent + 2 && !/^\s*[}\]]/.test(text)) index += 1;
    if (index === wanted) return line;
  }
  return null;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
