import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { apiNames } from "../apis.js";
import type { DeriveTexts } from "../derive/load-derived.js";
import { type PackedScenarios, packScenarios, unpackScenarios } from "../load/pack-scenarios.js";
import type { Scenario } from "../load/scenario.js";
import type { WrittenScenarios } from "../load/scenario-store.js";
import { hashOf, storedIn, storeText } from "../load/store.js";
import { ownStores, readStore, writeStore } from "../load/store-file.js";
import { readSchema } from "./files.js";

/** Folders of the code that makes scenarios of texts. */
const rooms = ["../", "../load/", "../derive/"] as const;

/** Written scenarios as they were read at build; none where there is no store, or other code has written it. */
export function storedWritten(folder = ownStores): WrittenScenarios {
  return storedIn<WrittenScenarios>(readStore("written.json", folder), ofWritten) ?? {};
}

/** Derived scenarios as they were at build; undefined where anything that they follow from has changed since. */
export function storedDerived(texts: DeriveTexts, folder = ownStores): readonly Scenario[] | undefined {
  const packed = storedIn<PackedScenarios>(readStore("derived.json", folder), () => ofDerived(texts));
  return packed === undefined ? undefined : unpackScenarios(packed);
}

export function storeWritten(scenarios: WrittenScenarios, folder = ownStores): void {
  writeStore("written.json", folder, storeText(ofWritten(), scenarios));
}

export function storeDerived(texts: DeriveTexts, scenarios: readonly Scenario[], folder = ownStores): void {
  writeStore("derived.json", folder, storeText(ofDerived(texts), packScenarios(scenarios)));
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
