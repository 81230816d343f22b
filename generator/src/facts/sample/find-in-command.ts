import type { Body } from "./find-body.js";

/** Finds the body of a `curl` command: JSON behind `-d`, or fields behind `-F`, `-d` and `--data-urlencode`. */
export function findInCommand(text: string): Body {
  const data = DATA.exec(text);
  if (!data) return asForm(fieldsOf(text, FORM));
  const from = data.index + data[0].length;
  const quote = data[1] ?? "";
  if (text[from] === "@") return behindMark(text, from);
  if (/^[\w.[\]%-]+=/.test(text.slice(from, from + LONGEST_NAME))) return asForm(fieldsOf(text, DATA_FIELD));
  return { form: "json", from, to: endOfArgument(text, from, quote), wrapped: true };
}

const DATA = /(?:^|\s)(?:-d|--data(?:-raw|-binary|-ascii|-urlencode)?|--json)[\s=]*\$?(['"]?)/;
const LONGEST_NAME = 200;
const FORM = /(?:^|\s)(?:-F|--form(?:-string)?)[\s=]*['"]?([\w.[\]-]+)=([^'"\n]*)/g;
const DATA_FIELD = /(?:(?:^|\s)(?:-d|--data(?:-urlencode)?)[\s=]*['"]?|&)([\w.[\]-]+)=([^'"\n&]*)/g;

function fieldsOf(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((found) => ({
    name: found[1] ?? "",
    value: (found[2] ?? "").trim(),
    at: found.index + found[0].length - (found[2] ?? "").length - (found[1] ?? "").length - 1,
  }));
}

function asForm(fields: ReturnType<typeof fieldsOf>): Body {
  return fields.length > 0 ? { form: "form", fields } : { form: "none" };
}

/** `-d @- <<END`: the body stands on the lines below; `-d @file` shows none. */
function behindMark(text: string, from: number): Body {
  const mark = /<<-?\s*['"]?(\w+)['"]?[^\n]*\n/.exec(text.slice(from));
  if (!mark) return { form: "none" };
  const start = from + mark.index + mark[0].length;
  const end = text.indexOf(`\n${mark[1]}`, start);
  return { form: "json", from: start, to: end < 0 ? text.length : end, wrapped: true };
}

/** Behind a closing quote stands nothing, another option, an address or another command; else it is an apostrophe. */
const CLOSED = /[ \t]*(?:\\[ \t]*\n)?\s*(?:$|-{1,2}[A-Za-z]|['"]?https?:|[|>&])|[ \t]*\n[ \t]*\n/y;

function endOfArgument(text: string, from: number, quote: string): number {
  if (quote === "") return text.length;
  let last = -1;
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    CLOSED.lastIndex = at + 1;
    if (text[at - 1] !== "\\" && CLOSED.test(text)) return at;
    last = at;
  }
  return last < 0 || text.includes("}", last) ? text.length : last;
}
