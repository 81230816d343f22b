import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Made } from "../../reference-server/core/change.js";
import type { World } from "../../reference-server/index.js";
import { openJournal } from "../../reference-server/journal/open-journal.js";
import { readJournal } from "../../reference-server/journal/read-journal.js";
import { buildState } from "../../reference-server/world/build-state.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { start } from "./play.js";

const folder = mkdtempSync(join(tmpdir(), "journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await loadWorld();
const fresh = { seed: 7, at: start };

let count = 0;
/** A file of its own, with these bytes in it. */
function file(text?: string): string {
  count += 1;
  const path = join(folder, `journal-${count}`);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

const restarts = (at: number): Made => ({ at, change: { kind: "restart" } });

/** A journal with so many lines behind its head. */
function written(lines: number): string {
  const path = file();
  const journal = openJournal(path, world, fresh);
  for (let at = 1; at <= lines; at += 1) journal.append(restarts(at));
  journal.close();
  return path;
}

/** Changes the lines of a text. */
function inLines(change: (lines: readonly string[]) => readonly (string | undefined)[]) {
  return (text: string): string => `${change(text.trimEnd().split("\n")).join("\n")}\n`;
}

const contents = (path: string) => {
  const { header, changes, torn, close } = openJournal(path, world, { seed: 8, at: 0 });
  close();
  return { header, at: changes.map(({ made, line }) => [made.at, line]), torn };
};

describe("a journal", () => {
  it("keeps its head and its lines, for its user alone", () => {
    const path = written(2);
    expect(contents(path)).toMatchObject({
      header: { journal: 2, seed: 7, at: start },
      at: [
        [1, 2],
        [2, 3],
      ],
      torn: 0,
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("loses a torn last line, wherever it was torn, and goes on behind the whole ones", () => {
    const whole = readFileSync(written(2), "utf8");
    const last = whole.lastIndexOf("\n", whole.length - 2) + 1;
    for (let end = last; end < whole.length; end += 1) {
      const path = file(whole.slice(0, end));
      expect(contents(path)).toMatchObject({ at: [[1, 2]], torn: end - last });
      const again = openJournal(path, world, fresh);
      again.append(restarts(2));
      again.close();
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("takes nothing once it is closed, whatever file has its number then", () => {
    const path = file();
    const journal = openJournal(path, world, fresh);
    journal.close();
    const other = openSync(file(""), "w");
    expect(() => journal.append(restarts(1))).toThrow("The journal is closed");
    closeSync(other);
    expect(contents(path).at).toEqual([]);
  });

  it("begins anew where not even its head was written", () => {
    const head = readFileSync(written(0), "utf8");
    expect(contents(file(head.slice(0, 20)))).toMatchObject({ header: { seed: 8 }, at: [], torn: 20 });
    expect(contents(file(""))).toMatchObject({ header: { seed: 8 }, at: [], torn: 0 });
  });

  it.each([
    { why: "a changed letter", change: (text: string) => text.replace("restart", "restarT") },
    { why: "a missing letter", change: (text: string) => text.replace("restart", "restar") },
    { why: "a line of something else", change: (text: string) => text.replace(/\n(?=.)/u, "\n{}\n") },
    { why: "a line too few", change: inLines(([head, , ...rest]) => [head, ...rest]) },
    { why: "lines in another order", change: inLines(([head, one, two, ...rest]) => [head, two, one, ...rest]) },
    { why: "the head twice", change: inLines(([head, ...rest]) => [head, head, ...rest]) },
    { why: "a line doubled", line: 3, change: inLines(([head, one, ...rest]) => [head, one, one, ...rest]) },
    { why: "the last line doubled", line: 5, change: inLines((all) => [...all, all.at(-1)]) },
  ])("with $why is refused by its line", ({ change, line = 2 }) => {
    const path = file(change(readFileSync(written(3), "utf8")));
    expect(() => openJournal(path, world, fresh)).toThrow(
      `${path}:${line}: Unexpected damage, expected a whole line that follows the one before it; the ${line - 1} lines before`,
    );
  });

  it("with any line taken out, doubled or moved, or any letter changed, is not read, unless it ends there", () => {
    const whole = readFileSync(written(6), "utf8");
    const lines = whole.trimEnd().split("\n");
    const place = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(place, place, fc.constantFrom("remove", "insert", "swap"), (from, to, how) => {
        const [all, moved] = [[...lines], lines[from] ?? ""];
        if (how === "remove") all.splice(from, 1);
        if (how === "insert") all.splice(to, 0, moved);
        if (how === "swap") [all[from], all[to]] = [all[to] ?? "", moved];
        const text = all.map((one) => `${one}\n`).join("");
        if (whole.startsWith(text)) return;
        expect(() => readJournal(Buffer.from(text), "j")).toThrow(/^j:\d+: /u);
      }),
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.constantFrom("0", "a", " ", "\n", "\\", "\u0000"), (at, letter) => {
        const text = whole.slice(0, at) + letter + whole.slice(at + 1);
        if (text !== whole) expect(() => readJournal(Buffer.from(text), "j")).toThrow(/^j:\d+: /u);
      }),
    );
  });

  it("of another world is refused", () => {
    const other: World = { ...world, region: "fra" };
    const path = written(1);
    expect(() => openJournal(path, other, fresh)).toThrow(`${path}:1: Unexpected world, expected the one that`);
  });

  it("begins anew with what it came to where much was added to it, and again only when that much was added", () => {
    const path = written(20_000);
    const journal = openJournal(path, world, fresh);
    const state = buildState(world, start);
    const { from = 0, to = 0 } = journal.compact(state, 20_000) ?? {};
    expect([from > 1024 * 1024, to < 12_000, statSync(path).size, readdirSync(folder).includes(`${path}.new`)]).toEqual(
      [true, true, to, false],
    );
    journal.append(restarts(20_001));
    journal.close();
    const again = openJournal(path, world, { seed: 8, at: 0 });
    expect(again).toMatchObject({ header: { seed: 7, at: 20_000 }, state, changes: [{ made: restarts(20_001) }] });
    expect(again.compact(state, 20_001)).toBeUndefined();
    again.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each(["my precious notes", '{"a":1}', '{"crc":"xyz', "\u0000\u0000"])(
    "is not begun in a file that holds something else: %j",
    (text) => {
      const path = file(text);
      expect(() => openJournal(path, world, fresh)).toThrow(
        `${path}:1: Unexpected text, expected a journal or an empty`,
      );
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );

  it("that cannot be opened is an error of one line", () => {
    const missing = join(folder, "none", "journal");
    expect(() => openJournal(folder, world, fresh)).toThrow(
      `${folder}: Unexpected folder, expected a file for the journal`,
    );
    expect(() => openJournal(missing, world, fresh)).toThrow(`${missing}: Unexpected absence of its folder`);
    expect(() => openJournal("/dev/null", world, fresh)).toThrow("/dev/null: Unexpected device, expected a file");
  });
});
