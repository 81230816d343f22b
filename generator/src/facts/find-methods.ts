import type { Block, Section, Table, Text } from "../source/section.js";
import { caption, isPart, readCaption } from "./caption.js";
import { classifyTable, specificRows } from "./classify-table.js";
import { labelOf } from "./labels.js";

/** Blocks of a method in reading order; the headings of its parts come as heading blocks. */
export interface MethodSection {
  readonly section: Section;
  readonly heading: Text;
  readonly blocks: readonly Block[];
}

/** The section as one method, or null where it is something else (or holds several). */
export function asMethod(section: Section): MethodSection | null {
  if (!section.heading || isPart(section.heading) || !hasMarker(section)) return null;
  return { section, heading: section.heading, blocks: flatten(section) };
}

/** Name of an action as documents write it in headings: a single word with underscores. */
export function isWireName(text: string): boolean {
  return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text);
}

/** Something that only the description of a method has, in the section itself or in its parts. */
function hasMarker(section: Section): boolean {
  const blocks = [...section.blocks, ...section.sections.filter((it) => isPart(it.heading)).flatMap(part)];
  const visible = blocks.filter((block) => !block.inComment);
  if (visible.some((block) => block.kind === "table" && isMarker(block))) return true;
  if (visible.some((block, index) => endpointIn(block, visible[index + 1]) !== null)) return true;
  const parts = section.sections.some((it) => it.heading && caption(it.heading).kind !== null && isPart(it.heading));
  return isCodeHeading(section.heading) && (parts || blocks.some(promisesPayload));
}

function promisesPayload(block: Block): boolean {
  const found = readCaption(block);
  return found !== null && (found.kind !== null || /\bpayload\b/i.test(found.text.plain));
}

function isCodeHeading(heading: Text | null): boolean {
  return (
    heading !== null && heading.pieces.length === 1 && heading.pieces[0]?.kind === "code" && isWireName(heading.plain)
  );
}

function isMarker(table: Table): boolean {
  const { kind } = classifyTable(table);
  if (kind === "action-params" || kind === "action-transports") return true;
  if (kind === "specifics")
    return specificRows(table).some((row) =>
      /^(action|url|[\w-]+-equivalent)$/.test(labelOf(row.cells[0]?.plain ?? "") ?? ""),
    );
  return (
    kind === "endpoints" && table.rows.some((row) => isActionUrl(urlIn(row.cells.map((cell) => cell.plain).join(" "))))
  );
}

const URL_PATTERN = /(?:https?:\/\/|(?<![\w:/])\/(?!\/))[\w.~:/<>{}-]+/;

/** The first address in a text. */
export function urlIn(text: string): string | null {
  return URL_PATTERN.exec(text)?.[0] ?? null;
}

/** An address that ends in a name rather than in a placeholder such as `<action>`. */
export function isActionUrl(url: string | null): url is string {
  return url !== null && /\/[a-z][a-z0-9_]*$/.test(url) && url.split("/").length > 3;
}

/** The address of a line "**Endpoint**" or a heading: on the line itself, or in the block below it. */
export function endpointIn(block: Block, next: Block | undefined): { url: string; text: Text; at: Block } | null {
  if ((block.kind !== "paragraph" && block.kind !== "heading") || !/^endpoint\b/i.test(block.text.plain)) return null;
  if (block.kind === "paragraph" && !block.text.pieces[0]?.strong) return null;
  const own = urlIn(block.text.plain);
  if (isActionUrl(own)) return { url: own, text: block.text, at: block };
  const below = next?.kind === "paragraph" ? urlIn(next.text.plain) : next?.kind === "fence" ? urlIn(next.body) : null;
  return isActionUrl(below) && next ? { url: below, text: block.text, at: next } : null;
}

function flatten(section: Section): Block[] {
  return [
    ...section.blocks,
    ...section.sections.filter((child) => isPart(child.heading) || !asMethod(child)).flatMap(part),
  ];
}

function part(section: Section): Block[] {
  const text = section.heading;
  return [
    ...(text ? [{ kind: "heading" as const, text, span: text.span, inComment: false }] : []),
    ...flatten(section),
  ];
}
