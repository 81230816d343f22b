import { isObject, type JsonObject } from "../../reference-server/core/json.js";
import { activeThread, type Chat, type PropertyValue } from "../../reference-server/core/state.js";
import type { Mutant } from "../mutant.js";
import { chatOf, handMade, onCommands, without, writable } from "./hand-made.js";

const starting = ["send_event", "send_file", "activate_chat", "start_chat"];
const updating = ["update_chat_properties", "update_chat_thread_properties", "update_event_properties"];
const deleting = ["delete_chat_properties", "delete_chat_thread_properties", "delete_event_properties"];
const reading = [
  "get_chat_threads",
  "get_chat_threads_summary",
  "get_chats_summary",
  "get_customers",
  "get_archives",
  "get_filtered_chats",
];

/** Servers that keep too much, too little, or the wrong thing. */
export const forgetful: readonly Mutant[] = [
  handMade("state/follower-kept", "keeps followers when a new thread starts", starting, (fired) =>
    onCommands(starting, (next, core, command) => {
      const chat = chatOf(core, command);
      const [threads, followers] = [chat?.threads.length, [...(chat?.followerIds ?? [])]];
      const outcome = next(core, command);
      if (chat === undefined || chat.threads.length === threads || followers.length === 0) return outcome;
      for (const id of followers) writable(chat.followerIds).add(id);
      fired();
      return outcome;
    }),
  ),
  handMade(
    "state/properties-replaced",
    "replaces the properties of a namespace instead of adding to them",
    updating,
    (fired) =>
      onCommands(updating, (next, core, command) => {
        const named = isObject(command.payload["properties"]) ? Object.keys(command.payload["properties"]) : [];
        for (const properties of propertiesIn(core, command))
          for (const namespace of named) if (clear(properties, namespace)) fired();
        return next(core, command);
      }),
  ),
  handMade("state/namespaces-replaced", "forgets the other namespaces when properties are updated", updating, (fired) =>
    onCommands(updating, (next, core, command) => {
      const named = isObject(command.payload["properties"]) ? Object.keys(command.payload["properties"]) : [];
      for (const properties of propertiesIn(core, command))
        for (const namespace of [...properties.keys()])
          if (!named.includes(namespace) && clear(properties, namespace)) fired();
      return next(core, command);
    }),
  ),
  handMade(
    "state/namespace-deleted",
    "deletes all properties of a namespace where one is to be deleted",
    deleting,
    (fired) =>
      onCommands(deleting, (next, core, command) => {
        const outcome = next(core, command);
        const named = isObject(command.payload["properties"]) ? Object.keys(command.payload["properties"]) : [];
        if (!outcome.result.ok) return outcome;
        for (const properties of propertiesIn(core, command))
          for (const namespace of named) if (clear(properties, namespace)) fired();
        return outcome;
      }),
  ),
  handMade(
    "state/closed-stays-active",
    "tells that a thread is closed and keeps it active",
    ["close_thread"],
    (fired) =>
      onCommands(["close_thread"], (next, core, command) => {
        const outcome = next(core, command);
        const last = chatOf(core, command)?.threads.at(-1);
        if (!outcome.result.ok || last === undefined) return outcome;
        writable(last).active = true;
        fired();
        return outcome;
      }),
  ),
  handMade("state/closed-reopened", "opens the last thread again instead of starting one", ["send_event"], (fired) =>
    onCommands(["send_event"], (next, core, command) => {
      const chat = chatOf(core, command);
      const last = chat?.threads.at(-1);
      const { event, attach_to_last_thread, require_active_thread } = command.payload;
      const starts =
        isObject(event) &&
        event["type"] !== "annotation" &&
        attach_to_last_thread !== true &&
        require_active_thread !== true;
      if (last !== undefined && !last.active && starts) {
        writable(last).active = true;
        fired();
      }
      return next(core, command);
    }),
  ),
  handMade("state/thread-id-reused", "gives a new thread the id of the one before", starting, (fired) =>
    onCommands(starting, (next, core, command) => {
      const outcome = next(core, command);
      const [before, last] = chatOf(core, command)?.threads.slice(-2) ?? [];
      if (before === undefined || last === undefined || !outcome.result.ok || before.id === last.id) return outcome;
      const text = JSON.stringify(outcome.result.payload ?? {}).replaceAll(last.id, before.id);
      writable(last).id = before.id;
      fired();
      return { ...outcome, result: { ok: true, payload: JSON.parse(text) as JsonObject } };
    }),
  ),
  handMade(
    "state/transfer-keeps-agent",
    "leaves the old agent in a chat that is transferred",
    ["transfer_chat"],
    (fired) =>
      onCommands(["transfer_chat"], (next, core, command) => {
        const chat = chatOf(core, command);
        const old = [...(chat?.agentIds ?? [])];
        const outcome = next(core, command);
        const gone = old.filter((id) => chat?.agentIds.has(id) === false);
        if (chat === undefined || gone.length === 0) return outcome;
        for (const id of gone) writable(chat.agentIds).add(id);
        fired();
        return outcome;
      }),
  ),
  handMade("state/ban-forgotten", "disconnects a banned customer and lets them in again", ["ban_customer"], (fired) =>
    onCommands(["ban_customer"], (next, core, command) => {
      const outcome = next(core, command);
      const customer = outcome.license?.customers.get(String(command.payload["customer_id"]));
      if (!outcome.result.ok || customer === undefined) return outcome;
      writable(customer).bannedUntil = 0;
      fired();
      return outcome;
    }),
  ),
  handMade("state/second-active-thread", "starts a thread beside one that is active", ["activate_chat"], (fired) =>
    onCommands(["activate_chat"], (next, core, command) => {
      const chat = chatOf(core, command);
      const active = chat === undefined ? undefined : activeThread(chat);
      if (active === undefined) return next(core, command);
      writable(active).active = false;
      const outcome = next(core, command);
      writable(active).active = true;
      if (outcome.result.ok) fired();
      return outcome;
    }),
  ),
  handMade(
    "state/fields-replaced",
    "replaces the fields of a customer instead of adding to them",
    ["update_customer", "set_customer_fields", "login"],
    (fired) =>
      onCommands(["update_customer", "set_customer_fields", "login"], (next, core, command) => {
        const before = snapshotFields(core);
        const outcome = next(core, command);
        const asked =
          command.payload["fields"] ??
          (isObject(command.payload["customer"]) ? command.payload["customer"]["fields"] : undefined);
        if (!isObject(asked)) return outcome;
        for (const license of core.state.licenses.values())
          for (const customer of license.customers.values())
            if (
              before.get(customer.id) !== JSON.stringify(customer.fields) &&
              Object.keys(customer.fields).length > Object.keys(asked).length
            ) {
              writable(customer).fields = asked as JsonObject;
              fired();
            }
        return outcome;
      }),
  ),
  handMade(
    "state/details-wiped",
    "forgets the details of a customer that an update does not name",
    ["update_customer"],
    (fired) =>
      onCommands(["update_customer"], (next, core, command) => {
        const id = String(
          command.payload["customer_id"] ?? (command.caller.kind === "session" ? command.caller.requester.id : ""),
        );
        const customer = [...core.state.licenses.values()].flatMap(({ customers }) => customers.get(id) ?? [])[0];
        for (const key of ["name", "email", "avatar"] as const)
          if (customer !== undefined && customer[key] !== null && command.payload[key] === undefined) {
            writable(customer)[key] = null;
            fired();
          }
        return next(core, command);
      }),
  ),
  handMade("state/stale-reads", "reads from a copy that is one command old", reading, (fired) => {
    let before: Parameters<typeof structuredClone>[0];
    return {
      execute: (next) => (core, command) => {
        const stale = before as typeof core.state | undefined;
        if (stale !== undefined && reading.includes(command.action)) {
          const right = next({ ...core, state: structuredClone(core.state) }, command);
          const outcome = next({ ...core, state: stale }, command);
          if (!outcome.result.ok) return next(core, command);
          if (JSON.stringify(right.result) !== JSON.stringify(outcome.result)) fired();
          return outcome;
        }
        before = structuredClone(core.state);
        return next(core, command);
      },
    };
  }),
  handMade("state/attach-ignored", "starts a thread although attach_to_last_thread is set", ["send_event"], (fired) =>
    dropping("send_event", "attach_to_last_thread", fired),
  ),
  handMade(
    "state/require-active-ignored",
    "starts a thread although require_active_thread is set",
    ["send_event", "send_file"],
    (fired) => dropping("send_event", "require_active_thread", fired),
  ),
  handMade("state/annotation-starts-thread", "starts a thread with an annotation", ["send_event"], (fired) =>
    onCommands(["send_event"], (next, core, command) => {
      const { event } = command.payload;
      const chat = chatOf(core, command);
      if (!isObject(event) || event["type"] !== "annotation" || chat === undefined || activeThread(chat) !== undefined)
        return next(core, command);
      const text = { text: "", ...(event as JsonObject), type: "message" };
      const outcome = next(core, { ...command, payload: { ...command.payload, event: text } });
      const started = chat.threads.at(-1)?.events.at(-1);
      if (!outcome.result.ok || started === undefined) return outcome;
      writable(started).type = "annotation";
      fired();
      return { ...outcome, result: { ok: true, payload: retyped(outcome.result.payload ?? {}) } };
    }),
  ),
];

function retyped(payload: JsonObject): JsonObject {
  const { event } = payload;
  return isObject(event) ? { ...payload, event: { ...event, type: "annotation" } as JsonObject } : payload;
}

function dropping(action: string, key: string, fired: () => void) {
  return onCommands([action], (next, core, command) => {
    if (command.payload[key] !== undefined) fired();
    return next(core, { ...command, payload: without(command.payload, key) });
  });
}

type Names = Map<string, Map<string, PropertyValue>>;

/** The properties that a command is about: of a chat, a thread or an event. */
function propertiesIn(core: Parameters<typeof chatOf>[0], command: Parameters<typeof chatOf>[1]): readonly Names[] {
  const chat: Chat | undefined = chatOf(core, command);
  const { thread_id, event_id } = (command.payload ?? {}) as JsonObject;
  const thread = chat?.threads.find(({ id }) => id === thread_id);
  const event = thread?.events.find(({ id }) => id === event_id);
  const owner = event_id !== undefined ? event : thread_id !== undefined ? thread : chat;
  return owner === undefined ? [] : [owner.properties as Names];
}

/** True where there was something. */
function clear(properties: Names, namespace: string): boolean {
  return properties.delete(namespace);
}

function snapshotFields({ state }: Parameters<typeof chatOf>[0]): ReadonlyMap<string, string> {
  const customers = [...state.licenses.values()].flatMap((license) => [...license.customers.values()]);
  return new Map(customers.map(({ id, fields }) => [id, JSON.stringify(fields)]));
}
