import { type DocumentRule, lines } from "../rule.js";

export const anchorOtherStyle: DocumentRule = {
  code: "anchor-other-style",
  of: "document",
  severity: "warning",
  title: "All anchors of a page are written in one way.",
  why: "A page makes anchors of headings in one way only, with hyphens or with underscores; links in the other way are dead.",
  mend: "Write the anchor like the others.",
  examples: [
    {
      markdown: lines("[a](#get-chat) [b](#start-chat) [c](#close_thread) [d](#send-event)"),
      findings: ["1:34 Unexpected anchor #close_thread, expected #close-thread like the others"],
    },
    { markdown: lines("[a](#get-chat) [b](#start-chat) [c](#close-thread)"), findings: [] },
  ],
  check: ({ outline }, complain) => {
    const anchors = outline.links.flatMap((link) => {
      const anchor = /#(.+)$/.exec(link.href)?.[1]?.trim() ?? "";
      return /[-_]/.test(anchor) ? [{ anchor, span: link.span }] : [];
    });
    const low = anchors.filter(({ anchor }) => anchor.includes("_") && !anchor.includes("-"));
    const high = anchors.filter(({ anchor }) => anchor.includes("-") && !anchor.includes("_"));
    const [few, many, from, to] = low.length < high.length ? [low, high, /_/g, "-"] : [high, low, /-/g, "_"];
    const [model] = many;
    // Where both ways are common, nobody can tell which of them works.
    if (!model || few.length * 2 > many.length) return;
    for (const { anchor, span } of few)
      complain(
        span,
        `Unexpected anchor #${anchor}, expected #${anchor.replace(from as RegExp, to as string)} like the others`,
        [{ span: model.span, message: `${many.length} anchors of the page are written like #${model.anchor}` }],
      );
  },
};
