import { createHash } from "node:crypto";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Scenario } from "./scenario.js";
import type { TextFile } from "./yaml-file.js";

/** Written scenarios by the hash of their file. */
export type WrittenScenarios = Readonly<Record<string, Scenario>>;

/** SHA-256 of several texts in their order. */
export function hashOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest("hex");
}

/** Scenarios as the text of a store; `of` is a hash of everything that they follow from. ASCII, which is read and parsed fastest. */
export function storeText(of: string, scenarios: WrittenScenarios | readonly Scenario[]): string {
  return JSON.stringify({ of, scenarios }).replace(/[\u0080-\uffff]/g, escaped);
}

/** The scenarios of a store; undefined where there is none, they follow from something else, or it is damaged. */
export function storedIn<T extends WrittenScenarios | readonly Scenario[]>(
  text: string | undefined,
  of: () => string,
): T | undefined {
  if (text?.startsWith(`{"of":"${of()}",`) !== true) return undefined;
  try {
    return (JSON.parse(text) as { readonly scenarios: T }).scenarios;
  } catch {
    return undefined;
  }
}

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

/** The escape of JSON for one UTF-16 unit. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
