/**
 * The same code, about half as long. How Ajv notes an error takes eight lines of its standalone code each time; it keeps
 * every schema, although only those with an `enum` are looked at again; and with its own optimisation switched off, which
 * takes as long as all the rest, it counts errors that nobody asks for. That a condition led to the errors before it
 * is no error of its own. Code of another form stays as it is.
 */
export function compactCode(code: string): string {
  const noted = code.replace(
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    "(vErrors ??= []).push($2); errors++;",
  );
  const told = noted.replace(/^\(vErrors \?\?= \[\]\)\.push\(\{[^\n]*,keyword:"if",[^\n]*\}\); errors\+\+;\n/gm, "");
  const read = new Set(told.match(/\bschema\d+(?=[.[])/g));
  return told
    .replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (read.has(name) ? line : ""))
    .split(/^(?=function )/m)
    .map(withoutUnread)
    .join("")
    .replace(/\n{2,}/g, "\n");
}

/** A function without the counters and results that it never reads. */
function withoutUnread(fn: string): string {
  const full = fn.replace(/^if\(.*\)\{\n\}\n(?!else)/gm, "");
  const results = dropUnread(full, /^var (valid\d+) = (?:_errs\d+ === errors|true);\n/gm);
  return dropUnread(results, /^const (_errs\d+) = errors;\n/gm).replaceAll("\nelse {\n}\n", "\n");
}

function dropUnread(fn: string, declaration: RegExp): string {
  const read = new Set(fn.replace(declaration, "").match(/\b(?:valid|_errs)\d+\b/g));
  return fn.replace(declaration, (line, name: string) => (read.has(name) ? line : ""));
}
