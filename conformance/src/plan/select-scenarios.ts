import type { ApiName, Transport } from "../apis.js";
import { allSteps, type Level, type Scenario } from "../load/scenario.js";
import { patternOf } from "../pattern.js";
import { touchedActions } from "./touched-actions.js";

/** What chooses scenarios. What one of these lists is an alternative; each narrows what the others leave. Empty: it leaves all. */
export interface Selection {
  readonly ids: readonly string[];
  /** Parts of ids, titles, tags and names of APIs, of either case. */
  readonly texts: readonly string[];
  /** Patterns of ids; `*` stands for any characters. */
  readonly paths: readonly string[];
  readonly apis: readonly ApiName[];
  readonly actions: readonly string[];
  readonly transports: readonly Transport[];
  readonly levels: readonly Level[];
  readonly tags: readonly string[];
  readonly shard?: Shard;
}

/** One of so many parts, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** The scenarios that are meant, in their order. */
export function selectScenarios(scenarios: readonly Scenario[], selection: Selection): readonly Scenario[] {
  const tests = testsOf(selection);
  return scenarios.filter((scenario) => tests.every((test) => test(scenario)));
}

type Test = (scenario: Scenario) => boolean;

function testsOf(selection: Selection): readonly Test[] {
  const { ids, texts, paths, apis, actions, transports, levels, tags, shard } = selection;
  const patterns = paths.map(patternOf);
  const some = <T>(wanted: readonly T[], of: (scenario: Scenario) => readonly T[]): readonly Test[] =>
    wanted.length === 0 ? [] : [(scenario) => of(scenario).some((one) => wanted.includes(one))];
  return [
    ...(ids.length === 0 ? [] : [(scenario: Scenario) => ids.some((id) => isMeant(scenario, id))]),
    ...(texts.length === 0 ? [] : [(scenario: Scenario) => texts.some((text) => isAbout(scenario, text))]),
    ...(patterns.length === 0 ? [] : [({ id }: Scenario) => patterns.some((pattern) => pattern.test(id))]),
    ...some(apis, apisOf),
    ...some(actions, (scenario) => subjectsOf(scenario).map(({ action }) => action)),
    ...some(transports, (scenario) => subjectsOf(scenario).map(({ transport }) => transport)),
    ...some(levels, levelsOf),
    ...some(tags, (scenario) => scenario.tags),
    ...(shard === undefined ? [] : [({ id }: Scenario) => hash(id) % shard.of === shard.part - 1]),
  ];
}

/** The id of a check means its scenario. */
export function isMeant(scenario: Scenario, id: string): boolean {
  return id === scenario.id || id.startsWith(`${scenario.id}/`);
}

function isAbout(scenario: Scenario, text: string): boolean {
  const words = [scenario.id, scenario.title, ...scenario.tags, ...apisOf(scenario)];
  return words.some((word) => word.toLowerCase().includes(text.toLowerCase()));
}

/** A derived case is about one action; what it calls to prepare for that does not count. */
function subjectsOf(scenario: Scenario) {
  return scenario.subject === undefined ? touchedActions(scenario) : [scenario.subject];
}

function apisOf({ subject, actors }: Scenario): readonly ApiName[] {
  return subject === undefined ? actors.map(({ api }) => api) : [subject.api];
}

function levelsOf(scenario: Scenario): readonly Level[] {
  const steps = allSteps(scenario).filter((step) => !("prepares" in step));
  return steps.flatMap((step) => [step.level, ...("checks" in step ? step.checks.map(({ level }) => level) : [])]);
}

/** FNV-1a, 32 bits: the same on every machine, and for an id whatever other ids there are. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}
