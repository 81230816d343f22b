import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { type Header, noSum } from "./line.js";
import { Lines } from "./lines.js";

/** Bytes of changes that are read at every start without a thought. */
const few = 1024 * 1024;

/** True where a journal is worth writing anew: more was added to it than it began with, so that all of that together stays a small part of the writing. */
export function isLong(headSize: number, size: number): boolean {
  return size - headSize > Math.max(few, headSize);
}

/** Puts a journal of nothing but its head in the place of the one at `path`: wherever this breaks off, the old one or the new one is there, whole. */
export function replaceJournal(path: string, header: Header): Lines {
  const draft = `${path}.new`;
  const file = openSync(draft, "w", 0o600);
  const lines = new Lines(file, { size: 0, sum: noSum });
  try {
    lines.append(header);
    fsyncSync(file);
    renameSync(draft, path);
    syncFolder(dirname(path));
    return lines;
  } catch (error) {
    lines.close();
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Puts the names of files on the disk, where the system can do that. */
export function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
