import type { JsonObject } from "../json.js";
import { readActor } from "../load/read-scenario.js";
import { readStep } from "../load/read-step.js";
import type { ActorSpec, Basis, CallStep, Scenario, Step, Upload } from "../load/scenario.js";
import { namesIn } from "../values.js";
import { sourceOf } from "./basis.js";
import type { Ground } from "./ground.js";
import type { Recipe } from "./recipe.js";
import type { Trial, TrialCaller } from "./trial.js";

/** Where derived cases say they come from. */
export const derivedFile = "derived";

/** A scenario that prepares what an action needs, and then makes the trials, one after the other. */
export function makeScenario(id: string, title: string, trials: readonly Trial[], ground: Ground): Scenario {
  const callers = trials.map((trial) => callerOf(trial.as, ground));
  const steps = [
    ...preparation(ground),
    ...logins(callers, ground),
    ...trials.map((trial, index) => trialStep(trial, callers[index] as Caller, ground)),
  ];
  return {
    id,
    title,
    tags: ["derived", trials[0]?.kind ?? ""],
    file: derivedFile,
    licenses: {},
    actors: castFor(steps, callers, ground),
    steps,
    cleanup: [],
    subject: { api: ground.recipes.api, action: ground.action, transport: ground.transport },
  };
}

/** Who makes a trial: the usual caller, or a variant of them. */
interface Caller {
  readonly name: string;
  /** Absent for the usual caller, who takes part in the preparation. */
  readonly as?: TrialCaller;
}

function callerOf(as: TrialCaller | undefined, { recipes }: Ground): Caller {
  if (as === undefined) return { name: recipes.caller };
  if ("stranger" in as) return { name: "stranger", as };
  return { name: as.scopes.length === 1 ? `with ${as.scopes[0]}` : `with ${as.scopes.length} scopes`, as };
}

/** The steps of the stage, after the login of the caller where the stage has none and the transport needs one. */
function preparation(ground: Ground): readonly Step[] {
  const { recipes, recipe, transport, operation } = ground;
  const stage = recipes.stages[recipe.given];
  if (stage === undefined) throw new Error(`no stage ${recipe.given} in the recipes of ${recipes.api}`);
  const basis: Basis = { level: "must", source: sourceOf(operation.because) };
  const { caller } = recipes;
  const isIn = stage.some((step) => step["login"] === caller || step["connect"] === caller);
  const login: readonly JsonObject[] = transport === "rtm" && !isIn ? [{ id: "login", login: caller }] : [];
  return [...login, ...stage].map((step) =>
    preparing(readStep({ ...step, id: `given.${String(step["id"])}` }, basis, 0, caller)),
  );
}

/** What prepares is held to its outcome alone: other cases look at it closely. */
function preparing(step: Step): Step {
  return step.kind === "call" || step.kind === "login" ? { ...step, prepares: true } : step;
}

/** Those who are not in the preparation log in before their trials, over RTM. */
function logins(callers: readonly Caller[], ground: Ground): readonly Step[] {
  if (ground.transport !== "rtm") return [];
  const others = new Map(callers.filter(({ as }) => as !== undefined).map((caller) => [caller.name, caller]));
  const basis: Basis = { level: "must", source: sourceOf(ground.operation.because) };
  return [...others.values()].map(({ name }) =>
    preparing(readStep({ id: `given.${name.replaceAll(" ", "-")}`, login: name }, basis, 0, name)),
  );
}

function trialStep(trial: Trial, { name }: Caller, { action, recipe, transport }: Ground): CallStep {
  const { what, payload, expect, level, source } = trial;
  const upload = trial.upload ?? smallFile(recipe);
  const sent = upload === undefined ? { payload } : { payload, upload };
  const basis = { level, source };
  return {
    id: what,
    line: 0,
    saysBasis: true,
    actor: name,
    kind: "call",
    action,
    via: transport,
    ...sent,
    expect,
    ...basis,
    checks: [],
    save: {},
  };
}

/** What goes along with an upload that is about something else. */
function smallFile({ file }: Recipe): Upload | undefined {
  return file === undefined ? undefined : { field: file, name: "test.png", type: "image/png", bytes: 100 };
}

/** Everybody who does something, or of whom a payload speaks. */
function castFor(steps: readonly Step[], callers: readonly Caller[], ground: Ground): readonly ActorSpec[] {
  const { recipes, transport } = ground;
  const spoken = new Set(
    steps.flatMap((step) => [step.actor, ...namesIn("payload" in step ? JSON.stringify(step.payload ?? {}) : "")]),
  );
  const actor = (name: string, said: JsonObject): ActorSpec =>
    readActor([name, { api: recipes.api, via: transport, ...said }]);
  const own = Object.entries(recipes.actors)
    .filter(([name]) => spoken.has(name))
    .map(([name, said]) => actor(name, said));
  const caller = recipes.actors[recipes.caller] ?? {};
  const others = new Map(
    callers.flatMap(({ name, as }) => {
      if (as === undefined || name in recipes.actors) return [];
      return "stranger" in as ? [] : [[name, actor(name, { ...caller, scopes: as.scopes })] as const];
    }),
  );
  return [...own, ...others.values()];
}
