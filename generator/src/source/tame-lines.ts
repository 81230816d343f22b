import { bluntBeyond } from "./blunt-beyond.js";

/**
 * Blunts what would cost a Markdown parser more than linear time or its stack, and what no person writes: containers
 * nested deeper than {@link DEEPEST}, and more than {@link MOST} link destinations in one paragraph that nothing
 * closes. Offsets stay as they are.
 */
export function tameLines(text: string): string {
  const shallow = text.split("\n").map((line) => (line.length > DEEPEST ? bluntTicks(bluntContainers(line)) : line));
  return bluntBeyond(shallow.join("\n"), DANGLING, MOST);
}

const DEEPEST = 50;
const MOST = 100;
const DANGLING = /\]\((?![^()\n]*\))/g;
/** A list item whose margin alone tells that it stands deeper. */
const INDENTED = new RegExp(`^[ \\t]{${2 * DEEPEST},}(?=(?:[>*+-]|\\d{1,9}[.)])(?:[ \\t]|$))`);
const MARK = /[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)/y;

/** Each length of back-ticks that finds no partner costs a look through the whole paragraph. */
function bluntTicks(line: string): string {
  const fence = /^[ \t>]*`*/.exec(line)?.[0] ?? "";
  return fence + line.slice(fence.length).replace(/`{9,}/g, (ticks) => ".".repeat(ticks.length));
}

function bluntContainers(line: string): string {
  const margin = INDENTED.exec(line)?.[0].length;
  if (margin !== undefined) return `${line.slice(0, margin)}.${line.slice(margin + 1)}`;
  let end = 0;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    MARK.lastIndex = end;
    const found = MARK.exec(line);
    if (!found) return line;
    end += found[0].length;
  }
  const rest = /^(?:[ \t]|[>*+-]|\d{1,9}[.)])+/.exec(line.slice(end))?.[0] ?? "";
  return line.slice(0, end) + ".".repeat(rest.length) + line.slice(end + rest.length);
}
