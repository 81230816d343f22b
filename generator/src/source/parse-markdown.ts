import type { Code, Html, List as MdList, Table as MdTable, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { append } from "./append.js";
import { closeOpenFences } from "./close-open-fences.js";
import { countBlocks } from "./count-blocks.js";
import { headingText } from "./heading-text.js";
import { agrees, hollowOut } from "./hollow-out.js";
import { inlineText } from "./inline-text.js";
import { type Locate, locateIn } from "./locate.js";
import { maskStrayFences } from "./mask-stray-fences.js";
import { parseInPieces } from "./parse-in-pieces.js";
import { pointAt } from "./point-at.js";
import type { Block, Comment, ListItem, ParsedDocument, Row, Section, SourceFile, Text } from "./section.js";
import type { Span } from "./span.js";
import { tables } from "./tables.js";
import { tameEmphasis } from "./tame-emphasis.js";
import { tameLines } from "./tame-lines.js";

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(tables);

/** Markdown to sections and blocks with places. HTML comments are parsed as Markdown of their own. */
export function parseMarkdown(file: SourceFile): ParsedDocument {
  const { text: source, open } = closeOpenFences(maskStrayFences(tameLines(file.text.replace(/^\uFEFF/, ""))));
  const { tree, text } = parse(source);
  const trees: Root[] = [tree];
  const reader = new BlockReader(file.path, trees);
  const root = outline(tree, reader, locateIn(file.path, text, source.split("\n")));
  const { comments } = reader;
  return { path: file.path, text: file.text, root, comments, totals: countBlocks(trees), openFences: open };
}

/** The tree, and the text that its offsets point into. */
function parse(source: string): { tree: Root; text: string } {
  const { text: hollow, regions, plain } = hollowOut(source);
  const text = tameEmphasis(hollow);
  const tree = plain ? parseInPieces(text, (piece) => processor.parse(piece)) : processor.parse(text);
  return agrees(tree, regions) ? { tree, text } : { tree: processor.parse(source), text: source };
}

interface Open {
  heading: Text | null;
  level: number;
  blocks: Block[];
  sections: Open[];
}

function outline(tree: Root, reader: BlockReader, place: Locate): Section {
  const root: Open = { heading: null, level: 0, blocks: [], sections: [] };
  const path: Open[] = [root];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      append((path[path.length - 1] ?? root).blocks, reader.read(node, place, { inComment: false, quoted: false }));
      continue;
    }
    while (path.length > 1 && (path[path.length - 1]?.level ?? 0) >= node.depth) path.pop();
    const heading = headingText(node.children, place, place.span(node));
    const section: Open = { heading, level: node.depth, blocks: [], sections: [] };
    (path[path.length - 1] ?? root).sections.push(section);
    path.push(section);
  }
  return root;
}

interface Where {
  readonly inComment: boolean;
  readonly quoted: boolean;
}

class BlockReader {
  readonly comments: Comment[] = [];

  constructor(
    private readonly document: string,
    private readonly trees: Root[],
  ) {}

  read(node: RootContent, place: Locate, where: Where): Block[] {
    const placed = { span: place.span(node), inComment: where.inComment };
    switch (node.type) {
      case "paragraph":
        return [
          {
            kind: "paragraph",
            text: inlineText(node.children, place, placed.span),
            quoted: where.quoted,
            ...placed,
          },
        ];
      case "heading":
        return [{ kind: "heading", level: node.depth, text: inlineText(node.children, place, placed.span), ...placed }];
      case "table":
        return [this.table(node, place, where)];
      case "code":
        return [{ kind: "fence", lang: node.lang ?? "", body: codeOf(node, place), ...placed }];
      case "list":
        return this.list(node, place, where);
      case "thematicBreak":
        return [{ kind: "rule", ...placed }];
      case "html":
        return where.inComment ? [] : this.html(sourceOf(node, place), placed.span);
      case "blockquote":
        return node.children.flatMap((child) => this.read(child, place, { ...where, quoted: true }));
      case "footnoteDefinition":
        return node.children.flatMap((child) => this.read(child, place, where));
      default:
        return [];
    }
  }

  private table(node: MdTable, place: Locate, where: Where): Block {
    const rows: Row[] = node.children.map((row) => ({
      cells: row.children.map((cell) => inlineText(cell.children, place, place.span(cell))),
      span: place.span(row),
    }));
    const [header, ...body] = rows;
    const span = place.span(node);
    return { kind: "table", header: header ?? { cells: [], span }, rows: body, span, inComment: where.inComment };
  }

  /** The list, followed by the blocks that stand inside its items, each below the words of its item. */
  private list(node: MdList, place: Locate, where: Where): Block[] {
    const inside: Block[] = [];
    const items = this.items(node, place, where, inside);
    return [{ kind: "list", items, span: place.span(node), inComment: where.inComment }, ...inside];
  }

  private items(node: MdList, place: Locate, where: Where, inside: Block[]): ListItem[] {
    return node.children.map((item) => {
      const nested: ListItem[] = [];
      const [first, ...rest] = item.children;
      const leading = first?.type === "paragraph" ? first : undefined;
      for (const child of leading ? rest : item.children) {
        if (child.type === "list") append(nested, this.items(child, place, where, inside));
        else {
          if (child === rest[0] && leading) append(inside, this.read(leading, place, where));
          append(inside, this.read(child, place, where));
        }
      }
      const span = place.span(item);
      return { text: inlineText(leading?.children ?? [], place, span), items: nested, span };
    });
  }

  /** A comment that opens inside another HTML block is none of its own, and still hides what follows. */
  private commentInside(value: string, span: Span): void {
    const at = value.indexOf("<!--");
    if (at < 0) return;
    this.comments.push({ text: value.slice(at), span: { ...span, start: pointAt(value, span, at) } });
  }

  /** Comments do not nest: what opens inside one that never closes is text. */
  private html(value: string, span: Span): Block[] {
    const opening = /^\s*<!--/.exec(value);
    if (!opening) {
      this.commentInside(value, span);
      return [];
    }
    this.comments.push({ text: value, span });
    const closing = value.indexOf("-->", opening[0].length);
    const inner = value.slice(opening[0].length, closing < 0 ? undefined : closing);
    const indent = /^[ \t]*/.exec(inner)?.[0] ?? "";
    const source = closeOpenFences(inner.slice(indent.length)).text;
    const { tree, text } = parse(source);
    const place = locateIn(
      this.document,
      text,
      source.split("\n"),
      span.start.line - 1,
      span.start.column - 1 + opening[0].length + indent.length,
    );
    this.trees.push(tree);
    return tree.children.flatMap((child) => this.read(child, place, { inComment: true, quoted: false }));
  }
}

/** The content of a code block. The parser may have seen empty lines in its place. */
function codeOf(node: Code, place: Locate): string {
  return node.value.trim() === "" ? place.lines(node).slice(1, -1).join("\n") : node.value;
}

/** The source of a comment: whole lines where it begins at the margin. */
function sourceOf(node: Html, place: Locate): string {
  return node.position?.start.column === 1 ? place.lines(node).join("\n") : node.value;
}
