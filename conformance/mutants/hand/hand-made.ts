import type { Command, Outcome } from "../../reference-server/core/execute.js";
import { isObject, type JsonObject } from "../../reference-server/core/json.js";
import type { Notice, Notification } from "../../reference-server/core/notice.js";
import type { Chat, License } from "../../reference-server/core/state.js";
import type { Execute, Middleware } from "../../reference-server/index.js";
import type { Mutant } from "../mutant.js";

/** A mutant that no rule makes: a mistake that real servers make. */
export function handMade(
  id: string,
  does: string,
  actions: readonly string[],
  wrong: (fired: () => void) => Middleware,
): Mutant {
  const apis = ["agent-rtm", "customer", "agent-web", "customer-rtm"];
  const marks = apis.flatMap((api) => actions.map((action) => `sent ${api}/${action}`));
  return { id: `hand/${id}`, does, marks, likelier: ["written"], options: (fired) => ({ middleware: wrong(fired) }) };
}

/** Types of the state without `readonly`: mutants write where the server would not. */
export type Writable<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : T extends ReadonlySet<infer M>
      ? Set<M>
      : { -readonly [K in keyof T]: T[K] };

export function writable<T>(target: T): Writable<T> {
  return target as Writable<T>;
}

/** A command with a payload. */
export type Asked = Omit<Command, "payload"> & { readonly payload: JsonObject };

/** Around commands of some actions, with what they ask for. */
export function onCommands(
  actions: readonly string[],
  wrong: (next: Execute, core: Parameters<Execute>[0], command: Asked) => Outcome,
): Middleware {
  return {
    execute: (next) => (core, command) => {
      const { payload = {} } = command;
      if (!actions.includes(command.action) || !isObject(payload)) return next(core, command);
      return wrong(next, core, { ...command, payload: payload as JsonObject });
    },
  };
}

/** Puts what `change` returns in place of each notification. */
export function onNotifications(
  change: (notification: Notification, license: License) => readonly Notification[],
): Middleware {
  return {
    deliver: (next) => (told, origin) => {
      const { license, notifications } = told;
      if (license === null) return next(told, origin);
      next({ ...told, notifications: notifications.flatMap((one) => change(one, license)) }, origin);
    },
  };
}

/** Notifications of one kind only. */
export function onNotices<K extends Notice["kind"]>(
  kind: K,
  change: (
    notification: Notification & { readonly notice: Extract<Notice, { kind: K }> },
    license: License,
  ) => readonly Notification[],
): Middleware {
  return onNotifications((notification, license) =>
    notification.notice.kind === kind
      ? change(notification as Notification & { readonly notice: Extract<Notice, { kind: K }> }, license)
      : [notification],
  );
}

/** The chat that a command is about, in the requester's license. */
export function chatOf({ state }: Parameters<Execute>[0], { payload, caller }: Command): Chat | undefined {
  if (!isObject(payload)) return undefined;
  const { chat_id, chat } = payload as JsonObject;
  const id = chat_id ?? (isObject(chat) ? chat["id"] : undefined);
  const mine =
    caller.kind === "session" ? [state.licenses.get(caller.requester.licenseId)] : [...state.licenses.values()];
  return mine.flatMap((license) => license?.chats.get(String(id)) ?? [])[0];
}

/** A copy of a payload without one of its keys. */
export function without(payload: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = payload;
  return rest;
}
