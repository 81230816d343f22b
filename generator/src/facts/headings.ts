import type { Text } from "../source/section.js";

/** Whether a heading names no group of actions and no family of objects. */
export function isGeneric(heading: Text): boolean {
  return GENERIC.test(heading.plain);
}

/** The group that a heading names, or null: "Webhooks" may be one, "Methods" is none. */
export function groupOf(heading: Text | undefined): string | null {
  return heading && !GENERIC.test(heading.plain.replace(/\bwebhooks?\b/i, "")) ? heading.plain : null;
}

const GENERIC =
  /\b(methods?|push(es)?|webhooks?|actions?|api|reference|introduction|overview|objects?|structures?|models?|formats?|errors?|examples?|communication)\b/i;

/** Whether a heading means nothing without the one above: "Format". */
export function isFormat(heading: Text): boolean {
  return /^(general )?(format|structure|example|sample)s?$/i.test(heading.plain);
}
