import type { ApiName } from "../apis.js";
import { allSteps, type Step } from "../load/scenario.js";
import { type Case, firstValues } from "../plan/case.js";
import { errorType, isSuccess, payloadOf } from "../run/find.js";
import type { Transcript } from "../run/transcript.js";
import { fill, type Values } from "../values.js";
import { factId } from "./fact.js";
import type { AnsweredCall, Lens } from "./observe.js";

/** A scope counts where a token with it, and without the others that suffice, was let in, and one without any of them was refused. */
export class ScopeWatch {
  readonly #letIn = new Set<string>();
  readonly #refused = new Set<string>();

  constructor(readonly lens: Lens) {}

  observe(case_: Case, transcript: Transcript, calls: readonly AnsweredCall[]): void {
    const values = valuesOf(case_, transcript);
    const steps = new Map(allSteps(case_.scenario).map((step) => [step.id, step]));
    const scopesOf = new Map(Object.values(case_.actors).map((actor) => [actor.token, actor.scopes]));
    const loggedIn = new Map<string, string>();
    for (const call of calls) {
      const { actor, transport, action } = call;
      const own = tokenOf(steps.get(call.step), call, values);
      if (transport === "rtm" && action === "login") loggedIn.set(actor.name, own);
      const token = transport === "web" ? own : loggedIn.get(actor.name);
      const scopes = token === undefined ? undefined : scopesOf.get(token);
      if (scopes !== undefined) this.#note(call, scopes);
    }
  }

  #note(call: AnsweredCall, scopes: readonly string[]): void {
    const { actor, action, answer } = call;
    const enough = this.lens.facts[actor.api]?.scopes.get(action) ?? [];
    const held = enough.filter((scope) => scopes.includes(scope));
    const [only] = held;
    if (held.length === 1 && only !== undefined && isSuccess(answer)) this.#letIn.add(idOf(actor.api, action, only));
    const refused = errorType(payloadOf(answer, this.lens.spec[actor.api].wrapsPayload)) === "authorization";
    if (held.length === 0 && refused) for (const scope of enough) this.#refused.add(idOf(actor.api, action, scope));
  }

  /** Ids of the facts that count. */
  get exercised(): readonly string[] {
    return [...this.#letIn].filter((id) => this.#refused.has(id));
  }
}

function idOf(api: ApiName, action: string, scope: string): string {
  return factId("scope", api, `${action} ${scope}`);
}

function valuesOf(case_: Case, transcript: Transcript): Values {
  const saved = Object.values(transcript.steps).map((record) => record.saved);
  return Object.assign({}, firstValues(case_, transcript.unique), ...saved) as Values;
}

/** The token that the step says, or else that of the actor. */
function tokenOf(step: Step | undefined, { actor }: AnsweredCall, values: Values): string {
  const said = step !== undefined && "token" in step ? step.token : undefined;
  return said === undefined ? actor.token : String(fill(said, values)).replace(/^Bearer\s+/u, "");
}
