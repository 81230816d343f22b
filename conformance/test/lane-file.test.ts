import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { laneFile } from "../src/cli/lane-file.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lane #%41 ü "));
  mkdirSync(join(folder, "src/cli"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const [build, bundle, many] = ["tsconfig.tsbuildinfo", "src/cli/lane-bundle.js", "src/cli/lane-thread.js"];
const [monday, tuesday] = [new Date("2026-01-05T10:00:00.123Z"), new Date("2026-01-06T10:00:00.456Z")];

const rows: readonly [string, Readonly<Record<string, Date>>, string | undefined][] = [
  ["that one file where it was made of this build", { [build]: monday, [bundle]: monday, [many]: monday }, bundle],
  ["that one file in a package", { [bundle]: monday, [many]: tuesday }, bundle],
  ["many files after the next build", { [build]: tuesday, [bundle]: monday, [many]: tuesday }, many],
  ["many files where the clock was set back since", { [build]: monday, [bundle]: tuesday, [many]: monday }, many],
  ["many files where they alone are there", { [build]: monday, [many]: monday }, many],
  ["none beside the sources", {}, undefined],
];

describe("the thread of a lane starts from", () => {
  it.each(rows)("%s", (_, files, expected) => {
    for (const [name, time] of Object.entries(files)) {
      writeFileSync(join(folder, name), "");
      utimesSync(join(folder, name), time, time);
    }
    const found = laneFile(pathToFileURL(join(folder, "src/cli/")));
    expect(found?.href).toBe(expected === undefined ? undefined : pathToFileURL(join(folder, expected)).href);
  });
});
