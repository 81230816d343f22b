import type { Json } from "../json.js";
import { parseRedacted, type Redact } from "../redact.js";

/** Characters kept of what is no JSON. */
const textLimit = 4000;

/** What came from a server as a transcript keeps it: without secrets, as a value where it is JSON. */
export function contentOf(text: string, redact: Redact): { body: Json } | { text: string } {
  const body = parseRedacted(text, redact);
  return body === undefined ? textOnly(text, redact) : { body };
}

/** The same of what is not to be read as JSON. */
export function textOnly(text: string, redact: Redact): { text: string } {
  return { text: redact(text).slice(0, textLimit) };
}
