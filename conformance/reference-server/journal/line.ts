import { crc32 } from "node:zlib";
import type { Made } from "../core/change.js";
import type { Packed } from "./pack-state.js";

/** What the first line says. */
export interface Header {
  /** Version of this format. */
  readonly journal: number;
  /** SHA-256 of the world that it belongs to, in hexadecimal digits. */
  readonly world: string;
  /** Seed of the identifiers. */
  readonly seed: number;
  /** The time of its beginning: milliseconds since 1970. */
  readonly at: number;
  /** What it begins with, where that is not the world but what an earlier journal came to. */
  readonly state?: Packed;
}

export const version = 2;

/** The sum before the first line. */
export const noSum = 0;

/** A line with its end, and the sum that the next one goes on from. */
export interface Spelled {
  readonly text: string;
  readonly sum: number;
}

/** One line. Its sum goes over all lines up to it, so that damage shows as well as a line that is missing, doubled, or elsewhere. */
export function spellLine(entry: Header | Made, before: number): Spelled {
  const text = JSON.stringify(entry);
  const sum = crc32(text, before);
  return { text: `{"crc":"${digits(sum)}","entry":${text}}\n`, sum };
}

/** What a line says, without its end; undefined where it is damaged, or does not follow the one with the sum `before`. */
export function readLine(line: string, before: number): { entry: Header | Made; sum: number } | undefined {
  const [, said, text = ""] = /^\{"crc":"([0-9a-f]{8})","entry":(.*)\}$/su.exec(line) ?? [];
  const sum = crc32(text, before);
  return said === digits(sum) ? { entry: JSON.parse(text) as Header | Made, sum } : undefined;
}

/** How every journal begins; `_` stands for a hexadecimal digit. */
const beginning = '{"crc":"________","entry":{"journal":';

/** True where a text without an end can be what was written of the head of a journal: nothing of another file is taken for it. */
export function isTornHead(text: string): boolean {
  return [...beginning.slice(0, text.length)].every((wanted, index) => {
    const letter = text[index] ?? "";
    return wanted === "_" ? /^[0-9a-f]$/u.test(letter) : letter === wanted;
  });
}

function digits(sum: number): string {
  return sum.toString(16).padStart(8, "0");
}
