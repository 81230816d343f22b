/** Where the content of a code block lies, and how it is written. */
export type Body =
  | { readonly form: "json"; readonly from: number; readonly to: number; readonly wrapped: boolean }
  | {
      readonly form: "form";
      readonly fields: readonly { readonly name: string; readonly value: string; readonly at: number }[];
    }
  | { readonly form: "none" };

/** Tells JSON, the JSON body of a `curl` command, form fields (`key=value` lines or `-F`), and anything else apart. */
export function findBody(text: string): Body {
  const start = text.search(/\S/);
  if (start < 0) return { form: "none" };
  if (/^\s*(\$\s*)?curl\b/.test(text)) return findInCommand(text);
  const fields = formLines(text);
  if (fields) return { form: "form", fields };
  return looksLikeJson(text.slice(start))
    ? { form: "json", from: 0, to: text.length, wrapped: false }
    : { form: "none" };
}

/** Begins with a brace, or with a key and a colon, behind any comments. */
function looksLikeJson(text: string): boolean {
  const content = text.replace(/^(\s*\/\/[^\n]*\n|\s+)*/, "");
  return /^[[{]/.test(content) || /^["'`][^"'`\n]*["'`]\s*:/.test(content);
}

function findInCommand(text: string): Body {
  const data = /(?:^|\s)(?:-d|--data(?:-raw|-binary)?)[\s=]*\$?(['"]?)/.exec(text);
  if (data) {
    const from = data.index + data[0].length;
    const quote = data[1] ?? "";
    const closing = quote === "" ? -1 : text.lastIndexOf(quote);
    return { form: "json", from, to: closing >= from ? closing : text.length, wrapped: true };
  }
  const fields = [...text.matchAll(/(?:^|\s)(?:-F|--form)[\s=]*['"]?([\w.[\]-]+)=([^'"\n]*)/g)].map((found) => ({
    name: found[1] ?? "",
    value: (found[2] ?? "").trim(),
    at: found.index + found[0].length - (found[2] ?? "").length - (found[1] ?? "").length - 1,
  }));
  return fields.length > 0 ? { form: "form", fields } : { form: "none" };
}

function formLines(text: string) {
  const fields: { name: string; value: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const found = /^(\s*)([A-Za-z_][\w.[\]-]*)=(.*)$/.exec(line);
    if (found) fields.push({ name: found[2] ?? "", value: (found[3] ?? "").trim(), at: at + (found[1] ?? "").length });
    else if (line.trim() !== "") return null;
    at += line.length + 1;
  }
  return fields.length > 0 ? fields : null;
}
