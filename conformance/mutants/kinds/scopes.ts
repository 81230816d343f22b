import type { Core } from "../../reference-server/core/core.js";
import type { Command, Outcome } from "../../reference-server/core/execute.js";
import type { ActionSpec } from "../../reference-server/core/spec.js";
import type { Token } from "../../reference-server/core/state.js";
import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import type { Mutant } from "../mutant.js";
import { aroundAction } from "./state.js";

/** Scopes that are not asked for, or not enough, and what they reach. */
export function scopeMutants(): readonly Mutant[] {
  const specs = documentedSpecs();
  return [
    ...apiNames.flatMap((api) =>
      [...specs[api].actions].flatMap(([action, spec]) => [
        ...(spec.scopes.length === 0 ? [] : [unchecked(api, action, spec)]),
        ...(spec.conditionalScopes.length === 0 ? [] : [conditionUnchecked(api, action, spec)]),
        ...spec.scopes.map((scope) => tooStrict(api, action, spec, scope)),
      ]),
    ),
    ...readings.map(({ name, words, read }) => misread(name, words, read)),
  ];
}

function unchecked(api: ApiName, action: string, spec: ActionSpec): Mutant {
  const does = `lets everybody do ${action} of ${api}, whatever the scopes of the token`;
  return laxer(`scope/unchecked/${api}/${action}`, does, api, action, { ...spec, scopes: [], conditionalScopes: [] });
}

function conditionUnchecked(api: ApiName, action: string, spec: ActionSpec): Mutant {
  const does = `does not ask for the scopes that some parameters of ${action} of ${api} need`;
  return laxer(`scope/condition-unchecked/${api}/${action}`, does, api, action, { ...spec, conditionalScopes: [] });
}

/** Who is refused gets a second chance, by a spec that asks for less. */
function laxer(id: string, does: string, api: ApiName, action: string, lax: ActionSpec): Mutant {
  return {
    id,
    does,
    marks: [`refused ${api}/${action} authorization`],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const outcome = next(core, command);
        if (!isUnauthorized(outcome)) return outcome;
        const other = next({ ...core, specs: specsWith(core.specs, api, action, lax) }, command);
        if (other.result.ok) fired();
        return other;
      }),
    }),
  };
}

/** One of the scopes, any of which is to suffice, does not. */
function tooStrict(api: ApiName, action: string, spec: ActionSpec, scope: string): Mutant {
  const others = spec.scopes.filter((one) => one !== scope);
  const strict = { ...spec, scopes: others.length === 0 ? ["nobody:has"] : others };
  return {
    id: `scope/too-strict/${api}/${action}/${scope}`,
    does: `does not let ${scope} suffice for ${action} of ${api}`,
    marks: [`ok ${api}/${action}`],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const rehearse = (specs: Core["specs"]): Outcome =>
          next({ ...core, specs, state: structuredClone(core.state) }, command);
        const refused = rehearse(specsWith(core.specs, api, action, strict));
        if (!isUnauthorized(refused) || !rehearse(core.specs).result.ok) return next(core, command);
        fired();
        return refused;
      }),
    }),
  };
}

function isUnauthorized({ result }: Outcome): boolean {
  return !result.ok && result.error.type === "authorization";
}

function specsWith(specs: Core["specs"], api: ApiName, action: string, changed: ActionSpec): Core["specs"] {
  const { actions, ...rest } = specs[api];
  return { ...specs, [api]: { ...rest, actions: new Map([...actions, [action, changed]]) } };
}

const readings: readonly { name: string; words: string; read: (scope: string) => string }[] = [
  { name: "my-is-access", words: "my as access", read: (scope) => scope.replace("--my:", "--access:") },
  { name: "my-is-all", words: "my as all", read: (scope) => scope.replace("--my:", "--all:") },
  { name: "access-is-all", words: "access as all", read: (scope) => scope.replace("--access:", "--all:") },
  { name: "access-is-my", words: "access as my", read: (scope) => scope.replace("--access:", "--my:") },
  { name: "ro-is-rw", words: "ro as rw", read: (scope) => scope.replace(/:ro$/u, ":rw") },
  { name: "rw-without-ro", words: "rw without ro", read: (scope) => scope.replace(/:rw$/u, ":w") },
  { name: "all-without-less", words: "all without access and my", read: (scope) => scope.replace("--all:", "--none:") },
];

/** Scopes are read as others. It counts where that makes a difference to the answer. */
function misread(name: string, words: string, read: (scope: string) => string): Mutant {
  return {
    id: `scope/misread/${name}`,
    does: `reads scopes wrong: ${words}`,
    marks: [],
    options: (fired) => ({
      middleware: {
        execute: (next) => (core, command) => {
          const wrong = readAs(core, command, read);
          if (wrong === undefined) return next(core, command);
          const right = next(structuredCopy(core), command).result;
          const outcome = next({ ...core, state: { ...core.state, tokens: wrong.tokens } }, wrong.command);
          if (JSON.stringify(right) !== JSON.stringify(outcome.result)) fired();
          return outcome;
        },
      },
    }),
  };
}

function structuredCopy(core: Core): Core {
  return { ...core, state: structuredClone(core.state) };
}

interface Misread {
  readonly command: Command;
  readonly tokens: ReadonlyMap<string, Token>;
}

/** The command and the tokens with other scopes; undefined where they are the same. */
function readAs({ state }: Core, command: Command, read: (scope: string) => string): Misread | undefined {
  const { caller } = command;
  if (caller.kind === "session") {
    const scopes = caller.requester.scopes.map(read);
    if (scopes.join() === caller.requester.scopes.join()) return undefined;
    const requester = { ...caller.requester, scopes };
    return { command: { ...command, caller: { ...caller, requester } }, tokens: state.tokens };
  }
  const text = caller.kind === "token" ? caller.token : null;
  const token = text === null ? undefined : state.tokens.get(text);
  if (text === null || token === undefined) return undefined;
  const scopes = token.scopes.map(read);
  if (scopes.join() === token.scopes.join()) return undefined;
  return { command, tokens: new Map([...state.tokens, [text, { ...token, scopes }]]) };
}
