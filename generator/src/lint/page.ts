import { type ClassifiedTable, classifyTable } from "../facts/classify-table.js";
import type { ActionFact, DocumentFacts } from "../facts/document-facts.js";
import { headingOf } from "../facts/find-methods.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { isJsonObject } from "../schema/payload-sample.js";
import { append } from "../source/append.js";
import type { JsonValue } from "../source/json.js";
import type { Block, Comment, ListItem, ParsedDocument, Section, Table, Text } from "../source/section.js";
import type { Said, Span } from "../source/span.js";
import { type ParamTable, paramTables } from "./param-tables.js";
import { MOST_KEYS, type Told, toldIn } from "./told.js";

/** One document as rules see it: its tree, what the reader made of it, and what several rules need of both. */
export interface LintDocument {
  /** As it stands on disk. */
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly facts: DocumentFacts;
  readonly outline: Outline;
  /** With the headings of sections among them, so that captions find their section. */
  readonly blocks: readonly Block[];
  /** What readers of the page see besides samples: paragraphs, list items, cells, headings. */
  readonly texts: readonly Text[];
  readonly tables: readonly (ClassifiedTable & { readonly table: Table })[];
  readonly params: readonly ParamTable[];
  readonly told: readonly Told[];
  /** The samples that the page shows. */
  readonly samples: readonly ShownSample[];
}

/** All documents of an API. */
export interface LintApi {
  readonly pages: readonly Page[];
  /** False where files are looked at alone: what they do not say may stand in others. */
  readonly whole: boolean;
}

/** What rules over a whole API see of one document. Plain data, kept with the facts. */
export interface Page {
  readonly facts: DocumentFacts;
  readonly outline: Outline;
}

export interface Outline {
  readonly headings: readonly Said<string>[];
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  readonly href: string;
  readonly span: Span;
  /** The text of the page names the page that the link leads to: "the Agent Chat Web API". */
  readonly named: boolean;
}

export function readPage(document: ParsedDocument, facts: DocumentFacts): LintDocument {
  const headings: Text[] = [];
  const blocks: Block[] = [];
  const walk = (section: Section) => {
    const { heading } = section;
    if (heading) headings.push(heading);
    append(blocks, [...headingOf(section), ...section.blocks]);
    for (const child of section.sections) walk(child);
  };
  walk(document.root);
  const texts = visibleTexts(blocks);
  const tables = blocks.flatMap((table) =>
    table.kind === "table" && !table.inComment ? [{ table, ...classifyTable(table) }] : [],
  );
  const said = headings.map((heading) => ({ value: heading.plain, span: heading.span }));
  return {
    text: document.text,
    comments: document.comments,
    facts,
    outline: { headings: said, links: namedLinks(blocks, texts) },
    blocks,
    texts,
    tables,
    params: paramTables(tables, facts),
    told: toldIn(facts),
    samples: samplesOf(facts).map(shownSample),
  };
}

/** The texts of blocks that a page shows. */
function visibleTexts(blocks: readonly Block[]): Text[] {
  const texts: Text[] = [];
  for (const block of blocks) {
    if (block.inComment) continue;
    if (block.kind === "paragraph" || block.kind === "heading") texts.push(block.text);
    else if (block.kind === "list") for (const item of block.items) addItem(item, texts);
    else if (block.kind === "table") {
      append(texts, block.header.cells);
      for (const row of block.rows) append(texts, row.cells);
    }
  }
  return texts;
}

function addItem(item: ListItem, texts: Text[]): void {
  texts.push(item.text);
  for (const inner of item.items) addItem(inner, texts);
}

function namedLinks(blocks: readonly Block[], texts: readonly Text[]): Link[] {
  const links = texts.flatMap(linksIn).map((link) => ({ ...link, page: pageOf(link.href) }));
  const named = new Set([...new Set(links.map((link) => link.page))].filter((page) => page && isNamed(page, blocks)));
  return links.map(({ page, ...link }) => ({ ...link, named: named.has(page) }));
}

function isNamed(page: string, blocks: readonly Block[]): boolean {
  const name = new RegExp(page.split(/[-_]/).join("[\\s_-]+"), "i");
  return blocks.some((block) => block.kind === "paragraph" && name.test(block.text.plain));
}

/** `customer-chat-web-api` of `../customer-chat-web-api/#get_chat`. */
export function pageOf(href: string): string | null {
  return /^(?:\.\.\/)+([\w-]+)\/?(?:#|$)/.exec(href)?.[1] ?? null;
}

/** Neighbouring pieces with one target are one link. */
function linksIn({ pieces }: Text): Omit<Link, "named">[] {
  const links: Omit<Link, "named">[] = [];
  let open: string | null = null;
  for (const { href, text, span } of pieces) {
    const last = links[links.length - 1];
    if (href !== null && href === open && last)
      links[links.length - 1] = { text: last.text + text, href, span: { ...last.span, end: span.end } };
    else if (href !== null) links.push({ text, href, span });
    open = href;
  }
  return links;
}

/** Actions and pushes of a document. */
export function sectionsOf(facts: DocumentFacts): ActionFact[] {
  return [...facts.actions, ...facts.pushes];
}

/** A sample, the section that shows it (null for one of the protocol), and the texts in it. */
export interface ShownSample {
  readonly owner: string | null;
  readonly sample: SampleFact;
  readonly leaves: readonly Leaf[];
}

/** A text in a sample, under the path of the key that it belongs to. */
export interface Leaf {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  /** Another key of the same object says what it is: `{"type": "phone", "value": …}`. */
  readonly type: string | null;
}

/** The samples that a document shows, with the section that shows them. */
export function samplesOf(facts: DocumentFacts): Omit<ShownSample, "leaves">[] {
  return [
    ...sectionsOf(facts).flatMap((section) => section.samples.map((sample) => ({ owner: section.name.value, sample }))),
    ...facts.objects.flatMap((object) => object.samples.map((sample) => ({ owner: object.name.value, sample }))),
    ...facts.connection.messages.map((sample) => ({ owner: null, sample })),
  ].filter(({ sample }) => !sample.inComment && sample.keys.length <= MOST_KEYS);
}

function shownSample(shown: Omit<ShownSample, "leaves">): ShownSample {
  const spans = new Map(shown.sample.keys.map((key) => [key.path, key.span]));
  const leaves: Leaf[] = [];
  const walk = (value: JsonValue, path: string, at: string, type: string | null) => {
    if (typeof value === "string") {
      const span = spans.get(path);
      if (span) leaves.push({ path, text: value, span, type });
    } else if (Array.isArray(value)) {
      for (const item of value as readonly JsonValue[]) walk(item, path, `${at}[]`, null);
    } else if (isJsonObject(value)) {
      const said = typeof value["type"] === "string" ? value["type"] : null;
      for (const [key, inner] of Object.entries(value)) {
        const below = at === "" ? key : `${at}.${key}`;
        walk(inner, below, below, said);
      }
    }
  };
  if (shown.sample.value !== undefined) walk(shown.sample.value, "", "", null);
  return { ...shown, leaves };
}

/** One finding for each place: objects of one page may share a sample. */
export function oncePerPlace(): (span: Span) => boolean {
  const seen = new Set<string>();
  return ({ document, start }) => {
    const key = `${document}:${start.line}:${start.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
