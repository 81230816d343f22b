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
  check: ({ samples, texts }, complain) => {
    const fresh = oncePerPlace();
    const comments = samples.flatMap(({ sample }) =>
      sample.keys.flatMap(({ comment, span }) => (comment === null ? [] : [{ value: comment, span }])),
    );
    for (const { value, span } of [...texts.map(({ plain, span }) => ({ value: plain, span })), ...comments]) {
      const found = /\b(TODO|FIXME|TBD|TBA|XXX)\b|\?\?\?+/.exec(value);
      if (found && fresh(span)) complain(span, `Unexpected "${found[0]}" on the page, expected what is to stand there`);
    }
  },
};
