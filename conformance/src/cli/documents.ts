import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./files.js";

/** The lines of a documented place, with their numbers. */
export type QuotePlace = (place: string) => readonly string[];

/** Quotes places such as `customer-2018-07/api-reference.md:12-14` from our edition of the documents; nothing where there is no such place. */
export function documentQuoter(): QuotePlace {
  const folders = [join(packageFolder(), "..", "spec", "documents"), join(packageFolder(), "dist", "documents")];
  const folder = folders.find(existsSync);
  const read = new Map<string, readonly string[]>();
  return (place) => {
    const [, path = "", from, to] = /^([\w./-]+\.md):(\d+)(?:-(\d+))?/u.exec(place) ?? [];
    if (folder === undefined || from === undefined || path.includes("..")) return [];
    const lines = read.get(path) ?? linesOf(join(folder, path));
    read.set(path, lines);
    const first = Number(from);
    const width = String(to ?? from).length;
    return lines
      .slice(first - 1, Number(to ?? from))
      .map((line, index) => `${String(first + index).padStart(width)} | ${line}`.trimEnd());
  };
}

function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
}
