import { type ApiName, apiNames, type Transport, transports } from "../apis.js";
import { allSteps } from "../load/scenario.js";
import type { Model } from "../model.js";
import { transportOf } from "../plan/plan-cases.js";
import type { Target } from "../plan/target.js";
import type { Settled } from "../settle/settle.js";
import { type CaseReport, type CaseVerdict, stepIdIn, worst } from "./run-report.js";

/** What became of an action on one transport. `untried`: no case called it; `absent`: the target does not have the transport. */
export type CellState = CaseVerdict | "untried" | "absent";

export interface ActionCell {
  readonly state: CellState;
  /** Cases that called the action. */
  readonly cases: number;
}

/** One documented action; a transport without a cell is one on which the documents do not have it. */
export interface ActionRow {
  readonly action: string;
  readonly cells: Readonly<Partial<Record<Transport, ActionCell>>>;
}

export interface ApiMatrix {
  readonly api: ApiName;
  readonly rows: readonly ActionRow[];
}

/** Worst first; a state covers those behind it. */
const ranks: readonly CellState[] = ["error", "fail", "flaky", "known", "pass", "unsupported", "untried", "absent"];

/** What became of each documented action, by the checks of the steps that call it. */
export function actionMatrix(
  cases: readonly CaseReport[],
  target: Target,
  models: Readonly<Record<ApiName, Model>>,
): readonly ApiMatrix[] {
  const tried = new Map<string, ActionCell>();
  for (const one of cases) for (const [key, state] of callsOf(one)) addTo(tried, key, state);
  return apiNames.map((api) => ({
    api,
    rows: models[api].operations.map((operation): ActionRow => {
      const cells = transports
        .filter((name) => operation[name])
        .map((name) => {
          const cell = tried.get(keyOf(api, operation.action, name));
          const nothing: CellState = target.addresses[api]?.[name] === undefined ? "absent" : "untried";
          return [name, cell ?? { state: nothing, cases: 0 }] as const;
        });
      return { action: operation.action, cells: Object.fromEntries(cells) };
    }),
  }));
}

function keyOf(api: ApiName, action: string, transport: Transport): string {
  return `${api} ${action} ${transport}`;
}

function addTo(tried: Map<string, ActionCell>, key: string, state: CellState): void {
  const before = tried.get(key) ?? { state: "absent", cases: 0 };
  const isWorse = ranks.indexOf(state) < ranks.indexOf(before.state);
  tried.set(key, { state: isWorse ? state : before.state, cases: before.cases + 1 });
}

/** The calls of a case, each action and transport once, with what became of its steps. */
function callsOf(one: CaseReport): ReadonlyMap<string, CellState> {
  const actors = new Map(one.scenario.actors.map((actor) => [actor.name, actor]));
  const stateOfStep = statesIn(one);
  const found = new Map<string, CellState>();
  for (const step of allSteps(one.scenario)) {
    const actor = actors.get(step.actor);
    if (actor === undefined || (step.kind !== "call" && step.kind !== "login")) continue;
    const key = keyOf(actor.api, step.kind === "login" ? "login" : step.action, transportOf(step, actor));
    const state = stateOfStep(step.id);
    const before = found.get(key) ?? "absent";
    if (ranks.indexOf(state) < ranks.indexOf(before)) found.set(key, state);
  }
  return found;
}

/** What became of a step. In most cases everything has passed, and nobody need ask which check is about which step. */
function statesIn(one: CaseReport): (step: string) => CellState {
  if (one.transcript === undefined) return () => "unsupported";
  if (one.checks.every(({ verdict }) => verdict === "pass")) return () => "pass";
  const checks = byStep(one);
  return (step) => stateOf(checks.get(step) ?? []);
}

function byStep({ id, checks }: CaseReport): ReadonlyMap<string, readonly Settled[]> {
  const found = new Map<string, Settled[]>();
  for (const check of checks) {
    const step = stepIdIn(id, check);
    const own = found.get(step);
    if (own === undefined) found.set(step, [check]);
    else own.push(check);
  }
  return found;
}

/** A step whose checks were all skipped was not tried. */
function stateOf(checks: readonly Settled[]): CellState {
  return checks.every((check) => check.verdict === "skipped") ? "untried" : worst(checks);
}
