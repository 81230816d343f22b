import { FORMAT_PATTERNS } from "./format-patterns.js";
import type { StringSchema } from "./schema.js";

/** A format that notes promise: how they say so, and what fits it. */
export interface PromisedFormat {
  readonly says: RegExp;
  /** What a person calls it. */
  readonly name: string;
  readonly format: NonNullable<StringSchema["format"]>;
  readonly fits: RegExp;
}

const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** The first that a note speaks of counts. */
export const FORMATS: readonly PromisedFormat[] = [
  {
    says: /\bUUID\s*v4\b/i,
    name: "a UUID v4",
    format: "uuid",
    fits: /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i,
  },
  { says: /\bUUID\b/i, name: "a UUID", format: "uuid", fits: FORMAT_PATTERNS.uuid },
  {
    says: /\bYYYY-MM-DD\b(?![ T]*hh)/i,
    name: "a date as YYYY-MM-DD",
    format: "date",
    fits: /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/,
  },
  { says: /\bRFC ?3339\b/i, name: "a time by RFC 3339", format: "date-time", fits: TIME },
  // ISO 8601 has many forms; the one that the note shows counts.
  {
    says: /\bISO ?8601\b.*\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/i,
    name: "a time by ISO 8601",
    format: "date-time",
    fits: TIME,
  },
  {
    says: /^(?:is )?(?:an? |the )?(?:\w+ ){0,2}URL\b|\bas an? URL\b|\bvalid URL\b/i,
    name: "a URL",
    format: "uri",
    fits: /^[a-z][a-z\d+.-]*:\S+$/i,
  },
];

/** The format that notes or remarks promise; null for none. */
export function promisedFormat(prose: readonly string[]): PromisedFormat | null {
  return FORMATS.find(({ says }) => prose.some((text) => says.test(text))) ?? null;
}
