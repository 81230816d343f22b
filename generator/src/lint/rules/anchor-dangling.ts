import { type ApiRule, lines } from "../rule.js";
import { nearestAmong, slug } from "../words.js";

/** The pages of an API are shown as one, so an anchor may stand on any of them. */
export const anchorDangling: ApiRule = {
  code: "anchor-dangling",
  of: "api",
  severity: "warning",
  title: "A link within the page leads to a heading.",
  why: "The link does nothing when it is clicked.",
  mend: "Name the heading that was meant, or take the link out.",
  examples: [
    {
      markdown: lines("# Scopes", "", "See [errors](#possible-errors)."),
      findings: ["3:6 Unexpected anchor #possible-errors, expected one of a heading of these pages"],
    },
    {
      markdown: lines("# Scopes", "", "See [errors](#possible-errors)."),
      beside: lines("## Possible errors"),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const known = new Set(pages.flatMap((page) => page.outline.headings.map((heading) => slug(heading.value))));
    for (const { facts, outline } of pages) {
      // What an index names without a section is told by a rule of its own.
      const indexed = new Set(facts.index.flatMap((row) => row.actions.map((action) => `${action.span.start.line}`)));
      const nearestHere = nearestAmong(outline.headings.map((heading) => slug(heading.value)));
      for (const { href, span } of outline.links) {
        const anchor = href.startsWith("#") ? slug(decode(href.slice(1))) : "";
        if (anchor === "" || known.has(anchor) || indexed.has(`${span.start.line}`)) continue;
        const near = nearestHere(anchor);
        if (near !== null) complain(span, `Unexpected anchor ${href}, expected #${near}`);
        else if (whole) complain(span, `Unexpected anchor ${href}, expected one of a heading of these pages`);
      }
    }
  },
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
