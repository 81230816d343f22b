import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";
import type { Conclusion } from "./conclude.js";
import type { Explanation } from "./explain.js";
import type { Quote, QuotedLine } from "./quote.js";
import { nameTopic, type Topic } from "./topic.js";

/** Sets off the heads and the marked lines, on terminals. */
export type Emphasis = (text: string) => string;

/** An explanation for people. @param api - Name of the API. */
export function formatExplanation(it: Explanation, api: string, strong: Emphasis = (text) => text): string {
  const { topic, quotes, conclusions, corrections, findings, landings } = it;
  const width = Math.max(...conclusions.map(({ what }) => what.length));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["What the documents say", quotes.flatMap((quote) => formatQuote(quote, strong))],
    ["What was concluded", conclusions.flatMap((conclusion) => formatConclusion(conclusion, width))],
    ["Corrections", corrections.flatMap(formatCorrection)],
    [
      "Findings there",
      findings.map(({ span, severity, code, message }) => `${spanText(span)} ${severity} ${code} ${message}`),
    ],
    ["Where it ended up", landings.map(({ file, line, pointer }) => `generated/${file}:${line}  ${pointer}`)],
  ];
  const told = parts.map(([head, lines]) => `${strong(head)}\n${lines.length === 0 ? "  nothing\n" : indent(lines)}`);
  return `${strong(`${nameTopic(topic)}`)}  ${whatItIs(topic)} of ${api}\n\n${told.join("\n")}`;
}

/** The first place with its document, the others of the same document without. */
function formatConclusion({ what, value, places }: Conclusion, width: number): string[] {
  const home = places[0]?.document;
  const texts = places.map(({ document, line, column, how }, index) => {
    return `${index > 0 && document === home ? "" : `${document}:`}${line}:${column} (${how})`;
  });
  return [
    `${what.padEnd(width)}  ${value}`,
    ...(texts.length === 0 ? [] : [`${" ".repeat(width)}  by ${texts.join(", ")}`]),
  ];
}

function whatItIs(topic: Topic): string {
  switch (topic.kind) {
    case "property": {
      const { of, name, title } = topic.owner;
      return of === "object"
        ? `key of the object "${title}"`
        : `key of the ${of === "push" ? "payload" : of} of ${name}`;
    }
    case "schema":
      return topic.owner.of === "object" ? `object "${topic.owner.title}"` : `${topic.owner.of} of ${topic.owner.name}`;
    case "operation":
      return `action "${topic.operation.title}"`;
    case "push":
      return `push "${topic.push.title}"`;
    case "listed":
      return `entry of the ${topic.list.replace("_", " ")}`;
    case "query":
      return "parameter of the address";
    default:
      return topic satisfies never;
  }
}

function formatQuote({ document, line, how, lines }: Quote, strong: Emphasis): string[] {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const head = how === "correction" ? "overruled" : how;
  return [`spec/${document}:${line} (${head})`, ...lines.flatMap((it) => quotedLine(it, width, strong))];
}

function quotedLine({ number, text, columns }: QuotedLine, width: number, strong: Emphasis): string[] {
  const before = `  ${columns.length > 0 ? ">" : " "} ${String(number).padStart(width)} | `;
  if (columns.length === 0) return [before + text];
  const carets = [...text].map((character, index) => {
    if (columns.includes(index + 1)) return "^";
    return character === "\t" ? "\t" : " ";
  });
  return [strong(before + text), `${" ".repeat(before.length - 2)}| ${carets.join("").trimEnd()}`];
}

function formatCorrection({ at, says, should, because, span, places }: Explanation["corrections"][number]): string[] {
  return [
    `${at}  (spec/${span.document}:${span.start.line})`,
    `  the document says  ${shown(says)}${places.length === 0 ? "" : `  ${places.map(spanText).join(", ")}`}`,
    `  it should say      ${shown(should)}`,
    `  because            ${because}`,
  ];
}

/** A word of a correction, for people: nothing for null. */
export function shown(value: JsonValue): string {
  return value === null ? "nothing" : JSON.stringify(value);
}

function spanText({ document, start }: Span): string {
  return `${document}:${start.line}:${start.column}`;
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join("");
}
