import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import type { Json } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { onMessages } from "../wrap/messages.js";
import { type Place, placesAt } from "../wrap/paths.js";
import { eachProperty, isAnything, type Property, schemasOf } from "../wrap/schemas.js";

/** A way in which a property can be wrong, and what it is called. */
interface Damage {
  readonly name: string;
  readonly words: string;
  /** True for damage that only shows where the property has to be there. */
  readonly toRequired: boolean;
  readonly harm: (place: Place) => void;
}

/** Levels of names: `event.text`, but nothing below it. */
const levels = 2;

const damages: readonly Damage[] = [
  { name: "missing", words: "leaves out", toRequired: true, harm: ({ holder, key }) => delete holder[key] },
  {
    name: "type",
    words: "gives another type to",
    toRequired: false,
    harm: ({ holder, key }) => {
      holder[key] = retyped(holder[key] ?? null);
    },
  },
  { name: "renamed", words: "renames", toRequired: true, harm: rename },
  {
    name: "null",
    words: "says null for",
    toRequired: false,
    harm: ({ holder, key }) => {
      holder[key] = null;
    },
  },
  { name: "moved", words: "puts in the wrong place", toRequired: true, harm: move },
];

function retyped(value: Json): Json {
  switch (typeof value) {
    case "string":
      return 17;
    case "number":
    case "boolean":
      return String(value);
    default:
      return Array.isArray(value) ? { 0: value[0] ?? null } : [value];
  }
}

/** `chat_id` becomes `chatId`, and `id` becomes `id_`. */
function rename({ holder, key }: Place): void {
  const camel = key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  holder[camel === key ? `${key}_` : camel] = holder[key] ?? null;
  delete holder[key];
}

/** One level up; what stands at the top goes one level down. */
function move({ holder, key, above }: Place): void {
  const value = holder[key] ?? null;
  delete holder[key];
  const outer = above.at(-1);
  if (outer === undefined) holder["data"] = { [key]: value };
  else outer[key] = value;
}

/**
 * Each property of each response and push is damaged in one way; the ways take turns. A property of an object in it is damaged in the
 * first message that shows it, for many show the same objects. What need not be there is only damaged where the reference server says
 * it (`seen`), by ways that show in what is there.
 */
export function fieldMutants(seen: ReadonlySet<string>): readonly Mutant[] {
  return apiNames.flatMap((api) => {
    const inner = new Set<string>();
    return messagesOf(api).flatMap((message, turn) => mutantsOf(message, seen, inner, turn));
  });
}

interface FieldMessage {
  readonly api: ApiName;
  readonly type: "response" | "push";
  readonly action: string;
  readonly properties: ReadonlyMap<string, Property>;
}

function messagesOf(api: ApiName): readonly FieldMessage[] {
  const definitions = schemasOf(api);
  return Object.entries(definitions).flatMap(([name, schema]) => {
    const [action = "", type] = name.split(".");
    if (type !== "response" && type !== "push") return [];
    return [{ api, type, action, properties: eachProperty(schema, definitions, levels) }];
  });
}

function mutantsOf(
  message: FieldMessage,
  seen: ReadonlySet<string>,
  inner: Set<string>,
  turn: number,
): readonly Mutant[] {
  const { api, type, action, properties } = message;
  return [...properties].flatMap(([path, { required, schema }], index) => {
    const isSeen = seen.has(markOf(message, path));
    const isInner = path.split(".").filter((name) => name !== "[]").length > 1;
    if (path.includes("__priv_") || isAnything(schema) || !(isSeen || (required && !isInner)) || inner.has(path))
      return [];
    if (isInner) inner.add(path);
    const fitting = damages.filter(({ toRequired }) => required || !toRequired);
    const damage = fitting[(turn + index) % fitting.length];
    return damage === undefined ? [] : [fieldMutant({ api, type, action, properties }, path, damage)];
  });
}

function markOf({ api, type, action }: FieldMessage, path: string): string {
  return `field ${api}/${type}/${action} ${path}`;
}

function fieldMutant(damaged: FieldMessage, path: string, { name, words, harm }: Damage): Mutant {
  const { api, type, action } = damaged;
  return {
    id: `field/${name}/${api}/${type}/${action}/${path}`,
    does: `${words} ${path} in the ${type} ${action} of ${api}`,
    marks: [markOf(damaged, path)],
    options: (fired) => ({
      middleware: onMessages((message) => {
        if (message.api !== api || message.type !== type || message.action !== action || !message.ok) return;
        for (const place of placesAt(message.payload ?? {}, path)) {
          harm(place);
          fired();
        }
      }),
    }),
  };
}
