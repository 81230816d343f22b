import type { Made } from "../core/change.js";
import { BadJournal } from "./bad-journal.js";
import { type Header, isTornHead, readLine, version } from "./line.js";

/** A journal as far as it is whole. */
export interface ReadJournal {
  /** Undefined where nothing was written yet. */
  readonly header: Header | undefined;
  /** In order, each with its line. */
  readonly changes: readonly { readonly made: Made; readonly line: number }[];
  /** Bytes of the whole lines. */
  readonly size: number;
  /** Bytes behind them: the last line was not written to its end. Nobody was told of it. */
  readonly torn: number;
}

/** Reads the bytes of a journal. Damage before the last line is a `BadJournal`. */
export function readJournal(bytes: Buffer, path: string): ReadJournal {
  const changes: { made: Made; line: number }[] = [];
  let header: Header | undefined;
  let begin = 0;
  let line = 1;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, begin)) {
    const entry = readLine(bytes.toString("utf8", begin, end));
    if (entry === undefined) throw new BadJournal(`${path}:${line}: Unexpected damage, expected a whole line`);
    if (header === undefined) header = headerOf(entry, path);
    else changes.push({ made: entry as Made, line });
    begin = end + 1;
    line += 1;
  }
  if (header === undefined && !isTornHead(bytes.toString("utf8")))
    throw new BadJournal(`${path}:1: Unexpected text, expected a journal or an empty file`);
  return { header, changes, size: begin, torn: bytes.length - begin };
}

function headerOf(entry: Header | Made, path: string): Header {
  if (!("journal" in entry)) throw new BadJournal(`${path}:1: Unexpected line, expected the head of a journal`);
  if (entry.journal === version) return entry;
  throw new BadJournal(`${path}:1: Unexpected version ${entry.journal} of the journal, expected ${version}`);
}
