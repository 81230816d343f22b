import type { Core } from "../../reference-server/core/core.js";
import type { Command, Outcome } from "../../reference-server/core/execute.js";
import type { ActionSpec } from "../../reference-server/core/spec.js";
import type { Token } from "../../reference-server/core/state.js";
import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { writable } from "../hand/hand-made.js";
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

/** A token with one of the scopes, any of which is to suffice, and with none of the others, is refused. */
function tooStrict(api: ApiName, action: string, spec: ActionSpec, scope: string): Mutant {
  const others = spec.scopes.filter((one) => one !== scope);
  return {
    id: `scope/too-strict/${api}/${action}/${scope}`,
    does: `does not let ${scope} suffice for ${action} of ${api}`,
    marks: [`ok ${api}/${action}`],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const granted = grantedTo(core, command);
        const isAlone = granted.includes(scope) && !others.some((one) => granted.includes(one));
        const outcome = isAlone ? next(structuredCopy(core), command) : next(core, command);
        if (!isAlone || !outcome.result.ok) return outcome;
        fired();
        const error = { type: "authorization", message: "Missing scope" } as const;
        return { ...outcome, result: { ok: false, error }, notifications: [], signals: [] };
      }),
    }),
  };
}

/** Scopes of whoever asks. */
function grantedTo({ state }: Core, { caller }: Command): readonly string[] {
  if (caller.kind === "session") return caller.requester.scopes;
  const text = caller.kind === "token" ? caller.token : null;
  return (text === null ? undefined : state.tokens.get(text)?.scopes) ?? [];
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
    likelier: ["scopes"],
    options: (fired) => ({
      middleware: {
        execute: (next) => (core, command) => {
          const wrong = readAs(core, command, read);
          if (wrong === undefined) return next(core, command);
          const right = next(structuredCopy(core), command).result;
          const outcome = wrong.run(() => next(core, wrong.command));
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
  /** Runs something while the token has the wrong scopes. */
  readonly run: <T>(work: () => T) => T;
}

/** The command, or its token, with other scopes; undefined where they are the same. */
function readAs({ state }: Core, command: Command, read: (scope: string) => string): Misread | undefined {
  const { caller } = command;
  const text = caller.kind === "token" ? caller.token : null;
  const token = text === null ? undefined : state.tokens.get(text);
  const right = caller.kind === "session" ? caller.requester.scopes : (token?.scopes ?? []);
  const scopes = right.map(read);
  if (scopes.join() === right.join()) return undefined;
  if (caller.kind === "session") {
    const requester = { ...caller.requester, scopes };
    return { command: { ...command, caller: { ...caller, requester } }, run: (work) => work() };
  }
  return { command, run: (work) => withScopes(token as Token, scopes, work) };
}

function withScopes<T>(token: Token, scopes: readonly string[], work: () => T): T {
  const right = token.scopes;
  writable(token).scopes = scopes;
  try {
    return work();
  } finally {
    writable(token).scopes = right;
  }
}
