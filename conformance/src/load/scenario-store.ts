import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Scenario } from "./scenario.js";
import { hashOf } from "./store.js";
import type { TextFile } from "./yaml-file.js";

/** Written scenarios by the hash of their file. */
export type WrittenScenarios = Readonly<Record<string, Scenario>>;

/** The scenarios of files, to be found again by name and text; those that JSON does not carry are left out. */
export function byFile(files: readonly TextFile[], scenarios: readonly Scenario[]): WrittenScenarios {
  const read = new Map(scenarios.map((scenario) => [scenario.file, scenario]));
  const entries = files.flatMap((file): [string, Scenario][] => {
    const scenario = read.get(file.name);
    return scenario !== undefined && isCarried(scenario) ? [[keyOf(file), scenario]] : [];
  });
  return Object.fromEntries(entries);
}

/** What was read of a file of this name and text, wherever it stood. */
export function storedFor(file: TextFile, stored: WrittenScenarios): Scenario | undefined {
  const key = keyOf(file);
  const scenario = Object.hasOwn(stored, key) ? stored[key] : undefined;
  return scenario === undefined ? undefined : { ...scenario, file: file.name };
}

/** The id of a scenario is held to the name of its file. */
function keyOf({ name, text }: TextFile): string {
  return hashOf([basename(name), text]);
}

function isCarried(scenario: Scenario): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(scenario)), scenario);
}
