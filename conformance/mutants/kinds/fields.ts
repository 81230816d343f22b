import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import type { Json, JsonObject } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { onMessages } from "../wrap/messages.js";
import { type Place, placesAt } from "../wrap/paths.js";
import { eachProperty, schemasOf } from "../wrap/schemas.js";

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
 * Each property of each response and push is damaged in one way; the ways take turns. What need not be there is only damaged where the
 * reference server says it (`seen`), by ways that show in what is there.
 */
export function fieldMutants(seen: ReadonlySet<string>): readonly Mutant[] {
  return apiNames.flatMap((api) => {
    const definitions = schemasOf(api);
    const messages = Object.keys(definitions).filter((name) => /\.(?:response|push)$/u.test(name));
    return messages.flatMap((name, turn) => mutantsOf(api, name, definitions, seen, turn));
  });
}

function mutantsOf(
  api: ApiName,
  name: string,
  definitions: JsonObject,
  seen: ReadonlySet<string>,
  turn: number,
): readonly Mutant[] {
  const [action = "", type = ""] = name.split(".");
  const properties = eachProperty(definitions[name], definitions, levels);
  const where = `${api}/${type}/${action}`;
  return [...properties].flatMap(([path, { required, schema }], index) => {
    const mark = `field ${where} ${path}`;
    if (path.includes("__priv_") || isAnything(schema) || (!required && !seen.has(mark))) return [];
    const fitting = damages.filter(({ toRequired }) => required || !toRequired);
    const damage = fitting[(turn + index) % fitting.length];
    return damage === undefined ? [] : [fieldMutant({ api, action, type, path, damage, mark })];
  });
}

function fieldMutant({
  api,
  action,
  type,
  path,
  damage,
  mark,
}: {
  api: ApiName;
  action: string;
  type: string;
  path: string;
  damage: Damage;
  mark: string;
}): Mutant {
  return {
    id: `field/${damage.name}/${api}/${type}/${action}/${path}`,
    does: `${damage.words} ${path} in the ${type} ${action} of ${api}`,
    marks: [mark],
    options: (fired) => ({
      middleware: onMessages((message) => {
        if (message.api !== api || message.type !== type || message.action !== action || !message.ok) return;
        for (const place of placesAt(message.payload ?? {}, path)) {
          damage.harm(place);
          fired();
        }
      }),
    }),
  };
}

/** True for a schema that takes every value: there is no wrong type. */
function isAnything(schema: JsonObject): boolean {
  return !["type", "enum", "const", "anyOf", "allOf", "oneOf"].some((key) => key in schema);
}
