import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factsOf, type PrintedFacts } from "./build.js";

const originals = new URL("../../../../shared/documents/", import.meta.url);
const edition = new URL("../../../spec/documents/", import.meta.url);
const there = existsSync(originals);
const files = (there ? readdirSync(originals, { recursive: true, encoding: "utf8" }) : []).filter((path) =>
  /\/.*\.md$/.test(path),
);

/** Prose is written afresh, and what is complained of may quote it. */
const PROSE = new Set(["notes", "description", "when", "content", "diagnostics"]);

describe.skipIf(!there)(
  `the edition against the originals${there ? "" : " (skipped: ../shared/documents is not there)"}`,
  () => {
    test("has every file", () => {
      const have = readdirSync(edition, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
      expect(have.sort()).toEqual([...files].sort());
    });
    test.each(files)("%s says the same facts at the same lines", (path) => {
      expect(withoutProse(read(edition, path))).toEqual(withoutProse(read(originals, path)));
    });
    test.each(files)("%s has the same findings", (path) => {
      const found = (folder: URL) => read(folder, path).diagnostics.map((it) => `${it.line} ${it.code}`);
      expect(found(edition)).toEqual(found(originals));
    });
  },
);

const known = new Map<string, PrintedFacts>();

/** The facts of a file, read once. */
function read(folder: URL, path: string): PrintedFacts {
  const url = new URL(path, folder);
  const facts = known.get(url.href) ?? factsOf(readFileSync(url, "utf8"));
  known.set(url.href, facts);
  return facts;
}

/** Whether there is prose still counts. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key,
      PROSE.has(key) && typeof it === "string" ? "prose" : key === "diagnostics" ? null : withoutProse(it),
    ]),
  );
}
