import type { ActionFact } from "../facts/document-facts.js";
import type { Block } from "../source/section.js";
import { type LintDocument, sectionsOf } from "./page.js";

/** What the page shows in the sections of actions and pushes, each with the section that it stands in. */
export function ownedBlocks({ blocks, facts }: LintDocument): { section: ActionFact; block: Block }[] {
  const sections = new Map(sectionsOf(facts).map((section) => [section.heading.span.start.line, section]));
  let section: ActionFact | undefined;
  return blocks.flatMap((block) => {
    if (block.kind === "heading" && !block.inComment) section = sections.get(block.span.start.line) ?? section;
    return !section || block.inComment || block.kind === "heading" ? [] : [{ section, block }];
  });
}
