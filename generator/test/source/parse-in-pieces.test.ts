import { readdirSync, readFileSync } from "node:fs";
import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { agrees, hollowOut } from "../../src/source/hollow-out.js";
import { parseInPieces } from "../../src/source/parse-in-pieces.js";
import { parseMarkdown } from "../../src/source/parse-markdown.js";
import type { Block, Section } from "../../src/source/section.js";
import { tables } from "../../src/source/tables.js";

const documents = new URL("../../../spec/documents/", import.meta.url);
const files = readdirSync(documents, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
const read = (path: string) => readFileSync(new URL(path, documents), "utf8");
const parse = (text: string): Root => unified().use(remarkParse).use(tables).parse(text);

describe("a page parsed emptied of code, and in pieces", () => {
  test.each(files.filter((path) => hollowOut(read(path)).plain))("%s, twice over, is the tree of the whole", (path) => {
    const { text } = hollowOut(`${read(path)}\n\n${read(path)}`);
    const pieces: string[] = [];
    const tree = parseInPieces(text, (piece) => {
      pieces.push(piece);
      return parse(piece);
    });
    expect(pieces.join("")).toBe(text);
    expect(tree.children).toEqual(parse(text).children);
  });

  const odd: readonly [string, string][] = [
    ["a fence that never closes", "# A\n\n```js\n{}\n\n# B\n"],
    ["a comment that never closes", "# A\n\n<!-- note\n\n# B\n"],
    ["a fence in a list", "- item\n\n  ```js\n  {}\n  ```\n"],
    ["raw HTML over empty lines", "<pre>\n\n# not a heading\n\n</pre>\n"],
    ["a definition used before it stands", "[a]\n\n# B\n\n[a]: #b\n"],
  ];
  test.each(odd)("%s: the page is no plain one", (_, text) => {
    expect(hollowOut(text).plain).toBe(false);
  });

  test("what only looks like a fence is parsed as it is", () => {
    const text = "<div>\n```\nnot code\n```\n</div>\n";
    const { text: hollow, regions } = hollowOut(text);
    expect(agrees(parse(hollow), regions)).toBe(false);
    expect(blocks(parseMarkdown({ path: "a.md", text }).root).map((it) => it.kind)).toEqual([]);
  });

  test("code keeps its text and comments theirs", () => {
    const text = "```js\n{ }\n\n  x\n```\n\n<!-- > note\n\n```js\n[1]\n``` -->\n\n~~~\ny\n~~~\n";
    const fences = blocks(parseMarkdown({ path: "a.md", text }).root).filter((it) => it.kind === "fence");
    expect(fences.map((it) => [it.span.start.line, it.body, it.inComment])).toEqual([
      [1, "{ }\n\n  x", false],
      [9, "[1]", true],
      [13, "y", false],
    ]);
  });
});

function blocks(section: Section): Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocks)];
}
