import { type Clock, isMovable } from "../clock.js";
import type { Core } from "../core/core.js";
import type { Journal } from "./open-journal.js";
import { resume } from "./resume.js";

/** Where a server went on from. */
export interface Resumed {
  /** Changes that were made again. */
  readonly changes: number;
  /** Bytes of a last line that was torn, and dropped. */
  readonly torn: number;
  /** Bytes of the journal, where it was written anew. */
  readonly compacted?: { readonly from: number; readonly to: number };
}

/** Brings the core to where the journal ends, in the time where it ended, and writes the journal anew where it has become long. */
export function goOn(core: Core, journal: Journal, clock: Clock, path: string): Resumed {
  const { header, changes, torn } = journal;
  const last = changes.at(-1)?.made.at ?? header.at;
  if (isMovable(clock) && clock.now() < last) clock.advance(last - clock.now());
  const at = resume(core, journal, path);
  const compacted = journal.compact(core.state, at);
  return { changes: changes.length, torn, ...(compacted === undefined ? {} : { compacted }) };
}
