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
  return entries.flatMap((entry, index) => {
    const said = saidIn(entry);
    return said === undefined ? [] : [...look(said, { entry: index, actor: entry.actor })];
  });
}

/** What the server said in an entry: payload of a frame, or body of a response. */
export function saidIn(entry: Entry): JsonObject | undefined {
  const said =
    entry.kind === "received" ? entry.frame?.["payload"] : entry.kind === "response" ? entry.body : undefined;
  return isObject(said) ? said : undefined;
}

function* look(holder: JsonObject, at: Pick<Sighting, "entry" | "actor">, around?: Sighting): Iterable<Sighting> {
  for (const [key, value] of Object.entries(holder)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    for (const one of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
      if (!isObject(one)) continue;
      const seen = kind === undefined ? undefined : sightingOf(kind, one, holder, at, around);
      if (seen !== undefined) yield seen;
      yield* look(one, at, seen ?? around);
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

/** Every value in a payload that stands under a key, at any depth. */
export function* valuesIn(said: Json): Iterable<{ readonly key: string; readonly value: Json }> {
  if (Array.isArray(said)) for (const one of said as readonly Json[]) yield* valuesIn(one);
  if (!isObject(said)) return;
  for (const [key, value] of Object.entries(said)) {
    yield { key, value };
    yield* valuesIn(value);
  }
}
