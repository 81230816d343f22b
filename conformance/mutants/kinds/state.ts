import type { Middleware } from "../../reference-server/index.js";
import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { isObject, type Json } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { type MutableJson, onMessages } from "../wrap/messages.js";

/** Actions that leave nothing behind which another action could show. */
const passing =
  /^(?:get_.*|login|logout|ping|multicast|send_broadcast|send_typing_indicator|send_sneak_peek|upload_image)$/u;
/** Actions that leave more behind when they are done twice. */
const adding = ["send_event", "send_file", "start_chat", "create_customer"];

export function stateMutants(): readonly Mutant[] {
  const changing = apiNames.flatMap((api) =>
    [...documentedSpecs()[api].actions.keys()]
      .filter((action) => !passing.test(action))
      .map((action) => ({ api, action })),
  );
  return [
    ...changing.map(({ api, action }) => unchanged(api, action)),
    ...changing.filter(({ action }) => adding.includes(action)).map(({ api, action }) => changedTwice(api, action)),
    ...orders.flatMap(({ name, words, order }) => [
      reordered(`state/order/event-${name}`, `numbers events ${words}`, "event", order),
      reordered(`state/order/thread-${name}`, `numbers threads ${words}`, "thread", order),
    ]),
  ];
}

/** Answers and tells as if it had happened; it happens to a copy. */
function unchanged(api: ApiName, action: string): Mutant {
  return {
    id: `state/unchanged/${api}/${action}`,
    does: `answers ${action} of ${api} with success and tells everybody, but keeps nothing`,
    marks: [`ok ${api}/${action}`],
    likelier: ["written"],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const outcome = next({ ...core, state: structuredClone(core.state) }, command);
        if (outcome.result.ok) fired();
        return outcome;
      }),
    }),
  };
}

function changedTwice(api: ApiName, action: string): Mutant {
  return {
    id: `state/twice/${api}/${action}`,
    does: `does twice what ${action} of ${api} asks for, and tells it once`,
    marks: [`ok ${api}/${action}`],
    likelier: ["written"],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const outcome = next(core, command);
        if (outcome.result.ok && next(core, command).result.ok) fired();
        return outcome;
      }),
    }),
  };
}

/** Around the commands of one action only. */
export function aroundAction(api: ApiName, action: string, around: NonNullable<Middleware["execute"]>): Middleware {
  return {
    execute: (next) => {
      const wrong = around(next);
      return (core, command) => (command.api === api && command.action === action ? wrong : next)(core, command);
    },
  };
}

const orders: readonly { name: string; words: string; order: (order: number) => number }[] = [
  { name: "constant", words: "all alike", order: () => 1 },
  { name: "falling", words: "backwards", order: (order) => 1_000_000 - order },
  { name: "from-zero", words: "from 0", order: (order) => order - 1 },
];

function reordered(id: string, does: string, what: "event" | "thread", order: (order: number) => number): Mutant {
  return {
    id,
    does,
    marks: ["key order"],
    likelier: ["written"],
    options: (fired) => ({
      middleware: onMessages(({ payload }) =>
        eachNamed(payload ?? null, what, (found) => {
          const { order: right } = found;
          if (typeof right !== "number" || order(right) === right) return;
          found["order"] = order(right);
          fired();
        }),
      ),
    }),
  };
}

/** Each object under a key `event`, or in a list `events`. */
export function eachNamed(value: Json, name: string, visit: (found: MutableJson) => void): void {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) eachNamed(item, name, visit);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name && isObject(inner)) visit(inner as MutableJson);
    if (key === `${name}s` && Array.isArray(inner))
      for (const one of inner as readonly Json[]) if (isObject(one)) visit(one as MutableJson);
    eachNamed(inner, name, visit);
  }
}
