import type { Outcome } from "../../reference-server/core/execute.js";
import { isObject, type JsonObject } from "../../reference-server/core/json.js";
import type { License } from "../../reference-server/core/state.js";
import type { Middleware } from "../../reference-server/index.js";
import { apiNames, snapshots } from "../../reference-server/snapshots.js";
import type { Json } from "../../src/json.js";
import { eachNamed } from "../kinds/state.js";
import type { Mutant } from "../mutant.js";
import { type MutableJson, onFrames, onMessages } from "../wrap/messages.js";
import { eachProperty, schemasOf } from "../wrap/schemas.js";
import { chatOf, handMade, onCommands, writable } from "./hand-made.js";

const pagingKeys = ["limit", "offset", "order", "page_id", "pagination"];
const listing = ["get_chats_summary", "get_chat_threads_summary", "get_customers", "get_archives"];

/** Servers that take what they should not, or spoil what they pass on. */
export const sloppy: readonly Mutant[] = [
  spoilt("ascii-only", "puts question marks for letters that are not ASCII", (text) =>
    text.replaceAll(/[^ -~\s]/gu, "?"),
  ),
  spoilt("no-emoji", "loses characters beyond the first plane of Unicode", (text) =>
    text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, ""),
  ),
  spoilt("html", "escapes texts for HTML", (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")),
  spoilt("trimmed", "trims texts", (text) => text.trim()),
  spoilt("one-line", "puts texts on one line", (text) => text.replaceAll("\n", " ")),
  spoilt("cut", "cuts texts after 255 characters", (text) => text.slice(0, 255)),
  spoilt("lower-case", "writes texts in lower case", (text) => text.toLowerCase()),
  inOutput("milliseconds", "gives timestamps in milliseconds", (key, value) =>
    /(?:^|_)timestamp$/u.test(key) && typeof value === "number" ? value * 1000 : value,
  ),
  inOutput("fractions", "gives timestamps with fractions of a second", (key, value) =>
    /(?:^|_)timestamp$/u.test(key) && typeof value === "number" && value > 0 ? value + 0.5 : value,
  ),
  inOutput("property-text", "gives the values of properties as texts", (key, value) =>
    key === "value" && (typeof value === "number" || typeof value === "boolean") ? String(value) : value,
  ),
  inOutput("property-falsy", "loses properties that are 0, false or empty", (key, value) =>
    key === "value" && (value === 0 || value === false || value === "") ? null : value,
  ),
  inOutput("custom-id-lost", "loses the custom_id of events", (key, value) =>
    key === "custom_id" ? undefined : value,
  ),
  inOutput("recipients-all", "says that every event is for all", (key, value) =>
    key === "recipients" ? "all" : value,
  ),
  inOutput("author-lost", "says that the server wrote every event", (key, value) =>
    key === "author_id" ? undefined : value,
  ),
  inOutput("never-followed", "says of no chat that it is followed", (key, value) =>
    key === "is_followed" ? false : value,
  ),
  inOutput("no-active-thread", "says at every login that no thread is active", (key, value) =>
    key === "has_active_thread" ? false : value,
  ),
  inOutput("unread", "says that nothing is unread", (key, value) => (key === "has_unread_events" ? false : value)),
  inOutput("all-unread", "says that everything is unread", (key, value) =>
    key === "has_unread_events" ? true : value,
  ),
  inOutput("nobody-present", "says that nobody is present", (key, value) => (key === "present" ? false : value)),
  inOutput("no-tags", "shows no tags", (key, value) => (key === "tags" ? [] : value)),
  inOutput("open-access", "shows every access as open to all", (key, value) => (key === "group_ids" ? [0] : value)),
  inOutput("total-of-page", "counts what is on the page as the total", (key, value) =>
    /^(?:total|found)_/u.test(key) && typeof value === "number" ? Math.min(value, 1) : value,
  ),
  handMade("output/first-user-only", "shows only the first user of a chat", [], (fired) =>
    onMessages(({ payload }) =>
      eachNamed(payload ?? null, "chat", (chat) => {
        const { users } = chat;
        if (!Array.isArray(users) || users.length < 2) return;
        chat["users"] = users.slice(0, 1) as Json;
        fired();
      }),
    ),
  ),
  handMade("output/events-reversed", "gives the last event of a thread the first place and its order", [], (fired) =>
    onMessages(({ payload }) =>
      eachNamed(payload ?? null, "thread", (thread) => {
        const { events } = thread;
        if (!Array.isArray(events) || events.length < 2) return;
        const orders = (events as readonly JsonObject[]).map(({ order }) => order ?? 0);
        for (const [index, event] of (events as readonly MutableJson[]).entries())
          event["order"] = (orders.at(-1 - index) ?? 0) as Json;
        fired();
      }),
    ),
  ),
  handMade("output/email-to-customer", "shows customers the addresses of agents", [], (fired) =>
    onMessages(({ api, payload }) => {
      if (snapshots[api].side !== "customer") return;
      eachNamed(payload ?? null, "user", (user) => {
        if (user["type"] !== "agent") return;
        user["email"] = `${String(user["id"])}`;
        fired();
      });
    }),
  ),
  handMade("output/numeric-request-id", "answers a request_id that is a number with a text", [], (fired) =>
    onFrames((frame) => {
      const key = ["request_id", "id"].find((one) => typeof frame[one] === "number");
      if (key === undefined) return [frame];
      fired();
      return [{ ...frame, [key]: String(frame[key]) }];
    }),
  ),
  handMade(
    "output/echo",
    "answers with the payload of the request",
    ["close_thread", "update_chat_properties", "follow_chat"],
    (fired) =>
      onCommands(["close_thread", "update_chat_properties", "follow_chat"], (next, core, command) => {
        const outcome = next(core, command);
        if (!outcome.result.ok) return outcome;
        fired();
        return { ...outcome, result: { ok: true, payload: command.payload } };
      }),
  ),
  handMade(
    "input/client-sets",
    "takes id, order, timestamp and author_id of an event from the client",
    ["send_event"],
    (fired) =>
      onCommands(["send_event"], (next, core, command) => {
        const outcome = next(core, command);
        const { event: asked } = command.payload;
        if (!outcome.result.ok || !isObject(asked) || !isObject(outcome.result.payload?.["event"])) return outcome;
        const said = ["id", "order", "timestamp", "author_id"].filter((key) => asked[key] !== undefined);
        if (said.length === 0) return outcome;
        fired();
        const event = {
          ...outcome.result.payload["event"],
          ...Object.fromEntries(said.map((key) => [key, asked[key]])),
        };
        return { ...outcome, result: { ok: true, payload: { ...outcome.result.payload, event: event as JsonObject } } };
      }),
  ),
  handMade("input/system-message", "takes a system message from a user", ["send_event"], (fired) =>
    onCommands(["send_event"], (next, core, command) => {
      const { event } = command.payload;
      if (!isObject(event) || event["type"] !== "system_message") return next(core, command);
      const outcome = next(core, {
        ...command,
        payload: { ...command.payload, event: { ...(event as JsonObject), type: "message" } },
      });
      if (outcome.result.ok) fired();
      return outcome;
    }),
  ),
  handMade("input/unknown-action", "answers unknown actions with success", [], (fired) => ({
    execute: (next) => (core, command) => {
      const outcome = next(core, command);
      if (
        outcome.result.ok ||
        core.specs[command.api].actions.has(command.action) ||
        outcome.result.error.type !== "validation"
      )
        return outcome;
      fired();
      return { ...outcome, result: { ok: true, payload: {} } };
    },
  })),
  handMade(
    "input/wrong-transport",
    "does over the Web what there is over RTM only, and the other way round",
    [],
    (fired) => ({
      execute: (next) => (core, command) => {
        const spec = core.specs[command.api].actions.get(command.action);
        if (spec === undefined || spec[command.transport]) return next(core, command);
        const other = command.transport === "web" ? "rtm" : "web";
        const outcome = next(core, { ...command, transport: other });
        if (outcome.result.ok) fired();
        return outcome;
      },
    }),
  ),
  handMade("input/unknown-keys", "refuses requests with keys that it does not know", [], (fired) => ({
    execute: (next) => (core, command) => {
      const { payload } = command;
      if (!isObject(payload) || !Object.keys(payload).some((key) => /unknown|extra|surplus|unexpected/u.test(key)))
        return next(core, command);
      fired();
      return refused("validation");
    },
  })),
  handMade(
    "input/postback-not-toggled",
    "records a postback that is toggled off as one that is on",
    ["send_rich_message_postback"],
    (fired) =>
      onCommands(["send_rich_message_postback"], (next, core, command) => {
        const { postback } = command.payload;
        if (!isObject(postback) || postback["toggled"] !== false) return next(core, command);
        fired();
        return next(core, {
          ...command,
          payload: { ...command.payload, postback: { ...(postback as JsonObject), toggled: true } },
        });
      }),
  ),
  handMade("access/any-chat", "lets customers into every chat of the license", [], (fired) => ({
    execute: (next) => (core, command) => {
      const chat = snapshots[command.api].side === "customer" ? chatOf(core, command) : undefined;
      const requester = command.caller.kind === "session" ? command.caller.requester.id : undefined;
      if (chat === undefined || requester === undefined || chat.customerId === requester) return next(core, command);
      const owner = chat.customerId;
      writable(chat).customerId = requester;
      const outcome = next(core, command);
      writable(chat).customerId = owner;
      if (outcome.result.ok) fired();
      return outcome;
    },
  })),
  handMade("access/all-chats-listed", "lists the chats of all customers", ["get_chats_summary", "login"], (fired) =>
    onCommands(["get_chats_summary"], (next, core, command) => {
      const license = licenseOf(core.state.licenses, command.caller);
      if (snapshots[command.api].side !== "customer" || command.caller.kind !== "session" || license === undefined)
        return next(core, command);
      const chats = [...license.chats.values()].map((chat) => [chat, chat.customerId] as const);
      const { id } = command.caller.requester;
      for (const [chat] of chats) writable(chat).customerId = id;
      const outcome = next(core, command);
      for (const [chat, owner] of chats) writable(chat).customerId = owner;
      if (chats.some(([, owner]) => owner !== id)) fired();
      return outcome;
    }),
  ),
  handMade("access/other-license", "finds chats of other licenses", [], (fired) => ({
    execute: (next) => (core, command) => {
      const outcome = next(core, command);
      const { payload, caller } = command;
      if (outcome.result.ok || caller.kind !== "session" || !isObject(payload)) return outcome;
      const other = [...core.state.licenses.values()].find(
        ({ id, chats }) => id !== caller.requester.licenseId && chats.has(String((payload as JsonObject)["chat_id"])),
      );
      const [agent] = other?.agents.keys() ?? [];
      if (other === undefined || agent === undefined || caller.requester.side !== "agent") return outcome;
      const requester = { ...caller.requester, licenseId: other.id, id: agent };
      const found = next(core, { ...command, caller: { kind: "session", requester } });
      if (found.result.ok) fired();
      return found;
    },
  })),
  handMade("access/any-token", "takes any token for that of somebody of the license", [], (fired) => ({
    execute: (next) => (core, command) => {
      const outcome = next(core, command);
      if (outcome.result.ok || (outcome.result.error.type !== "authentication" && outcome.result.error.type !== "auth"))
        return outcome;
      if (command.caller.kind === "session") return outcome;
      const { side } = snapshots[command.api];
      const { licenseId } = command.caller;
      const token = [...core.state.tokens].find(
        ([, one]) => one.side === side && (licenseId === null || one.licenseId === licenseId),
      )?.[0];
      if (token === undefined || (command.caller.kind === "token" && command.caller.token === null)) return outcome;
      const asked = isObject(command.payload) ? command.payload : {};
      const retried =
        command.caller.kind === "login"
          ? { ...command, payload: { ...asked, token } as JsonObject }
          : { ...command, caller: { ...command.caller, token } };
      const found = next(core, retried);
      if (found.result.ok) fired();
      return found;
    },
  })),
  handMade("access/before-login", "does what is asked before the login as if nobody had to log in", [], (fired) => ({
    execute: (next) => (core, command) => {
      const outcome = next(core, command);
      const { caller, transport } = command;
      if (outcome.result.ok || caller.kind !== "token" || caller.token !== null || transport !== "rtm") return outcome;
      fired();
      return { ...outcome, result: { ok: true, payload: {} } };
    },
  })),
  handMade(
    "access/agent-as-customer",
    "takes tokens of agents on the customers' side, and the other way round",
    [],
    (fired) => ({
      execute: (next) => (core, command) => {
        const outcome = next(core, command);
        if (outcome.result.ok || command.caller.kind === "session") return outcome;
        const asked = isObject(command.payload) ? (command.payload as JsonObject)["token"] : undefined;
        const text = String(command.caller.kind === "token" ? command.caller.token : asked).replace(/^Bearer /u, "");
        const token = core.state.tokens.get(text);
        if (token === undefined || token.side === snapshots[command.api].side) return outcome;
        fired();
        return { ...outcome, result: { ok: true, payload: {} } };
      },
    }),
  ),
  handMade("access/ban-not-asked", "does not ask whether a customer is banned", ["ban_customer"], (fired) => ({
    execute: (next) => (core, command) => {
      const outcome = next(core, command);
      if (outcome.result.ok || outcome.result.error.type !== "customer_banned") return outcome;
      for (const license of core.state.licenses.values())
        for (const customer of license.customers.values()) writable(customer).bannedUntil = 0;
      fired();
      return next(core, command);
    },
  })),
  handMade(
    "connection/ban-leaves-second",
    "disconnects only one connection of a banned customer",
    ["ban_customer"],
    (fired) => ({
      wire: (next, door) => {
        void door;
        let said = false;
        return {
          ...next,
          send: (text) => {
            said ||= text.includes('"customer_banned"') && text.includes("_disconnected");
            next.send(text);
          },
          close: () => {
            if (said) fired();
            else next.close();
          },
        };
      },
    }),
  ),
  handMade(
    "connection/license-ban",
    "disconnects every customer of the license where one is banned",
    ["ban_customer"],
    (fired) => ({
      deliver: (next) => (told, origin) => {
        const bans = told.signals.filter((signal) => signal.kind === "disconnect");
        const others = [...(told.license?.customers.values() ?? [])].filter(
          ({ connections, id }) =>
            connections > 0 && !bans.some((ban) => ban.kind === "disconnect" && ban.userId === id),
        );
        if (bans.length === 0) return next(told, origin);
        if (others.length > 0) fired();
        const more = others.map(
          ({ id }) => ({ kind: "disconnect", side: "customer", userId: id, reason: "customer_banned" }) as const,
        );
        next({ ...told, signals: [...told.signals, ...more] }, origin);
      },
    }),
  ),
  ...listing.flatMap((action) =>
    pagingKeys.filter((key) => isParameter(action, key)).map((key) => unpaged(action, key)),
  ),
];

function refused(type: "validation"): Outcome {
  return {
    result: { ok: false, error: { type, message: "Wrong format of request" } },
    notifications: [],
    signals: [],
    license: null,
    requester: null,
  };
}

function licenseOf(
  licenses: ReadonlyMap<number, License>,
  caller: { readonly kind: string; readonly requester?: { readonly licenseId: number } },
): License | undefined {
  return caller.requester === undefined ? undefined : licenses.get(caller.requester.licenseId);
}

/** Every text of an event is spoilt on its way out. */
function spoilt(name: string, does: string, spoil: (text: string) => string): Mutant {
  return handMade(`text/${name}`, does, ["send_event", "start_chat"], (fired) =>
    onMessages(({ payload }) =>
      eachNamed(payload ?? null, "event", (event) => {
        const { text } = event;
        if (typeof text !== "string" || spoil(text) === text) return;
        event["text"] = spoil(text);
        fired();
      }),
    ),
  );
}

/** Every value under a key of what the server says is changed; undefined leaves it out. */
function inOutput(name: string, does: string, change: (key: string, value: Json) => Json | undefined): Mutant {
  return handMade(`output/${name}`, does, [], (fired) =>
    onMessages(({ payload }) => rewrite(payload ?? null, change, fired)),
  );
}

function rewrite(said: Json, change: (key: string, value: Json) => Json | undefined, fired: () => void): void {
  if (Array.isArray(said)) for (const one of said as readonly Json[]) rewrite(one, change, fired);
  if (!isObject(said)) return;
  for (const [key, value] of Object.entries(said)) {
    const other = change(key, value);
    if (other !== value) {
      fired();
      if (other === undefined) delete (said as MutableJson)[key];
      else (said as MutableJson)[key] = other;
    }
    rewrite(value, change, fired);
  }
}

/** True where some API has the parameter. */
function isParameter(action: string, key: string): boolean {
  return apiNames.some((api) => eachProperty(schemasOf(api)[`${action}.request`], schemasOf(api), 1).has(key));
}

/** A list that does not look at one of the parameters by which it is paged. */
function unpaged(action: string, key: string): Mutant {
  return {
    ...handMade(
      `paging/${action}/${key}`,
      `does not look at ${key} in ${action}`,
      [action],
      (fired): Middleware =>
        onCommands([action], (next, core, command) => {
          const right = next({ ...core, state: structuredClone(core.state) }, command);
          const asked = isObject(command.payload["pagination"]) && key === "limit" ? "pagination" : key;
          const { [asked]: _, ...payload } = command.payload;
          const outcome = next(core, { ...command, payload });
          if (JSON.stringify(right.result) !== JSON.stringify(outcome.result)) fired();
          return outcome;
        }),
    ),
    marks: apiNames.map((api) => `ok ${api}/${action}`),
  };
}
