import { readFileSync } from "node:fs";
import { readDocument } from "../../generator/src/compile.js";
import { table } from "./report.js";

const SIZE = Number(process.env["SIZE"] ?? 100_000);
const method = (body: string) => `## \`get_chat\`\n\n> A sample **request** payload\n\n\`\`\`js\n${body}\n\`\`\`\n`;
const params = (rows: string) => `## \`get_chat\`\n\n#### Request\n\n| Parameter | Notes |\n|--|--|\n${rows}\n`;
const fill = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));

const pages: Readonly<Record<string, (size: number) => string>> = {
  "real documents, over and over": (size) => fill(document("agent-web-2019-08/methods.md"), size),
  "words in one line": (size) => fill("word ", size),
  "one cell": (size) => params(`| \`a\` | ${fill("word ", size)} |`),
  "code spans in one cell": (size) => params(`| \`a\` | ${fill("`b`, ", size)} |`),
  rows: (size) => params(fill("| `a.b` | text |\n", size)),
  "a sample in one line": (size) => method(`{ "a": "${"x".repeat(size)}" }`),
  "keys in one line": (size) => method(`{${Array.from({ length: size / 12 }, (_, at) => `"key${at}": 1`).join()}}`),
  "a sample without end, ever deeper": (size) => method(fill('{"a":', size)),
  comments: (size) => fill("<!-- a -->\n", size),
  "comments that never close": (size) => fill("<!-- a\n", size),
  "fences that never close": (size) => fill("```js\n", size),
  "fences that never close, before headings": (size) => fill("```js\n{}\n\n## a\n\n", size),
  "links that never close": (size) => fill("[a](", size),
  brackets: (size) => fill("[", size),
  stars: (size) => fill("*a ", size),
  "back-ticks ever longer": (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, length) => "`".repeat(length + 1)).join(" "),
  "quotes ever deeper": (size) => fill(">", size),
  "lists ever deeper": (size) => `${fill("- ", size)}a`,
  "lists ever deeper, line by line": (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
  headings: (size) => fill("# a\n\n", size),
  "empty lines": (size) => fill("\n", size),
  NUL: (size) => fill("\0", size),
};

/**
 * How the time to read a page grows with the page, on the real documents and on pages that nobody writes. Reading is
 * linear where four times the page takes about four times as long.
 */
export async function benchReading(): Promise<string> {
  const rows = Object.entries(pages).map(([name, page]) => {
    time(page(SIZE));
    const [once, fourfold] = [time(page(SIZE)), time(page(4 * SIZE))];
    return [name, `${once.toFixed(0)} ms`, `${fourfold.toFixed(0)} ms`, (fourfold / once).toFixed(1)];
  });
  return table([`reading ${SIZE} characters of`, "once", "fourfold", "ratio"], rows);
}

/** The best of three: what is left is the work. */
function time(text: string): number {
  const times = [0, 1, 2].map(() => {
    const started = performance.now();
    readDocument({ path: "bench.md", text });
    return performance.now() - started;
  });
  return Math.min(...times);
}

function document(path: string): string {
  return `${readFileSync(new URL(`../../spec/documents/${path}`, import.meta.url), "utf8")}\n\n`;
}
