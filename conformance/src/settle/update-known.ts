import { type Document, isNode, isSeq, parseDocument, YAMLSeq } from "yaml";
import { couldBegin, patternOf } from "../pattern.js";
import type { KnownFailure } from "./known-failures.js";
import type { Excuses, Verdict } from "./settle.js";

/**
 * The text of a file of known failures as this run would have it. An entry that no failure needs is gone, one that is true of some of its
 * checks names these, and every other failure has an entry of its own. What has expired stays: that is for a person to decide. So do
 * entries of cases that were not played, and comments.
 */
export function updateKnown(text: string, verdict: Verdict, excuses: Excuses): string {
  const document: Document = parseDocument(text);
  const sequence = isSeq(document.contents) ? document.contents : new YAMLSeq();
  document.contents = sequence as typeof document.contents;
  const kept = excuses.known.flatMap((entry, index) => {
    const ids = idsFor(entry, verdict, excuses);
    return ids === "as it is" ? [sequence.items[index]] : ids.map((id) => document.createNode({ ...entry, id }));
  });
  keepHead(sequence, kept);
  const expired = verdict.stale.filter(({ expires }) => expires !== undefined && expires < excuses.today);
  const isExpired = (id: string): boolean => expired.some((entry) => patternOf(entry.id).test(id));
  const fresh = verdict.checks
    .filter((check) => check.verdict === "fail" && !isExpired(check.id))
    .map(({ id, expected, got = "nothing" }) => ({
      id,
      reason: `since ${excuses.today}: expected ${expected}, got ${got}`,
    }));
  sequence.items = [...kept, ...fresh.map((entry) => document.createNode(entry))];
  return document.toString({ lineWidth: 0 });
}

/** What stands above the first entry is often about the whole file: it stays even where that entry goes. */
function keepHead({ items: [first] }: YAMLSeq, [heir]: readonly unknown[]): void {
  if (isNode(first) && isNode(heir)) heir.commentBefore ??= first.commentBefore ?? null;
}

/** The checks that an entry is to name from now on. */
function idsFor(
  entry: KnownFailure,
  { checks }: Verdict,
  { unplayed, today }: Excuses,
): "as it is" | readonly string[] {
  if (entry.expires !== undefined && entry.expires < today) return "as it is";
  const pattern = patternOf(entry.id);
  const own = checks.filter((check) => pattern.test(check.id));
  const isElsewhere = unplayed.some((id) => couldBegin(entry.id, `${id}/`));
  if (own.length === 0) return isElsewhere ? "as it is" : [];
  if (own.every(({ verdict }) => verdict !== "fixed")) return "as it is";
  return own.filter(({ verdict }) => verdict === "known").map(({ id }) => id);
}
