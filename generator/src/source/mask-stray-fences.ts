/**
 * Blanks out the closing fence that stands behind a comment whose fence it should have closed:
 *
 *     <!-- ```json
 *     { }
 *     -->
 *     ```
 *
 * Markdown would take it for the opening of a new code block and swallow what follows. Offsets stay as they are.
 */
export function maskStrayFences(text: string): string {
  const lines = text.split("\n");
  let fence: string | null = null;
  let comment = false;
  let owed = false;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/.exec(line);
    if (comment) {
      if (mark) owed = mark[2] === "" || mark[2]?.startsWith("-->") ? !owed : true;
      if (line.includes("-->")) comment = false;
    } else if (fence !== null) {
      if (mark?.[1]?.startsWith(fence) && mark[2] === "") fence = null;
    } else if (/^ {0,3}<!--/.test(line) && !line.includes("-->")) {
      comment = true;
      owed = false;
    } else if (mark) {
      if (owed && mark[2] === "") lines[index] = line.replace(/[`~]/g, " ");
      else fence = mark[1] ?? null;
      owed = false;
    } else if (line.trim() !== "") owed = false;
  }
  return lines.join("\n");
}
