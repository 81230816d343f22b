import type { Block, Text } from "../source/section.js";
import type { SampleKind } from "./sample-fact.js";

/** What a caption promises of the block that it stands at. */
export interface Caption {
  readonly text: Text;
  readonly kind: SampleKind | null;
  readonly variant: "required" | "optional" | null;
}

/** The caption in a block: a quoted, bold or heading line, or a short line that ends in a colon. */
export function readCaption(block: Block): Caption | null {
  if (block.kind === "heading") return caption(block.text);
  if (block.kind !== "paragraph") return null;
  const { text } = block;
  const bold = text.pieces.some((piece) => piece.strong) && BESIDE_BOLD.test(thinWords(text));
  const announced = text.plain.length < 80 && text.plain.endsWith(":") && !/^\*/.test(text.plain);
  return block.quoted || bold || announced ? caption(text) : null;
}

/** What may stand beside the bold words of a caption: a colon, a remark in brackets, "with optional params". */
const BESIDE_BOLD = /^[\s:*]*(?:(?:\([^()]*\)|with (?:\w+ )?param\w*(?: only)?)[\s:.]*)?$/;

function thinWords({ pieces }: Text): string {
  return pieces.map((piece) => (piece.strong ? "" : piece.text)).join("");
}

export function caption(text: Text): Caption {
  const { plain } = text;
  return { text, kind: kindOf(plain), variant: variantOf(plain) };
}

/** The last word that tells a kind decides: "sample error response" is an error. */
function kindOf(text: string): SampleKind | null {
  const words = text.replace(/\w*_\w*/g, " ");
  if (/\b(errors?|failure)\b/i.test(words)) return "error";
  if (/\b(response|success)\b/i.test(words)) return "response";
  if (/\brequest\b/i.test(words)) return "request";
  if (/\b(push|webhook)\b/i.test(words)) return "push";
  return null;
}

function variantOf(text: string): Caption["variant"] {
  if (/\brequired\b.*\bparam/i.test(text)) return "required";
  return /\boptional\b.*\bparam/i.test(text) ? "optional" : null;
}

const PART =
  /^(specifics?|requests?|responses?|success|errors?|notes?|params?|parameters?|endpoints?|permissions?|payload|(push|webhook|request|response) payloads?|(samples?|examples?)\b.*|possible .*|required .*)$/i;

/** Headings that divide the section of an action and name no action themselves. */
export function isPart(heading: Text | null): boolean {
  return heading !== null && PART.test(heading.plain);
}
