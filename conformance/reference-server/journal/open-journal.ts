import { createHash } from "node:crypto";
import { chmodSync, closeSync, fstatSync, ftruncateSync, openSync, readFileSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import type { Made } from "../core/change.js";
import type { State } from "../core/state.js";
import type { World } from "../world/world.js";
import { BadJournal } from "./bad-journal.js";
import { isLong, replaceJournal, syncFolder } from "./compact.js";
import { type Header, version } from "./line.js";
import { Lines } from "./lines.js";
import { lock } from "./lock.js";
import { packState, unpackState } from "./pack-state.js";
import { type ReadJournal, readJournal } from "./read-journal.js";

/** A journal that is being written. */
export interface Journal {
  readonly header: Header;
  /** What it begins with, where that is not the world. */
  readonly state: State | undefined;
  /** What was in it when it was opened. */
  readonly changes: ReadJournal["changes"];
  /** Bytes of a torn last line that were dropped. */
  readonly torn: number;
  /** Adds a line. It is with the operating system when this returns, and survives this process. */
  append(made: Made): void;
  /** Begins anew with what all changes came to, where they are many. `at`: the time of the last one. The bytes before and after. */
  compact(state: State, at: number): { readonly from: number; readonly to: number } | undefined;
  close(): void;
}

/**
 * Opens a journal for a world, or begins one. It is for one server at a time and readable for its user alone, since commands hold tokens.
 * Throws `BadJournal` where the file is damaged, in use, or began with another world.
 */
export function openJournal(name: string, world: World, fresh: Pick<Header, "seed" | "at">): Journal {
  const file = attempt(name, () => openSync(name, "a+", 0o600));
  const closing = [() => closeSync(file)];
  const close = (): void => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) step();
  };
  try {
    if (!fstatSync(file).isFile()) throw new BadJournal(`${name}: Unexpected device, expected a file for the journal`);
    const path = realpathSync(name);
    const unlock = attempt(name, () => lock(path));
    closing.unshift(unlock);
    const { header, headSize, changes, end, torn } = readJournal(readFileSync(name), name);
    const begun: Header = header ?? { journal: version, world: digest(world), ...fresh };
    if (begun.world !== digest(world)) throw otherWorld(name, begun.world);
    chmodSync(path, 0o600);
    if (torn > 0) ftruncateSync(file, end.size);
    let lines = new Lines(file, end);
    closing.splice(0, closing.length, unlock, () => lines.close());
    if (header === undefined) begin(lines, begun, path);
    const compact = (state: State, at: number): { from: number; to: number } | undefined => {
      const from = lines.size;
      if (!isLong(headSize, from)) return undefined;
      const shorter = attempt(name, () => replaceJournal(path, { ...begun, at, state: packState(state) }));
      lines.close();
      lines = shorter;
      return { from, to: lines.size };
    };
    const state = begun.state === undefined ? undefined : unpackState(begun.state);
    return { header: begun, state, changes, torn, append: (made) => lines.append(made), compact, close };
  } catch (error) {
    close();
    throw error;
  }
}

function begin(lines: Lines, header: Header, path: string): void {
  lines.append(header);
  syncFolder(dirname(path));
}

function digest(world: World): string {
  return createHash("sha256").update(JSON.stringify(world)).digest("hex");
}

function otherWorld(path: string, expected: string): BadJournal {
  return new BadJournal(
    `${path}:1: Unexpected world, expected the one that the journal began with (SHA-256 ${expected.slice(0, 12)}…): start with that world, or with a new file`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: "Unexpected folder, expected a file for the journal, such as ./data/journal",
  ENOENT: "Unexpected absence of its folder, expected one that exists",
  ENOTDIR: "Unexpected file in place of its folder",
  EACCES: "Unexpected lack of rights, expected a file and a folder that this user may write",
  EPERM: "Unexpected lack of rights, expected a file and a folder that this user may write",
  EROFS: "Unexpected read-only file system, expected one that can be written",
  ENOSPC: "Unexpected end of the disk, expected room for the journal",
};

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof BadJournal) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new BadJournal(`${path}: ${reasons[code] ?? `cannot be opened (${code})`}`);
  }
}
