import { crc32 } from "node:zlib";
import type { Made } from "../core/change.js";

/** What the first line says. */
export interface Header {
  /** Version of this format. */
  readonly journal: number;
  /** SHA-256 of the world that it begins with, in hexadecimal digits. */
  readonly world: string;
  /** Seed of the identifiers. */
  readonly seed: number;
  /** When it began: milliseconds since 1970. */
  readonly at: number;
}

export const version = 1;

/** One line, with a sum over what it says, so that damage shows. */
export function spellLine(entry: Header | Made): string {
  const text = JSON.stringify(entry);
  return `{"crc":"${sumOf(text)}","entry":${text}}\n`;
}

/** What a line says, without its end; undefined where it is damaged. */
export function readLine(line: string): Header | Made | undefined {
  const [, sum, text = ""] = /^\{"crc":"([0-9a-f]{8})","entry":(.*)\}$/su.exec(line) ?? [];
  return sum === undefined || sumOf(text) !== sum ? undefined : (JSON.parse(text) as Header | Made);
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

function sumOf(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}
