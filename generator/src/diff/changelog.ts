import type { ApiModel } from "../model/api-model.js";
import { diffPair } from "./diff-apis.js";
import { formatMarkdown } from "./format-markdown.js";

const MARK = "<!-- Made by `npm run generate`. Do not edit. -->";

const INTRODUCTION = `A change breaks clients where programs that were written for the older documents are refused, or miss what they
counted on. It breaks servers where one that did all that the older documents say no longer does all that the newer ones
say. Types come from samples where a document states none.`;

/**
 * A page of Markdown that tells what changed from one API to the one that follows it.
 * @param note - What to know when reading it.
 */
export function changelog(
  before: ApiModel,
  after: ApiModel,
  note: string | null,
): { readonly path: string; readonly text: string } {
  const path = `changes/${before.id}-to-${after.id}.md`;
  const title = `# What changed from ${before.id} to ${after.id}`;
  const notes = note === null ? [] : [note.trim()];
  return {
    path,
    text: [MARK, title, INTRODUCTION, ...notes, formatMarkdown([diffPair({ before, after })])].join("\n\n"),
  };
}
