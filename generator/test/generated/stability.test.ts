import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { generate } from "../../src/cli/generate.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const METHODS = "spec/documents/agent-web-2019-08/methods.md";
const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** A copy of what `generate` reads and wrote, with one document changed. */
function copyWith(change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), "stability-"));
  temporary.push(root);
  for (const part of ["spec", "generated"])
    cpSync(join(repository, part), join(root, part), {
      recursive: true,
      filter: (path) => !/generated[\\/](dist|node_modules)/.test(path),
    });
  for (const part of ["generator", "node_modules", "package.json"])
    if (existsSync(join(repository, part))) symlinkSync(join(repository, part), join(root, part));
  const text = readFileSync(join(root, METHODS), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error("nothing changed");
  writeFileSync(join(root, METHODS), changed);
  return root;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/](dist|node_modules)\b/.test(entry.parentPath))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The lines that differ, by file: what is gone and what has come, without what stands on both sides of them. */
async function changesOf(change: (text: string) => string): Promise<Record<string, string[]>> {
  const root = copyWith(change);
  await generate({ root, check: false, progress: () => {} });
  const [before, after] = [join(repository, "generated"), join(root, "generated")];
  expect(listFiles(after)).toEqual(listFiles(before));
  const found = listFiles(after).map((file) => [file, changedLines(join(before, file), join(after, file))] as const);
  return Object.fromEntries(found.filter(([, lines]) => lines.length > 0));
}

function changedLines(before: string, after: string): string[] {
  const [old, young] = [before, after].map((file) => readFileSync(file, "utf8").split("\n")) as [string[], string[]];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const between = (lines: string[]) => lines.slice(head, lines.length - tail);
  const [gone, come] = [between(old), between(young)];
  const stays = new Set(gone.filter((line) => come.includes(line)));
  const shown = (sign: string, lines: string[]) =>
    lines.filter((line) => !stays.has(line)).map((line) => `${sign} ${line.trim()}`);
  return [...shown("-", gone), ...shown("+", come)];
}

const counts = (changes: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(changes).map(([file, lines]) => [file, lines.length]));

describe("one changed row of a document changes only what follows from it", () => {
  test("a note: its description, wherever it stands", async () => {
    const changes = await changesOf((text) =>
      text.replace("| The id of the chat where the file should go", "| The id of a chat for the file              "),
    );
    expect(counts(changes)).toEqual(NOTE);
    for (const line of Object.values(changes).flat())
      expect(line).toMatch(/The id of the chat where the file should go|The id of a chat for the file/);
  });

  test("a type: its type, and what tells of it", async () => {
    const changes = await changesOf((text) =>
      text.replace(
        "| `timestamp`    | No       | `number` |       |",
        "| `timestamp`    | No       | `string` |       |",
      ),
    );
    expect(counts(changes)).toEqual(TYPE);
  });

  test("a row more: itself, and the line numbers below it", async () => {
    const changes = await changesOf((text) =>
      text.replace(
        "| `tag`    \t\t | Yes      | `string` | Name of the tag",
        "| `colour` | No | `string` | Colour of the tag |\n| `tag`    \t\t | Yes      | `string` | Name of the tag",
      ),
    );
    const told = Object.values(changes).flat();
    const other = told.filter((line) => !/methods\.md(:\d+|, line \d+)/.test(line));
    expect(other).toMatchInlineSnapshot();
  });
});

const NOTE = {};
const TYPE = {};
