import { findInCommand } from "./find-in-command.js";

/** Where the content of a code block lies, and how it is written. */
export type Body =
  | { readonly form: "json"; readonly from: number; readonly to: number; readonly wrapped: boolean }
  | {
      readonly form: "form";
      readonly fields: readonly { readonly name: string; readonly value: string; readonly at: number }[];
    }
  | { readonly form: "none" };

/** Tells JSON, the body of a command or of a message of HTTP, form fields, and anything else apart. */
export function findBody(text: string): Body {
  const start = text.search(/\S/);
  if (start < 0) return { form: "none" };
  if (looksLikeJson(text.slice(start))) return { form: "json", from: 0, to: text.length, wrapped: false };
  if (/^[ \t]*(?:[$>][ \t]*)?curl\b/m.test(text)) return findInCommand(text);
  const fields = formLines(text);
  if (fields) return { form: "form", fields };
  const from = HTTP.test(text) ? text.search(/^[ \t]*[[{]/m) : -1;
  return from < 0 ? { form: "none" } : { form: "json", from, to: text.length, wrapped: true };
}

const HTTP = /^\s*(?:(?:GET|POST|PUT|PATCH|DELETE) \S+|HTTP\/[\d.]+ \d)/;

/** Begins with a brace, or with a key and a colon, behind any comments; or has nothing but comments. */
function looksLikeJson(text: string): boolean {
  const content = text.replace(/^(\s*\/\/[^\n]*(?:\n|$)|\s+)*/, "");
  return content === "" || /^[[{]/.test(content) || /^["'`][^"'`\n]*["'`]\s*:/.test(content);
}

function formLines(text: string) {
  const fields: { name: string; value: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const found = /^(\s*)([A-Za-z_][\w.[\]-]*)=([^\r]*)\r?$/.exec(line);
    if (found) fields.push({ name: found[2] ?? "", value: (found[3] ?? "").trim(), at: at + (found[1] ?? "").length });
    else if (line.trim() !== "") return null;
    at += line.length + 1;
  }
  return fields.length > 0 ? fields : null;
}
