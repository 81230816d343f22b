/** A text whose open fences are closed, and the lines of these fences, counted from 1. */
export interface ClosedFences {
  readonly text: string;
  readonly open: readonly number[];
}

/**
 * Closes code blocks that nothing closes on the empty line before the page plainly goes on: before a heading, a table,
 * a caption, a comment or the next code block. Markdown would take the rest of the page for code. Lines keep their numbers.
 */
export function closeOpenFences(text: string): ClosedFences {
  const lines = text.split("\n");
  const open: number[] = [];
  let comment = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const inComment: boolean = comment || /^ {0,3}<!--/.test(line);
    comment = inComment && !line.includes("-->");
    const fence = inComment ? null : readMark(line);
    if (!fence || /^(md|markdown)$/i.test(fence.lang)) continue;
    const end = endOf(lines, index, fence);
    if (end.missing) lines[end.at] = fence.mark;
    if (end.missing || end.at === lines.length) open.push(index + 1);
    index = end.at;
  }
  return { text: lines.join("\n"), open };
}

interface Mark {
  readonly mark: string;
  /** The word behind the mark, `""` for none. */
  readonly lang: string;
}

function readMark(line: string): Mark | null {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)\s*$/.exec(line);
  return found ? { mark: found[1] ?? "", lang: found[2] ?? "" } : null;
}

/** The line that closes a fence; where it is missing, the empty line that should have been it. */
function endOf(lines: readonly string[], start: number, fence: Mark): { at: number; missing: boolean } {
  const script = !/^(json\w*|js|javascript|ts|typescript)$/i.test(fence.lang);
  let goesOn: number | null = null;
  let heading = false;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = readMark(line);
    const same = mark?.mark.startsWith(fence.mark);
    if (same && mark?.lang === "") return heading && goesOn !== null ? { at: goesOn, missing: true } : closed(at);
    const free = at - 1 > start && lines[at - 1]?.trim() === "";
    if (free && goesOn === null && (same || isPage(line, lines[at + 1], script))) {
      goesOn = at - 1;
      heading = !script && line.startsWith("#");
    }
    if (same && goesOn !== null) break;
  }
  return goesOn === null ? closed(lines.length) : { at: goesOn, missing: true };
}

function closed(at: number): { at: number; missing: boolean } {
  return { at, missing: false };
}

/** Whether a line is of a page and not of code. @param script - The code may have comments behind a `#`. */
function isPage(line: string, next: string | undefined, script: boolean): boolean {
  if (/^#{2,6} \S/.test(line) || (!script && /^# \S/.test(line))) return true;
  if (/^(?:> \S|<!--)/.test(line) || /^\*\*[^*]+\*\*:?\s*$/.test(line)) return true;
  return /^\|.*\|/.test(line) && /^\|?[\s:|-]*-[\s:|-]*$/.test(next ?? "");
}
