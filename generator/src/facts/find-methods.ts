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
  if (isPart(section.heading) || !hasMarker(section)) return null;
  return methodOf(section)[0] ?? null;
}

/** The section read as a method, whatever it looks like; none without a heading. */
export function methodOf(section: Section): MethodSection[] {
  return section.heading ? [{ section, heading: section.heading, blocks: flatten(section) }] : [];
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
  if (kind === "params") return table.header.cells.some((cell) => /^request (object|param\w*)$/i.test(cell.plain));
  if (kind === "specifics")
    return specificRows(table).some((row) =>
      /^(action|url|[\w-]+-equivalent)$/.test(labelOf(row.cells[0]?.plain ?? "") ?? ""),
    );
  if (kind !== "endpoints") return false;
  const urls = table.rows.map((row) => urlIn(row.cells.map((cell) => cell.plain).join(" "))).filter(isActionUrl);
  return new Set(urls).size === 1;
}

const URL_PATTERN = /(?:https?:\/\/|(?<![\w:/])\/(?!\/))[\w.~:/<>{}-]+/;

/** The first address in a text. */
export function urlIn(text: string): string | null {
  return URL_PATTERN.exec(text)?.[0].replace(/[.:]+$/, "") ?? null;
}

/** An address that ends in a name rather than in a placeholder such as `<action>`. */
export function isActionUrl(url: string | null): url is string {
  return url !== null && /\/[a-z][a-z0-9_]*$/.test(url) && url.split("/").length > 3;
}

/** The address of a line "**Endpoint**" or a heading: on the line itself, or in the block below it. */
export function endpointIn(block: Block, next: Block | undefined): { url: string; text: Text; at: Block } | null {
  if (block.kind !== "paragraph" && block.kind !== "heading") return null;
  const { text } = block;
  const own = addressIn(text.plain);
  if (!ENDPOINT.test(text.plain) && !text.pieces.some((piece) => piece.strong && ENDPOINT.test(piece.text)))
    return own && NOTHING_ELSE.test(text.plain) ? { url: own, text, at: block } : null;
  if (own) return { url: own, text, at: block };
  const below = next?.kind === "paragraph" ? next.text.plain : next?.kind === "fence" ? next.body : "";
  const url = addressIn(below);
  return url && next ? { url, text, at: next } : null;
}

const ENDPOINT =
  /^\s*(?:(?:api|method|request)\s+)?(?:endpoint|url)(?:\s+url)?\s*(?:$|[:`(]|https?:|(?:GET|POST|PUT|DELETE)\b)/i;
const NOTHING_ELSE = /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+https?:\S+|https?:\S+\/v\d[\d.]*\/\S+)$/;

/** An address that ends in the name of an action: `https://…/start_chat`, `/chats/start_chat`, `chats/start_chat`. */
function addressIn(text: string): string | null {
  const url = urlIn(text) ?? /(?<![\w/.-])[a-z][\w-]*(?:\/[a-z][\w-]*)+/.exec(text)?.[0] ?? null;
  return isActionUrl(url) || /\/[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(url ?? "") ? url : null;
}

function flatten(section: Section): Block[] {
  return [
    ...section.blocks,
    ...section.sections.filter((child) => isPart(child.heading) || !asMethod(child)).flatMap(part),
  ];
}

function part(section: Section): Block[] {
  return [...headingOf(section), ...flatten(section)];
}

/** The heading of a section as a block. */
export function headingOf({ heading: text, level }: Section): Block[] {
  return text ? [{ kind: "heading", level, text, span: text.span, inComment: false }] : [];
}
