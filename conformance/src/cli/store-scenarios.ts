import { loadDerived } from "../derive/load-derived.js";
import { compileSchema } from "../load/check-schema.js";
import { loadScenarios } from "../load/load-scenarios.js";
import { byFile, storedFor } from "../load/scenario-store.js";
import { readDeriveTexts, readScenarioFiles, readSchema } from "./files.js";
import { storeDerived, storedDerived, storedWritten, storeWritten } from "./stored-scenarios.js";

/** The last step of the build: reads and derives the scenarios of the package, so that no run has to. What is still right stays. */
export function storeScenarios(): void {
  const files = readScenarioFiles();
  const written = storedWritten();
  if (files.some((file) => storedFor(file, written) === undefined)) {
    const { scenarios } = loadScenarios(files, compileSchema(readSchema("scenario.schema.json")));
    storeWritten(byFile(files, scenarios));
  }
  const texts = readDeriveTexts();
  if (storedDerived(texts) === undefined) storeDerived(texts, loadDerived(texts));
}
