import type { Block, Section, Text } from "../source/section.js";
import { type Caption, caption, readCaption } from "./caption.js";
import { isFormat, isGeneric } from "./headings.js";
import type { SampleReader } from "./sample/read-sample.js";
import type { SampleFact } from "./sample-fact.js";

/** An object section that is open while its descendants are read. */
export interface OpenObject {
  readonly section: Section;
  readonly heading: Text;
  readonly family: Text | null;
  readonly blocks: Block[];
  readonly samples: SampleFact[];
}

/** A section and what stands around it. */
export interface Here {
  readonly section: Section;
  /** Headings around the section, the nearest last. */
  readonly above: readonly Text[];
  /** Objects around the section, itself included, the nearest last. */
  readonly objects: readonly OpenObject[];
}

/** A section is an object's when a sample stands in it that is no message of the protocol, nor of an object around. */
export function openObject(here: Here, samples: SampleReader): OpenObject | null {
  const { section, above, objects } = here;
  const shown = section.blocks.some(
    (_, index) => isObjectSample(here, index, samples) && !namedBy(captionAbove(here, index), objects),
  );
  if (!section.heading || !shown) return null;
  const parent = above[above.length - 1] ?? null;
  const family = parent && !isGeneric(parent) ? parent : null;
  return { section, heading: section.heading, family, blocks: [], samples: [] };
}

export function isObjectSample(here: Here, index: number, samples: SampleReader): boolean {
  const fence = here.section.blocks[index];
  if (fence?.kind !== "fence" || samples.read(fence).sample.value === undefined) return false;
  const above = captionAbove(here, index);
  return above === null || (above.kind === null && !/\bformat\b.*\b(request|response|push)\b/i.test(above.text.plain));
}

/** The nearest caption above a block of a section; without one, the heading, or the one that says of what it is. */
export function captionAbove({ section, above }: Here, index: number): Caption | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = section.blocks[at];
    const found = block && readCaption(block);
    if (found) return found;
    if (block?.kind === "fence") break;
  }
  if (!section.heading) return null;
  const own = caption(section.heading);
  const parent = above[above.length - 1];
  return parent && isFormat(section.heading) ? { ...own, kind: own.kind ?? caption(parent).kind } : own;
}

/** The object that a caption names ("Sample **Properties**"), else the one whose section it is. */
export function ownerOf(above: Caption | null, { section, objects }: Here): OpenObject | null {
  const own = objects.find((object) => object.section === section);
  return namedBy(above, objects) ?? own ?? objects[objects.length - 1] ?? null;
}

function namedBy(above: Caption | null, objects: readonly OpenObject[]): OpenObject | undefined {
  const names = above?.text.pieces.filter((piece) => piece.strong).map((piece) => piece.text) ?? [];
  const known = names.map((name) => name.toLowerCase());
  return (
    objects.find((object) => names.includes(object.heading.plain)) ??
    objects.find((object) => known.includes(object.heading.plain.toLowerCase()))
  );
}
