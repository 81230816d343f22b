import type { Overruled } from "../corrections/literal-places.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { OutputFile } from "../emit/output-file.js";
import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";
import { findingsAt } from "./findings-at.js";

const INTRODUCTION = `<!-- Made by \`npm run generate\`. Do not edit. -->

# Where we overrule the documents

What a document says, what specs and types take it to say instead, and why. The entries stand in
[\`spec/corrections/\`](../spec/corrections); findings are those of [\`findings.txt\`](findings.txt) about the same
lines.
`;

/** `corrections.md`: the literal and the corrected state of everything that corrections touch. */
export function correctionsPage(
  apis: readonly { readonly id: string; readonly overruled: readonly Overruled[] }[],
  findings: readonly Diagnostic[],
): OutputFile {
  const chapters = apis
    .filter((api) => api.overruled.length > 0)
    .map(({ id, overruled }) => `\n## ${id}\n${overruled.map((it) => section(it, findings)).join("")}`);
  return { path: "corrections.md", text: INTRODUCTION + chapters.join("") };
}

function section({ at, says, should, because, span, places }: Overruled, findings: readonly Diagnostic[]): string {
  const words = places.map(({ document, start }) => ({ document, ...start }));
  const own = findingsAt(findings, words, words);
  return `
### \`${at}\`

${because} (${link(span)})

- ${says === null ? "Nothing is said" : `The document says ${code(says)}`}: ${places.map(link).join(", ")}
- ${should === null ? "It is taken to say nothing" : `It is taken to say ${code(should)}`}
${own.map((it) => `- Finding: ${it.code}, ${it.message} (${link(it.span)})\n`).join("")}`;
}

function link({ document, start }: Span): string {
  return `[${document}:${start.line}:${start.column}](../spec/${document}#L${start.line})`;
}

function code(value: JsonValue): string {
  return `\`${JSON.stringify(value)}\``;
}
