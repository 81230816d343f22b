import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { BadJournal } from "./bad-journal.js";
import { lifeOf } from "./process-life.js";

/** Who holds a lock: process ids come again, and each machine has its own, so both are said. */
interface Holder {
  readonly pid: number;
  /** When the process began: milliseconds since 1970. */
  readonly since: number;
  readonly host?: string;
  /** The same, as the system tells it; absent where it does not. */
  readonly life?: string;
}

const life = lifeOf(process.pid);
const own: Holder = {
  pid: process.pid,
  since: Math.floor(performance.timeOrigin),
  host: hostname(),
  ...(typeof life === "string" ? { life } : {}),
};

/**
 * Keeps other servers away from a journal by `<path>.lock`, until the returned function is called. A lock whose process is gone does not
 * count, also where another one has its id by now. Throws `BadJournal` where somebody else is there.
 */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && holds(holder)) throw inUse(path, file, holder);
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

/** False where the process is gone for sure: one of another machine, or another container, cannot be seen from here. */
function holds({ pid, since, host = own.host, life }: Holder): boolean {
  if (host !== own.host) return true;
  if (pid === own.pid) return since === own.since;
  const there = lifeOf(pid);
  return there !== "gone" && (life === undefined || there === undefined || there === life);
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
  const isTaken = holder !== undefined && holds(holder);
  if (isTaken) linkSync(left, file);
  rmSync(left, { force: true });
  if (isTaken) throw inUse(path, file, holder);
}

function inUse(path: string, file: string, holder: Holder | undefined): BadJournal {
  const { pid, host = own.host } = holder ?? {};
  const where = host === own.host ? "" : ` of ${host}`;
  const who = pid === undefined ? "another server" : `process ${pid}${where}`;
  const way = where === "" ? "" : `; where that is not running any more, delete ${file}`;
  return new BadJournal(`${path}: Unexpected ${who} at work on it (${file}), expected one server at a time${way}`);
}
