import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { BadJournal } from "./bad-journal.js";

/** Who holds a lock: process ids come again, so its start is said, too. */
interface Holder {
  readonly pid: number;
  readonly since: number;
}

const own: Holder = { pid: process.pid, since: Math.floor(performance.timeOrigin) };

/**
 * Keeps other servers away from a journal by `<path>.lock`, until the returned function is called. A lock whose process was killed does not
 * count. Throws `BadJournal` where somebody else is there.
 */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && isAlive(holder)) throw inUse(path, file, holder);
    clearAway(file, path);
    if (!take(file)) throw inUse(path, file, holderOf(file));
  }
  return () => rmSync(file, { force: true });
}

/** Makes the lock with its holder in it, in one step; false where there is one. */
function take(file: string): boolean {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, since }: Holder): boolean {
  if (pid === own.pid) return since === own.since;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Takes a lock away that nobody holds. Where somebody took it meanwhile, it is put back. */
function clearAway(file: string, path: string): void {
  const left = `${file}.${process.pid}`;
  try {
    renameSync(file, left);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const holder = holderOf(left);
  const isTaken = holder !== undefined && isAlive(holder);
  if (isTaken) linkSync(left, file);
  rmSync(left, { force: true });
  if (isTaken) throw inUse(path, file, holder);
}

function inUse(path: string, file: string, holder: Holder | undefined): BadJournal {
  const who = holder === undefined ? "another server" : `process ${holder.pid}`;
  return new BadJournal(`${path}: Unexpected ${who} at work on it (${file}), expected one server at a time`);
}
