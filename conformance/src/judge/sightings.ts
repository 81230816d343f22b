import { isObject, type Json, type JsonObject } from "../json.js";
import type { Entry, Transcript } from "../run/transcript.js";

/** An event, a thread or a chat that the server showed to somebody. */
export interface Sighting {
  readonly kind: "event" | "thread" | "chat";
  readonly id: string;
  /** Entry that shows it, and to whom. */
  readonly entry: number;
  readonly actor: string;
  readonly object: JsonObject;
  /** Thread of an event, chat of a thread, as far as the same payload tells. */
  readonly within?: string;
}

/** Keys under which one or many of a kind stand. */
const kinds: Readonly<Record<string, Sighting["kind"]>> = {
  event: "event",
  events: "event",
  thread: "thread",
  threads: "thread",
  chat: "chat",
  chats: "chat",
  chats_summary: "chat",
};

/** Everything that the server showed, in the order in which it did. */
export function sightingsIn({ entries }: Transcript): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const [index, entry] of entries.entries()) {
    const said = saidIn(entry);
    if (said !== undefined) look(said, { entry: index, actor: entry.actor }, found);
  }
  return found;
}

/** What the server said in an entry: payload of a frame, or body of a response. */
export function saidIn(entry: Entry): JsonObject | undefined {
  const said =
    entry.kind === "received" ? entry.frame?.["payload"] : entry.kind === "response" ? entry.body : undefined;
  return isObject(said) ? said : undefined;
}

function look(holder: JsonObject, at: Pick<Sighting, "entry" | "actor">, found: Sighting[], around?: Sighting): void {
  for (const [key, value] of Object.entries(holder)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    for (const one of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
      if (!isObject(one)) continue;
      const seen = kind === undefined ? undefined : sightingOf(kind, one, holder, at, around);
      if (seen !== undefined) found.push(seen);
      look(one, at, found, seen ?? around);
    }
  }
}

function sightingOf(
  kind: Sighting["kind"],
  object: JsonObject,
  holder: JsonObject,
  at: Pick<Sighting, "entry" | "actor">,
  around: Sighting | undefined,
): Sighting | undefined {
  const { id } = object;
  if (typeof id !== "string") return undefined;
  const named = kind === "event" ? holder["thread_id"] : kind === "thread" ? holder["chat_id"] : undefined;
  const outer = kind === "event" ? "thread" : "chat";
  const within = typeof named === "string" ? named : around?.kind === outer ? around.id : undefined;
  return { kind, id, object, ...at, ...(within === undefined ? {} : { within }) };
}

/** The first value in a payload, at any depth, that fits, and the key under which it stands. */
export function findValue(
  said: Json,
  fits: (key: string, value: Json) => boolean,
): { readonly key: string; readonly value: Json } | undefined {
  if (typeof said !== "object" || said === null) return undefined;
  const isList = Array.isArray(said);
  for (const [key, value] of Object.entries<Json>(said)) {
    if (!isList && fits(key, value)) return { key, value };
    const found = findValue(value, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}
