import type { Section, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { readCaption } from "./caption.js";
import { looksLikeTable } from "./classify-table.js";
import { footnoteMark } from "./definitions.js";
import { endpointIn, isWireName } from "./find-methods.js";
import { labelOfLine } from "./labels.js";
import { saysNoPayload } from "./no-response.js";
import type { Specifics } from "./specifics.js";

/**
 * The heading where it is a wire name; else what the tables say; else the end of the address. A name in code keeps its
 * case, unless tables or address write it otherwise: names that differ in nothing else are two names.
 */
export function nameOnTheWire({ plain: value, pieces, span }: Text, specifics: Specifics): Said<string> {
  if (isWireName(value)) return { value, span };
  if (pieces.length === 1 && pieces[0]?.kind === "code" && /^\w+$/.test(value)) {
    const said = [specifics.name, specifics.lastSegment()];
    return said.find((it) => it?.value.toLowerCase() === value.toLowerCase()) ?? { value, span };
  }
  const words = value.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const asName = words.join("_");
  const segment = specifics.lastSegment();
  const usable = segment && (segment.value.includes("_") || segment.value === asName) ? segment : null;
  return specifics.name ?? usable ?? { value: asName, span };
}

/** The first sentence of the prose directly under the heading. */
export function descriptionOf(section: Section): Said<string> | null {
  const first = section.blocks[0];
  if (first?.kind !== "paragraph" || first.inComment || readCaption(first) || footnoteMark(first.text)) return null;
  if (looksLikeTable(first.text) || saysNoPayload(first.text, false)) return null;
  if (labelOfLine(first.text) || endpointIn(first, undefined)) return null;
  return { value: firstSentence(first.text.plain), span: first.text.span };
}

function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s+[A-Z0-9"'(]|\s*$)/s.exec(text)?.[0] ?? text;
}
