import type { Made } from "../core/change.js";
import { BadJournal } from "./bad-journal.js";
import { type Header, isTornHead, noSum, readLine, version } from "./line.js";
import type { End } from "./lines.js";

/** A journal as far as it is whole. */
export interface ReadJournal {
  /** Undefined where nothing was written yet. */
  readonly header: Header | undefined;
  /** Bytes of the line of the head. */
  readonly headSize: number;
  /** In order, each with its line. */
  readonly changes: readonly { readonly made: Made; readonly line: number }[];
  /** Of the whole lines. */
  readonly end: End;
  /** Bytes behind them: the last line was not written to its end. Nobody was told of it. */
  readonly torn: number;
}

/** Reads the bytes of a journal. Damage before the last line is a `BadJournal`. */
export function readJournal(bytes: Buffer, path: string): ReadJournal {
  const changes: { made: Made; line: number }[] = [];
  let header: Header | undefined;
  let headSize = 0;
  let begin = 0;
  let line = 1;
  let before = noSum;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
    const read = readLine(bytes.toString("utf8", begin, end), before);
    if (read === undefined) throw damage(path, line);
    begin = end + 1;
    if (header === undefined) {
      header = headerOf(read.entry, path);
      headSize = begin;
    } else changes.push({ made: read.entry as Made, line });
    before = read.sum;
    line += 1;
  }
  if (header === undefined && !isTornHead(bytes.toString("utf8")))
    throw new BadJournal(`${path}:1: Unexpected text, expected a journal or an empty file`);
  return { header, headSize, changes, end: { size: begin, sum: before }, torn: bytes.length - begin };
}

function damage(path: string, line: number): BadJournal {
  const way = line === 1 ? "" : `; the ${line - 1} lines before it are whole: a file of these alone would be read`;
  return new BadJournal(
    `${path}:${line}: Unexpected damage, expected a whole line that follows the one before it${way}`,
  );
}

function headerOf(entry: Header | Made, path: string): Header {
  if (!("journal" in entry)) throw new BadJournal(`${path}:1: Unexpected line, expected the head of a journal`);
  if (entry.journal === version) return entry;
  throw new BadJournal(`${path}:1: Unexpected version ${entry.journal} of the journal, expected ${version}`);
}
