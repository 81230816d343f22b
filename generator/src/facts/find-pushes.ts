import type { Block, Section, Text } from "../source/section.js";
import { isPart, readCaption } from "./caption.js";
import { asMethod, isWireName, type MethodSection, methodOf } from "./find-methods.js";
import { isGeneric } from "./headings.js";

/** Whether the headings around a section make it one of pushes; the nearest that speaks of it decides. */
export function amongPushes(above: readonly Text[]): boolean {
  const nearest = above.findLast((it) => PUSHES.test(it.plain) || METHODS.test(it.plain));
  return nearest !== undefined && PUSHES.test(nearest.plain);
}

const PUSHES = /\b(push(es)?|webhooks?)\b|\bserver\s*(=>|->|→|to)\s*client\b/i;
const METHODS = /\b(methods|actions)\b/i;

/**
 * The sections right below a section of pushes that show a push without any table that says so: by a name or a payload.
 * A name with mere words below it is a push only where its neighbours are, or where the heading above says so. Words
 * head a push only where no neighbour is headed by a name.
 */
export function plainPushes(parent: Section, above: readonly Text[]): ReadonlyMap<Section, MethodSection> {
  if (!amongPushes(above)) return new Map();
  const others = parent.sections.filter((section) => section.heading && !isPart(section.heading) && !asMethod(section));
  const byName = parent.sections.some(isNamed);
  const shown = others.filter((section) => (byName ? isNamed(section) && showsMore(section) : promisesPush(section)));
  const sure = shown.length > 0 || others.length < parent.sections.length || PUSHES.test(parent.heading?.plain ?? "");
  const told = sure ? others.filter((section) => isNamed(section) && section.blocks.some(isSaid)) : [];
  return new Map([...shown, ...told].flatMap((section) => methodOf(section).map((method) => [section, method])));
}

/** Headed by a name on the wire, and no group of such. */
function isNamed({ heading, sections }: Section): boolean {
  const named = (text: Text | null) => text !== null && isWireName(text.plain) && text.plain.includes("_");
  return named(heading) && !sections.some((child) => named(child.heading) || asMethod(child));
}

function isSaid(block: Block): boolean {
  return !block.inComment && block.kind !== "rule";
}

function showsMore({ blocks, sections }: Section): boolean {
  const parts = sections.some((child) => isPart(child.heading));
  return parts || blocks.some((block) => isSaid(block) && (block.kind === "fence" || block.kind === "table"));
}

/** A sample below a caption that promises the payload of a push, under a heading of any words. */
function promisesPush({ heading, blocks }: Section): boolean {
  if (heading === null || isGeneric(heading) || !blocks.some((block) => block.kind === "fence")) return false;
  return blocks.some((block) => {
    const found = readCaption(block);
    if (!found || !(found.kind === null || found.kind === "push")) return false;
    return /\b(payload|push|webhook)\b/i.test(found.text.plain) && !/\bformat\b/i.test(found.text.plain);
  });
}
