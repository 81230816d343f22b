import { loadDerived } from "../derive/load-derived.js";
import { compileSchema } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { byFile, storedFor } from "../load/scenario-store.js";
import { hashOf, storeText } from "../load/store.js";
import { ownStores, writeStore } from "../load/store-file.js";
import { defaultWorld, readDeriveTexts, readScenarioFiles, readSchema } from "./files.js";
import { parsed } from "./open-fixtures.js";
import { storeDerived, storedDerived, storedWritten, storeWritten } from "./stored-scenarios.js";

/** The last step of the build: reads the world and the scenarios of the package, so that no run has to. What is still right stays. */
export function writeStores(): void {
  const world = defaultWorld();
  writeStore("world.json", ownStores, storeText(hashOf([world.text]), parsed(world).value));
  const files = readScenarioFiles();
  const written = storedWritten();
  if (files.some((file) => storedFor(file, written) === undefined)) {
    const { scenarios } = loadScenarios(files, compileSchema(readSchema("scenario.schema.json")));
    storeWritten(byFile(files, scenarios));
  }
  const texts = readDeriveTexts();
  if (storedDerived(texts) === undefined) storeDerived(texts, loadDerived(texts));
}
