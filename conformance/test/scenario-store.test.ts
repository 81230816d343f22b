import { appendFileSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readDeriveTexts, readScenarioFiles } from "../src/cli/files.js";
import { scenarioReader } from "../src/cli/select.js";
import { storeDerived, storedDerived, storedWritten, storeWritten } from "../src/cli/stored-scenarios.js";
import { loadDerived } from "../src/derive/load-derived.js";
import { packScenarios, unpackScenarios } from "../src/load/pack-scenarios.js";
import type { Scenario } from "../src/load/scenario.js";
import { byFile, storedFor } from "../src/load/scenario-store.js";
import { storedIn, storeText } from "../src/load/store.js";
import { ownScenarios } from "./support/suite.js";

const files = readScenarioFiles();
const texts = readDeriveTexts();
const derived = loadDerived(texts);
const [first, second] = files as [(typeof files)[number], (typeof files)[number]];
const written = byFile(files, ownScenarios());
const readOf = ({ name }: (typeof files)[number]) => ownScenarios().find(({ file }) => file === name) as Scenario;

const folder = mkdtempSync(join(tmpdir(), "stored-"));
const store = pathToFileURL(`${folder}/`);
const derivedPath = join(folder, "derived.json");
afterAll(() => rmSync(folder, { recursive: true }));

describe("scenarios that come out of the store are those that went in", () => {
  it("the written ones, whatever the folder is called from here", () => {
    storeWritten(written, store);
    const stored = storedWritten(store);
    expect(files.map((file) => storedFor(file, stored))).toStrictEqual(files.map(readOf));
    expect(storedFor({ ...first, name: `/elsewhere/${first.name}` }, stored)).toStrictEqual({
      ...readOf(first),
      file: `/elsewhere/${first.name}`,
    });
  });

  it("the derived ones, in their order", () => {
    storeDerived(texts, derived, store);
    expect(storedDerived(texts, store)).toStrictEqual(derived);
    expect(readdirSync(folder).toSorted()).toEqual(["derived.json", "written.json"]);
  });

  it("in letters of all languages", () => {
    const title = "“é” — \u2028 日本 🙂 \u0000";
    const scenarios = [{ ...derived[0], title } as Scenario];
    const text = storeText("a", scenarios);
    expect(text).toMatch(/^[ -~]+$/u);
    expect(storedIn(text, () => "a")).toStrictEqual(scenarios);
  });

  it("packed, with what comes twice written once", () => {
    const packed = packScenarios([...ownScenarios(), ...derived]);
    expect(new Set(packed.values.map((value) => JSON.stringify(value))).size).toBe(packed.values.length);
    expect(unpackScenarios(structuredClone(packed))).toStrictEqual([...ownScenarios(), ...derived]);
  });

  it("but for those that JSON does not carry", () => {
    const odd = { ...readOf(first), licenses: { first: { limit: Number.POSITIVE_INFINITY } } } as Scenario;
    expect(byFile(files, [odd])).toEqual({});
  });
});

describe("a derived case is derived anew", () => {
  const rows: readonly (readonly [string, () => readonly Scenario[] | undefined])[] = [
    ["where recipes changed", () => storedDerived({ ...texts, recipes: `${texts.recipes} ` }, store)],
    ["where exceptions changed", () => storedDerived({ ...texts, exceptions: `${texts.exceptions}#` }, store)],
    [
      "where a letter went from one text to the other",
      () => storedDerived({ recipes: texts.recipes.slice(0, -1), exceptions: `\n${texts.exceptions}` }, store),
    ],
    ["where there is no store", () => storedDerived(texts, pathToFileURL(join(folder, "none/")))],
    ["where the store broke off", () => damaged((path) => truncateSync(path, 10_000))],
    ["where the store goes on behind its end", () => damaged((path) => appendFileSync(path, "}"))],
    ["where the store is empty", () => damaged((path) => truncateSync(path, 0))],
    [
      "where something else wrote the store",
      () => damaged((path) => writeFileSync(path, storeText("0".repeat(64), []))),
    ],
  ];
  it.each(rows)("%s", (_, read) => {
    storeDerived(texts, derived.slice(0, 20), store);
    expect(storedDerived(texts, store)).toHaveLength(20);
    expect(read()).toBeUndefined();
  });

  function damaged(damage: (path: string) => void): readonly Scenario[] | undefined {
    damage(derivedPath);
    return storedDerived(texts, store);
  }
});

describe("of written scenarios", () => {
  const marked = byFile([first], [{ ...readOf(first), title: "from the store" }]);
  const titles = async (given: typeof files, stored = marked) =>
    (await scenarioReader(stored)(given)).map(({ title }) => title);
  const [one, two] = [readOf(first).title, readOf(second).title];

  it.each<[string, typeof files, readonly (string | undefined)[]]>([
    ["what is as it was is taken from the store", [first], ["from the store"]],
    ["what is new is read", [first, second], ["from the store", two]],
    ["what is gone is not there", [second], [two]],
    ["what has changed is read", [{ ...first, text: `${first.text}\n` }], [one]],
    ["nothing is nothing", [], []],
  ])("%s", async (_, given, expected) => {
    expect(await titles(given)).toEqual(expected);
  });

  it("all are read where the store is that of other code", async () => {
    writeFileSync(join(folder, "written.json"), storeText("0".repeat(64), marked));
    expect(await titles([first, second], storedWritten(store))).toEqual([one, two]);
  });

  it("what is wrong in one that has changed is told", async () => {
    const broken = { ...first, text: `${first.text}stepps: []\n` };
    await expect(scenarioReader(marked)([broken, second])).rejects.toThrow(`${first.name}:`);
  });

  it("one under another name is held to that name", async () => {
    const renamed = { ...first, name: "scenarios/other-name.yaml" };
    await expect(scenarioReader(marked)([renamed])).rejects.toThrow('expected the name of the file, "other-name"');
  });

  it("the order is that of their ids, wherever they come from", async () => {
    const some = Object.fromEntries(Object.entries(written).filter((_, index) => index % 2 === 1));
    expect(await scenarioReader(some)(files)).toStrictEqual(ownScenarios());
  });
});
