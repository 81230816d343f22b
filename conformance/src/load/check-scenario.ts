import { roleOf } from "../apis.js";
import { isObject, type JsonObject } from "../json.js";
import { namesIn } from "../values.js";
import { checkMatcher } from "./check-matcher.js";
import { expandSteps, type SaidStep } from "./expand-steps.js";
import type { Problem } from "./problem.js";
import type { Scenario, Step } from "./scenario.js";
import type { Path, YamlFile } from "./yaml-file.js";

type Complain = (path: Path, message: string) => void;

/** What a schema cannot say: that names are known where they are used, and used once where they are given. */
export function checkScenario(scenario: Scenario, file: YamlFile): readonly Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (path, message) => problems.push(file.problemAt(path, message));
  const fileId = file.name.replace(/^.*[\\/]/u, "").replace(/\.ya?ml$/u, "");
  if (fileId !== scenario.id)
    complain(["id"], `Unexpected id "${scenario.id}", expected the name of the file, "${fileId}"`);
  checkActors(scenario, file.value as JsonObject, complain);
  checkSteps(scenario, file.value as JsonObject, complain);
  return problems;
}

function checkActors(scenario: Scenario, said: JsonObject, complain: Complain): void {
  const actors = said["actors"] as JsonObject;
  for (const actor of scenario.actors) {
    const role = roleOf(actor.api);
    const given = isObject(actors[actor.name]) ? (actors[actor.name] as JsonObject) : {};
    if (given[role] === undefined && !(role === "agent" && actor.part === "bot"))
      complain(["actors", actor.name], `Unexpected part in ${actor.api}, expected "${role}: <number>"`);
    if (actor.name === "unique") complain(["actors", actor.name], `Unexpected actor "unique", expected another name`);
  }
}

function checkSteps(scenario: Scenario, said: JsonObject, complain: Complain): void {
  const actors = new Set(scenario.actors.map((actor) => actor.name));
  const known = new Set([...actors, "unique"]);
  const earlier = new Set<string>();
  for (const key of ["steps", "cleanup"] as const) {
    const expanded = expandSteps(said, key);
    for (const [index, step] of scenario[key].entries()) {
      const { path, said: raw } = expanded[index] as SaidStep;
      if (!actors.has(step.actor))
        complain(path, `Unexpected actor "${step.actor}", expected ${[...actors].join(", ")}`);
      if (earlier.has(step.id)) complain([...path, "id"], `Unexpected second step "${step.id}", expected another id`);
      checkReferences(step, path, earlier, complain);
      checkCall(step, path, scenario, complain);
      checkWebhook(step, path, scenario, complain);
      checkPinging(step, path, actors, complain);
      checkProvoked(step, path, scenario, complain);
      checkMatchers(raw, path, complain);
      checkNames(raw, path, known, complain);
      earlier.add(step.id);
    }
  }
}

/** What belongs to one transport is not said of the other, and only bots lend their name. */
function checkCall(step: Step, path: Path, scenario: Scenario, complain: Complain): void {
  if (step.kind !== "call") return;
  const caller = scenario.actors.find((actor) => actor.name === step.actor);
  const transport = step.via ?? caller?.via ?? "rtm";
  for (const key of ["token", "body", "upload", "slowly"] as const)
    if (step[key] !== undefined && transport !== "web")
      complain([...path, key], `Unexpected "${key}" over rtm, expected "via: web"`);
  if (step.as === undefined) return;
  const bot = scenario.actors.find((actor) => actor.name === step.as);
  if (transport === "web") complain([...path, "as"], `Unexpected "as" over web, expected "via: rtm"`);
  if (bot === undefined) complain([...path, "as"], `Unexpected actor "${step.as}", expected one of the actors`);
}

function checkPinging(step: Step, path: Path, actors: ReadonlySet<string>, complain: Complain): void {
  const stranger = step.kind === "advance" ? step.pinging.find((name) => !actors.has(name)) : undefined;
  if (stranger !== undefined)
    complain([...path, "pinging"], `Unexpected actor "${stranger}", expected ${[...actors].join(", ")}`);
}

/** The target is told whom it is about by id. */
function checkProvoked(step: Step, path: Path, { actors }: Scenario, complain: Complain): void {
  const actor = actors.find((one) => one.name === step.actor);
  if (step.kind === "provoke" && step.what !== "removal" && actor?.number === "new")
    complain(
      [...path, "actor"],
      `Unexpected new customer "${step.actor}", expected somebody whose id the fixtures name`,
    );
}

/** Webhooks carry the pushes of agents of 2019. */
function checkWebhook(step: Step, path: Path, scenario: Scenario, complain: Complain): void {
  if (step.kind !== "webhook" && step.kind !== "no-webhook") return;
  const actor = scenario.actors.find((one) => one.name === step.actor);
  if (actor !== undefined && actor.api !== "agent-web")
    complain([...path, "actor"], `Unexpected actor "${step.actor}" of ${actor.api}, expected one of agent-web`);
}

/** Steps named in `after`, `answers` and `since` come before. */
function checkReferences(step: Step, path: Path, earlier: ReadonlySet<string>, complain: Complain): void {
  const references: Record<string, string | undefined> =
    step.kind === "push"
      ? { after: step.after, answers: step.answers === "nobody" ? undefined : step.answers }
      : step.kind === "no-push" || step.kind === "no-webhook"
        ? { since: step.since }
        : {};
  for (const [key, id] of Object.entries(references))
    if (id !== undefined && !earlier.has(id))
      complain([...path, key], `Unexpected step "${id}", expected the id of a step before this one`);
}

function checkMatchers(raw: JsonObject, path: Path, complain: Complain): void {
  const report = (at: Path) => (below: Path, message: string) => complain([...path, ...at, ...below], message);
  for (const key of ["match", "where", "answer"]) if (raw[key] !== undefined) checkMatcher(raw[key], report([key]));
  const seen = new Set<string>();
  for (const [index, check] of ((raw["checks"] ?? []) as readonly JsonObject[]).entries()) {
    const id = String(check["id"]);
    if (seen.has(id) || builtIn.has(id))
      complain([...path, "checks", index], `Unexpected check "${id}", expected another id`);
    seen.add(id);
    checkMatcher(check["match"] ?? null, report(["checks", index, "match"]));
  }
}

/** Names of the checks that steps bring along. */
const builtIn: ReadonlySet<string> = new Set([
  "answer",
  "outcome",
  "envelope",
  "schema",
  "status",
  "order",
  "match",
  "arrives",
  "once",
  "request-id",
]);

function checkNames(raw: JsonObject, path: Path, known: Set<string>, complain: Complain): void {
  for (const [key, value] of Object.entries(raw))
    for (const name of namesIn(value))
      if (!known.has(name))
        complain([...path, key], `Unexpected \${${name}}, expected an actor, unique, or a saved name`);
  for (const name of Object.keys((raw["save"] ?? {}) as JsonObject)) {
    if (known.has(name)) complain([...path, "save", name], `Unexpected second "${name}", expected a name not yet used`);
    known.add(name);
  }
}
