import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const COMMAND = join(repository, "generator/bin/livechat-spec.js");
const METHODS = "spec/documents/agent-web-2019-08/methods.md";
let root = "";

/** A folder of its own with what `generate` reads. Only what changes is compiled again. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "stability-"));
  for (const part of ["spec", "generator/runtime", "package-lock.json", "package.json", "LICENSE"])
    cpSync(join(repository, part), join(root, part), { recursive: true });
  run();
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run() {
  execFileSync(process.execPath, [COMMAND, "generate", "--quiet"], { cwd: root, stdio: "pipe" });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/](dist|node_modules)\b/.test(entry.parentPath))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The lines that differ, by file: what is gone and what has come, without what stands on both sides of them. */
function changesOf(change: (text: string) => string): Record<string, string[]> {
  const text = readFileSync(join(repository, METHODS), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error("Unexpected document, expected the row that the test changes");
  writeFileSync(join(root, METHODS), changed);
  run();
  const [before, after] = [join(repository, "generated"), join(root, "generated")];
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
  test("a note: its description, wherever it stands", () => {
    const changes = changesOf((text) =>
      text.replace("| The id of the chat where the file should go", "| The id of a chat for the file              "),
    );
    expect(counts(changes)).toEqual(NOTE);
    for (const line of Object.values(changes).flat())
      expect(line).toMatch(/The id of the chat where the file should go|The id of a chat for the file/);
  });

  test("a type: its type, and what tells of it", () => {
    const changes = changesOf((text) =>
      text.replace(
        "| `timestamp`    | No       | `number` |       |",
        "| `timestamp`    | No       | `string` |       |",
      ),
    );
    expect(counts(changes)).toEqual(TYPE);
  });

  test("a row more: itself, and the line numbers below it", () => {
    const changes = changesOf((text) =>
      text.replace(
        "| `tag`    \t\t | Yes      | `string` | Name of the tag",
        "| `colour` | No | `string` | Colour of the tag |\n| `tag`    \t\t | Yes      | `string` | Name of the tag",
      ),
    );
    // Variables of validators are numbered.
    const { "src/agent-web/validate.ts": _, ...others } = changes;
    const moved = /methods\.md(:\d+|, line \d+)|^[-+] "line": \d+,?$|: \d+:\d+ \(row\)\.$/;
    const rest = Object.values(others)
      .flat()
      .filter((line) => !moved.test(line) && !/colour/i.test(line));
    expect(rest).toEqual(ROW);
  });
});

/** One line gone and one come in each file that shows the description. */
const NOTE = {
  "model/agent-web-2019-08.json": 2,
  "openapi/agent-web-2019-08.json": 2,
  "openapi/agent-web-2019-08.yaml": 2,
  "schemas/agent-web-2019-08.json": 2,
  "src/agent-web/types.ts": 2,
};

/** The sample shows a number: it no longer fits, which is a finding, and specs no longer show it as an example. */
const TYPE = {
  "asyncapi/agent-web-2019-08.json": 6,
  "asyncapi/agent-web-2019-08.yaml": 5,
  "findings.txt": 2,
  "model/agent-web-2019-08.json": 9,
  "openapi/agent-web-2019-08.json": 4,
  "openapi/agent-web-2019-08.yaml": 4,
  "samples.txt": 4,
  "schemas/agent-web-2019-08.json": 6,
  "src/agent-web/types.ts": 4,
  "src/agent-web/validate.ts": 4,
};

/** What the model tells of the row besides its name: the columns of its cells, and that it is optional. */
const ROW = ['+ "column": 19', '+ "required": false,', '+ "column": 14'];
