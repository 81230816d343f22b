import { sectionsOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";
import { nearestAmong, slug } from "../words.js";

export const indexWithoutSection: ApiRule = {
  code: "index-without-section",
  of: "api",
  severity: "warning",
  title: "What an index names has a section.",
  why: "Readers look for an action that nothing describes.",
  mend: "Describe the action, or take it out of the index.",
  examples: [
    {
      markdown: lines(
        "|  |  |",
        "| --- | --- |",
        "| **chats** | [`get_chat`](#get-chat) [`close_chat`](#close-chat) |",
        "",
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "No payload.",
      ),
      findings: ["3:40 Unexpected close_chat in the index, expected a section of that name"],
    },
    {
      markdown: lines(
        "|  |  |",
        "| --- | --- |",
        "| **chats** | [`get_chat`](#get-chat) |",
        "",
        "## `get_chat`",
        "",
        "#### Request",
        "",
        "No payload.",
      ),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const all = pages.flatMap(({ facts }) => sectionsOf(facts).map((section) => section.name.value));
    for (const { facts, outline } of pages) {
      const own = sectionsOf(facts).map((section) => section.name.value);
      const known = new Set(whole || own.length === 0 ? all : own);
      if (known.size === 0 || (!whole && own.length === 0)) continue;
      const nearestKnown = nearestAmong(known);
      const anchors = new Set([...known].map(slug));
      for (const { value, span } of facts.index.flatMap((row) => row.actions)) {
        if (known.has(value)) continue;
        const link = outline.links.find((it) => it.text.trim() === value && inside(it.span, span));
        // Where the link leads to another section, the name is wrong: `link-text-mismatch` tells.
        if (link?.href.startsWith("#") && anchors.has(slug(link.href))) continue;
        const near = nearestKnown(value);
        complain(link?.span ?? span, `Unexpected ${value} in the index, expected ${near ?? "a section of that name"}`);
      }
    }
  },
};

type Stretch = { readonly start: { readonly line: number; readonly column: number } };

function inside(link: Stretch, cell: Stretch): boolean {
  return link.start.line === cell.start.line && link.start.column >= cell.start.column;
}
