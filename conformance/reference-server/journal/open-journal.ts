import { createHash } from "node:crypto";
import { chmodSync, closeSync, ftruncateSync, openSync, readFileSync, realpathSync, writeSync } from "node:fs";
import type { Made } from "../core/change.js";
import type { World } from "../world/world.js";
import { BadJournal } from "./bad-journal.js";
import { type Header, spellLine, version } from "./line.js";
import { lock } from "./lock.js";
import { type ReadJournal, readJournal } from "./read-journal.js";

/** A journal that is being written. */
export interface Journal {
  readonly header: Header;
  /** What was in it when it was opened. */
  readonly changes: ReadJournal["changes"];
  /** Bytes of a torn last line that were dropped. */
  readonly torn: number;
  /** Adds a line. It is with the operating system when this returns, and survives this process. */
  append(made: Made): void;
  close(): void;
}

/**
 * Opens a journal for a world, or begins one. It is for one server at a time and readable for its user alone, since commands hold tokens.
 * Throws `BadJournal` where the file is damaged, in use, or began with another world.
 */
export function openJournal(path: string, world: World, fresh: Pick<Header, "seed" | "at">): Journal {
  const file = attempt(path, () => openSync(path, "a+", 0o600));
  const closing = [() => closeSync(file)];
  const close = (): void => {
    for (let step = closing.pop(); step !== undefined; step = closing.pop()) step();
  };
  try {
    closing.push(attempt(path, () => lock(realpathSync(path))));
    const { header, changes, size, torn } = readJournal(readFileSync(path), path);
    chmodSync(path, 0o600);
    const begun: Header = header ?? { journal: version, world: digest(world), ...fresh };
    if (begun.world !== digest(world)) throw otherWorld(path, begun.world);
    if (torn > 0) ftruncateSync(file, size);
    const lines = new Lines(file, size);
    if (header === undefined) lines.append(spellLine(begun));
    return { header: begun, changes, torn, append: (made) => lines.append(spellLine(made)), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The end of a file: whole lines or nothing. */
class Lines {
  private isBroken = false;

  constructor(
    private readonly file: number,
    private size: number,
  ) {}

  append(line: string): void {
    if (this.isBroken) throw new Error("The journal cannot be written any more");
    const bytes = Buffer.from(line);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
      this.size += bytes.length;
    } catch (error) {
      this.dropRest();
      throw error;
    }
  }

  /** Half a line, say on a full disk: nothing may be written behind it. */
  private dropRest(): void {
    try {
      ftruncateSync(this.file, this.size);
    } catch {
      this.isBroken = true;
    }
  }
}

function digest(world: World): string {
  return createHash("sha256").update(JSON.stringify(world)).digest("hex");
}

function otherWorld(path: string, expected: string): BadJournal {
  return new BadJournal(
    `${path}:1: Unexpected world, expected the one that the journal began with (SHA-256 ${expected.slice(0, 12)}…): start with that world, or with a new file`,
  );
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof BadJournal) throw error;
    throw new BadJournal(`${path}: cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}
