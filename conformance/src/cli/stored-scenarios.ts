import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { apiNames } from "../apis.js";
import type { DeriveTexts } from "../derive/load-derived.js";
import type { Scenario } from "../load/scenario.js";
import { hashOf, storedIn, storeText, type WrittenScenarios } from "../load/scenario-store.js";
import { readSchema } from "./files.js";

/** Where the build writes scenarios: `dist/stored/`. Beside the sources there is no such folder. */
const ownFolder = new URL("../../stored/", import.meta.url);

/** Folders of the code that makes scenarios of texts. */
const rooms = ["../", "../load/", "../derive/"] as const;

/** Written scenarios as they were read at build; none where there is no store, or other code has written it. */
export function storedWritten(folder = ownFolder): WrittenScenarios {
  return storedIn<WrittenScenarios>(readStore("written.json", folder), ofWritten) ?? {};
}

/** Derived scenarios as they were at build; undefined where anything that they follow from has changed since. */
export function storedDerived(texts: DeriveTexts, folder = ownFolder): readonly Scenario[] | undefined {
  return storedIn<readonly Scenario[]>(readStore("derived.json", folder), () => ofDerived(texts));
}

export function storeWritten(scenarios: WrittenScenarios, folder = ownFolder): void {
  writeStore("written.json", folder, storeText(ofWritten(), scenarios));
}

export function storeDerived(texts: DeriveTexts, scenarios: readonly Scenario[], folder = ownFolder): void {
  writeStore("derived.json", folder, storeText(ofDerived(texts), scenarios));
}

function ofWritten(): string {
  return hashOf([...code(), JSON.stringify(readSchema("scenario.schema.json"))]);
}

function ofDerived({ recipes, exceptions }: DeriveTexts): string {
  const { resolve } = createRequire(import.meta.url);
  const published = ["model.json", ...apiNames.map((api) => `${api}/schemas.json`)];
  return hashOf([
    ...code(),
    recipes,
    exceptions,
    ...published.map((name) => readFileSync(resolve(`livechat-spec/${name}`))),
  ]);
}

function code(): readonly Uint8Array[] {
  return rooms.flatMap((room) => {
    const folder = new URL(room, import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
    return names.sort().map((name) => readFileSync(new URL(name, folder)));
  });
}

function readStore(name: string, folder: URL): string | undefined {
  try {
    return readFileSync(new URL(name, folder), "latin1");
  } catch {
    return undefined;
  }
}

/** In one move: somebody may be reading. */
function writeStore(name: string, folder: URL, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = new URL(`${name}.${process.pid}`, folder);
  writeFileSync(draft, text);
  renameSync(draft, new URL(name, folder));
}
