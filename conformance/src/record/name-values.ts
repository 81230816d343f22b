import { isObject, type Json, type JsonObject } from "../json.js";
import { below } from "../pointer.js";

/** Something said in a payload: who said it, and where it stands in the recording. */
export interface Saying {
  readonly index: number;
  readonly by: "client" | "server";
  readonly payload: Json;
}

/** A value that the server made and somebody used later. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  /** The saying that has it first, and where in it. */
  readonly index: number;
  readonly pointer: string;
}

/** Finds the strings that clients got from the server and said back to it, such as ids of chats, and gives each a name. */
export function nameValues(sayings: readonly Saying[], known: ReadonlySet<string>): readonly NamedValue[] {
  const named = new Map<string, NamedValue>();
  const born = new Map<string, { readonly index: number; readonly pointer: string }>();
  const said = new Set(known);
  for (const { index, by, payload } of sayings)
    for (const { value, pointer } of stringsIn(payload, "")) {
      const origin = born.get(value);
      if (by === "client" && origin !== undefined && !named.has(value))
        named.set(value, { name: freeName(origin.pointer, [...named.values()]), value, ...origin });
      if (by === "client") said.add(value);
      else if (!said.has(value) && origin === undefined) born.set(value, { index, pointer });
    }
  return [...named.values()];
}

/** Every string of a payload, with its JSON pointer. */
function stringsIn(value: Json, pointer: string): readonly { readonly value: string; readonly pointer: string }[] {
  if (typeof value === "string") return value === "" ? [] : [{ value, pointer }];
  const entries = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, inner]) => stringsIn(inner as Json, below(pointer, key)));
}

/** `/chat/thread/id` is `thread_id`. */
function freeName(pointer: string, taken: readonly NamedValue[]): string {
  const words = pointer.split("/").filter((word) => /^[a-z][a-z0-9_]*$/u.test(word));
  const last = words.at(-1) ?? "value";
  const base = last === "id" && words.length > 1 ? `${words.at(-2)}_id` : last;
  let name = base;
  for (let number = 2; taken.some((one) => one.name === name); number++) name = `${base}_${number}`;
  return name;
}

/** The payload with names in place of what they stand for. */
export function withNames(payload: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof payload === "string") {
    const name = names.get(payload);
    return name === undefined ? payload : `\${${name}}`;
  }
  if (Array.isArray(payload)) return (payload as readonly Json[]).map((inner) => withNames(inner, names));
  if (!isObject(payload)) return payload;
  return Object.fromEntries(Object.entries(payload).map(([key, inner]) => [key, withNames(inner, names)]));
}

/**
 * Of a payload only what has a name, or what a client said before: enough to tell it from others of its kind, and the same in a replay.
 * Undefined where there is none of it. Items of lists are left out.
 */
export function lastingPart(
  payload: Json,
  names: ReadonlyMap<string, string>,
  said: ReadonlySet<string>,
): Json | undefined {
  if (typeof payload === "string")
    return names.has(payload) || said.has(payload) ? withNames(payload, names) : undefined;
  if (!isObject(payload)) return undefined;
  const parts = Object.entries(payload).flatMap(([key, inner]) => {
    const part = lastingPart(inner, names, said);
    return part === undefined ? [] : [[key, part] as const];
  });
  return parts.length === 0 ? undefined : (Object.fromEntries(parts) as JsonObject);
}

/** Every string of a payload. */
export function textsIn(payload: Json): readonly string[] {
  return stringsIn(payload, "").map(({ value }) => value);
}
