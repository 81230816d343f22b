import { readDocument } from "../compile.js";
import { printFacts } from "../facts/print-facts.js";
import { Failure } from "./failure.js";
import { readText } from "./read-text.js";

/** `facts FILE…`: what the documents literally say, and what is wrong in each of them, as one JSON text. */
export function facts(paths: readonly string[]): string {
  if (paths.length === 0)
    throw new Failure("facts: Unexpected empty list of files, expected at least one Markdown file");
  const documents = paths.map((path) => {
    const read = readDocument({ path, text: readText(path, path) });
    return printFacts(read.facts, read.diagnostics);
  });
  return `${JSON.stringify({ documents }, null, 2)}\n`;
}
