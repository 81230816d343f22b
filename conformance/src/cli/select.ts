import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { DeriveTexts } from "../derive/load-derived.js";
import type { SchemaCheck } from "../load/check-schema.js";
import { SetupError, setupError } from "../load/problem.js";
import { byId, type Scenario } from "../load/scenario.js";
import { byFile, storedFor, type WrittenScenarios } from "../load/scenario-store.js";
import type { TextFile } from "../load/yaml-file.js";
import { isMeant, selectScenarios as select } from "../plan/select-scenarios.js";
import { readDeriveTexts, readScenarioFiles, readSchema } from "./files.js";
import { readSelection, type SelectOptions } from "./select-options.js";
import { storedDerived, storedWritten } from "./stored-scenarios.js";

type Origin = Pick<SelectOptions, "scenarios" | "written" | "derived">;

/** What was read and derived before in this process, which `--watch` asks for again and again. */
let readBefore: WrittenScenarios = {};
let derivedBefore: { readonly texts: DeriveTexts; readonly scenarios: readonly Scenario[] } | undefined;

/** The scenarios of a folder (default: those of the package), and those that follow from the documents. */
export async function allScenarios(options: Origin): Promise<readonly Scenario[]> {
  return [...(await scenarioReader()(writtenFiles(options))), ...(await derivedScenarios(options))];
}

/**
 * Those that the ids name. Reading everything takes a second where it is not in the store: a scenario is sought in the file of its name first, and none are derived
 * where written ones are meant.
 */
export async function namedScenarios(options: Origin, ids: readonly string[]): Promise<readonly Scenario[]> {
  const areAll = (found: readonly Scenario[]): boolean =>
    ids.length > 0 && ids.every((id) => found.some((scenario) => isMeant(scenario, id)));
  const files = writtenFiles(options);
  const read = scenarioReader();
  const own = await read(files.filter(({ name }) => ids.includes(basename(name, ".yaml"))));
  if (areAll(own)) return own;
  const written = await read(files);
  return areAll(written) ? written : [...written, ...(await derivedScenarios(options))];
}

async function derivedScenarios(options: Origin): Promise<readonly Scenario[]> {
  // Whoever brings scenarios of their own means those.
  const only = options.written === true || (options.scenarios !== undefined && options.derived !== true);
  if (only) return [];
  const texts = readDeriveTexts();
  if (derivedBefore !== undefined && isDeepStrictEqual(derivedBefore.texts, texts)) return derivedBefore.scenarios;
  const scenarios = storedDerived(texts) ?? (await import("../derive/load-derived.js")).loadDerived(texts);
  derivedBefore = { texts, scenarios };
  return scenarios;
}

function writtenFiles({ scenarios, derived }: Pick<SelectOptions, "scenarios" | "derived">): readonly TextFile[] {
  return derived === true ? [] : readScenarioFiles(scenarios);
}

/**
 * Reads files of scenarios that are not in the store. What that takes is loaded, and their schema compiled, once, and not at all where
 * there are none.
 */
export function scenarioReader(stored = storedWritten()): (files: readonly TextFile[]) => Promise<readonly Scenario[]> {
  let checkSchema: SchemaCheck | undefined;
  const read = async (files: readonly TextFile[]): Promise<readonly Scenario[]> => {
    if (files.length === 0) return [];
    const { compileSchema } = await import("../load/check-schema.js");
    checkSchema ??= compileSchema(readSchema("scenario.schema.json"));
    const { scenarios, problems } = (await import("../load/load-scenarios.js")).loadScenarios(files, checkSchema);
    if (problems.length > 0) throw setupError(problems);
    readBefore = { ...readBefore, ...byFile(files, scenarios) };
    return scenarios;
  };
  return async (files) => {
    const kept = { ...readBefore, ...stored };
    const found = new Map(files.map((file) => [file, storedFor(file, kept)]));
    const known = [...found.values()].filter((scenario) => scenario !== undefined);
    const others = await read(files.filter((file) => found.get(file) === undefined));
    return [...known, ...others].sort(byId);
  };
}

/** The scenarios that the options choose; all of them where they say nothing. A shard may be empty. */
export function selectScenarios(scenarios: readonly Scenario[], options: SelectOptions): readonly Scenario[] {
  const selection = readSelection(options);
  const unknown = selection.ids.find((id) => !scenarios.some((scenario) => isMeant(scenario, id)));
  if (unknown !== undefined)
    throw new SetupError([`Unexpected --id "${unknown}", expected the id of a scenario; see list`]);
  const chosen = select(scenarios, selection);
  if (chosen.length > 0 || selection.shard !== undefined) return chosen;
  throw new SetupError([`Unexpected ${spelled(options)}: no scenario fits; see list`]);
}

/** The options that have chosen nothing, as they were said. */
function spelled(options: SelectOptions): string {
  const names = ["id", "path", "filter", "api", "action", "transport", "level", "tag"] as const;
  return names.flatMap((name) => (options[name] ?? []).map((value) => `--${name} "${value}"`)).join(" with ");
}
