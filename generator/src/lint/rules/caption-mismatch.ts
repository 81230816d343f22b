import { readCaption } from "../../facts/caption.js";
import { ownedBlocks } from "../owned-blocks.js";
import { sectionsOf } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";
import { nearest } from "../words.js";

export const captionMismatch: DocumentRule = {
  code: "caption-mismatch",
  of: "document",
  severity: "warning",
  title: "A caption names the action whose section it stands in.",
  why: "The caption was copied, and perhaps the sample as well.",
  mend: "Name the action of the section, and make sure that the sample is its own.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`send_event`** sample **request**",
        "",
        "```js",
        "{}",
        "```",
        "",
        "## `send_event`",
        "",
        "> **`send_event`** sample **request**",
        "",
        "```js",
        "{}",
        "```",
      ),
      findings: ["3:5 Unexpected send_event in a caption of close_thread, expected close_thread"],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`close_thread`** sample **request** with `thread_id`",
        "",
        "```js",
        "{}",
        "```",
      ),
      findings: [],
    },
  ],
  check: (document, complain) => {
    const names = new Set(sectionsOf(document.facts).map((section) => section.name.value));
    for (const { section, block } of ownedBlocks(document)) {
      const own = section.name.value;
      for (const { text, span, kind, strong } of readCaption(block)?.text.pieces ?? []) {
        const name = text.trim();
        if (name === own || !(kind === "code" || strong) || !/^[a-z0-9]+(_[a-z0-9]+)+$/.test(name)) continue;
        if (names.has(name) || nearest(name, [own]) !== null)
          complain(span, `Unexpected ${name} in a caption of ${own}, expected ${own}`, [
            { span: section.heading.span, message: `The section describes ${own}` },
          ]);
      }
    }
  },
};
