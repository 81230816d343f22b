import { describe, expect, test } from "vitest";
import { closeOpenFences } from "../../src/source/close-open-fences.js";

const heading = ["```json", "{}", "", "## Next"];
/** A page, the lines of its open fences, and the lines that close them. */
const pages: readonly (readonly [string, readonly string[], readonly number[], readonly number[]])[] = [
  ["before a heading", heading, [1], [3]],
  ["before a heading, though a fence without a word comes later", [...heading, "", "```", "x", "```"], [1], [3]],
  ["before a table", ["```shell", "curl", "", "| a | b |", "|--|--|", "| c | d |"], [1], [3]],
  ["before a caption", ["```", "x", "", "> **Sample**", "", "```json", "{}", "```"], [1], [3]],
  ["before a comment", ["```", "x", "", "<!-- > **Sample**", "```json", "{}", "-->"], [1], [3]],
  ["with carriage returns", heading.map((line) => `${line}\r`), [1], [3]],
  ["before the next fence", ["```json", "{}", "", "```json", "{}", "```"], [1], [3]],
  ["twice", [...heading, "", ...heading], [1, 6], [3, 8]],
  ["inside a page with a comment", ["<!--", "```", "-->", ...heading], [4], [6]],
  ["nowhere: a script that never ends", ["```shell", "a", "", "# then"], [1], []],
  ["nowhere: no empty line to close it on", ["```json", "{}", "## Next"], [1], []],
];
const kept: readonly (readonly [string, readonly string[]])[] = [
  ["a fence that is closed", ["```json", "{}", "```", "", "## Next"]],
  ["a script with comments", ["```shell", "a", "", "# then", "", "## at last", "```"]],
  ["Markdown in a fence", ["```md", "x", "", "## Title", "", "```js", "1", "```"]],
  ["a comment whose last line closes its fence", ["<!-- > x", "", "```json", "{}", "``` -->", "", "## Next"]],
];

describe("a fence that nothing closes", () => {
  test.each(pages)("is closed %s", (_, page, open, ends) => {
    const closed = closeOpenFences(page.join("\n"));
    expect(closed.open).toEqual(open);
    expect(closed.text.split("\n")).toEqual(page.map((line, index) => (ends.includes(index + 1) ? "```" : line)));
  });
  test.each(kept)("but %s stays", (_, page) => {
    expect(closeOpenFences(page.join("\n"))).toEqual({ text: page.join("\n"), open: [] });
  });
});
