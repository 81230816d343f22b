import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { printFacts } from "../facts/print-facts.js";
import { readFacts } from "../facts/read-facts.js";
import { parseMarkdown } from "../source/parse-markdown.js";
import { Failure } from "./failure.js";
import { readText } from "./read-text.js";

/** `facts FILE…`: what the documents literally say, as one JSON text. */
export function facts(paths: readonly string[]): string {
  if (paths.length === 0)
    throw new Failure("facts: Unexpected empty list of files, expected at least one Markdown file");
  const documents = paths.map((path) => {
    const diagnostics: Diagnostic[] = [];
    const read = readFacts(parseMarkdown({ path, text: readText(path, path) }), (it) => diagnostics.push(it));
    return printFacts(read, diagnostics);
  });
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}
