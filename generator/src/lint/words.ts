import { editsBetween } from "../model/edits-between.js";

/** The word that is nearest to another, one or two edits away depending on its length; null where none or several are. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  let best: string[] = [];
  let least = allowed;
  for (const other of known) {
    if (other === word || Math.abs(other.length - word.length) > least) continue;
    const distance = editsBetween(word, other);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    if (!best.includes(other)) best.push(other);
  }
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** No page has more slips; to compare all with all would take a time that nobody waits for. */
const MOST_ASKED = 300;

/** Answers which known word is nearest, for as many words as a person can misspell. */
export function nearestAmong(known: Iterable<string>): (word: string) => string | null {
  const words = [...new Set(known)];
  const answers = new Map<string, string | null>();
  return (word) => {
    const answer = answers.get(word);
    if (answer !== undefined) return answer;
    const near = answers.size < MOST_ASKED ? nearest(word, words) : null;
    answers.set(word, near);
    return near;
  };
}

/** The word that is near, in quotes, else what was hoped for. */
export function meant(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near === null ? otherwise : `"${near}"`;
}

/** Anchors and headings in one form, whatever the page makes of blanks and underscores. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/[\s_-]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The words of a wire name or a phrase, without endings. */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem);
}

/** `added`, `adds` and `add` give `add`; rough, for comparing only. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const bare = word
    .replace(/ies$/, "y")
    .replace(/(ss)$/, "$1")
    .replace(/([^s])s$/, "$1")
    .replace(/(ing|ed)$/, "")
    .replace(/e$/, "");
  return bare.replace(/([^aeiou])\1$/, "$1");
}
