import type { Fence } from "../../source/section.js";
import type { Said } from "../../source/span.js";
import { codeLines } from "../code-lines.js";
import { oncePerPlace } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const todoLeft: DocumentRule = {
  code: "todo-left",
  of: "document",
  severity: "warning",
  title: "Nothing on the page is still to be done.",
  why: "Readers cannot tell what will hold, and take the page for unfinished.",
  mend: "Do it, or take it off the page until it is done.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `thread_id` | No | TODO (v2) |",
      ),
      findings: ['7:22 Unexpected "TODO" on the page, expected what is to stand there'],
    },
    { markdown: lines("A list of things to do is kept in the archive."), findings: [] },
  ],
  check: ({ blocks, texts }, complain) => {
    const fresh = oncePerPlace();
    const comments = blocks.flatMap((block) => (block.kind === "fence" && !block.inComment ? commentsIn(block) : []));
    for (const { value, span } of [...texts.map(({ plain, span }) => ({ value: plain, span })), ...comments]) {
      const found = /\b(TODO|FIXME|TBD|TBA|XXX)\b|\?\?\?+/.exec(value);
      if (found && fresh(span)) complain(span, `Unexpected "${found[0]}" on the page, expected what is to stand there`);
    }
  },
};

/** The lines of a code block, from where a comment begins. */
function commentsIn(block: Fence): Said<string>[] {
  return codeLines(block).flatMap(({ text, place }) => {
    const at = text.search(/(^|[^:])(\/\/|\/\*|#)/);
    return at < 0 ? [] : [{ value: text.slice(at), span: place(at, text.length - at) }];
  });
}
