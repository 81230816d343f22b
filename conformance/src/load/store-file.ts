import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** Where the build leaves its stores: `dist/stored/`. Beside the sources there is no such folder. */
export const ownStores = new URL("../../stored/", import.meta.url);

/** The text of a store; undefined where it cannot be read. */
export function readStore(name: string, folder: URL): string | undefined {
  try {
    return readFileSync(new URL(name, folder), "latin1");
  } catch {
    return undefined;
  }
}

/** In one move: somebody may be reading. */
export function writeStore(name: string, folder: URL, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = new URL(`${name}.${process.pid}`, folder);
  writeFileSync(draft, text);
  renameSync(draft, new URL(name, folder));
}
