import type { Fence, Text } from "../source/section.js";

const SENTENCES: readonly RegExp[] = [
  /^(?:there is )?no (?:response )?payload\b\s*(?:[(.,;:!]|$)/i,
  /^response(?: payload)?\W{1,3}(?:no (?:response )?payload|none)\b/i,
  /\bresponse (?:has|contains|carries|comes with) no payload\b/i,
  /\bresponse (?:does not|doesn['’]t) (?:have|contain|carry) (?:a|any) payload\b/i,
  /\b(?:has|gives|returns|sends) no (?:response payload|payload in (?:the |its )?response)\b/i,
  /\breturns no payload\b/i,
  /\bno payload in (?:the |its )?response\b/i,
  /\b(?:an )?empty response\b|\bresponse is empty\b/i,
];
/** What says it only where an answer is awaited. */
const BRIEF =
  /^(?:none|nothing|empty|-|n\/a|\{\s*\})\.?$|^(?:\W*200(?: OK)?\W*)?(?:with(?:out (?:a|any)| no)|no|empty) payload\W*$/i;

/** Whether a line says that a response has no payload. @param awaited - It stands where the response should be. */
export function saysNoPayload({ plain }: Text, awaited: boolean): boolean {
  return SENTENCES.some((sentence) => sentence.test(plain)) || (awaited && BRIEF.test(plain));
}

/** Whether the sample of a response shows that there is no payload: by a comment, or by an empty one. */
export function showsNoPayload({ body }: Fence): boolean {
  if (/\bno (response )?payload\b/i.test(body)) return true;
  return /^\s*\{\s*\}\s*$/.test(body) || /"payload"\s*:\s*\{\s*\}/.test(body);
}
