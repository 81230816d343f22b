import type { ApiName } from "../apis.js";
import { isObject, type Json } from "../json.js";
import { type LimitName, limitNames, type Place, type SchemaModel } from "../model.js";
import { type Fact, factOf } from "./fact.js";
import type { Watch } from "./watch.js";

/** Where facts of schemas are written down, and where named objects are found. */
export interface Builder {
  readonly api: ApiName;
  /** The watch of a named object. */
  readonly object: (name: string) => () => Watch;
  readonly add: (fact: Fact) => void;
  /** True for what clients send: only there are keys parameters, and limits to be tried. */
  readonly sent: boolean;
}

/** The watch of a schema; `path` names the place, such as `start_chat.chat.users[]`. */
export function buildWatch(schema: SchemaModel, path: string, builder: Builder): Watch {
  const facts = [...valueFacts(schema, path, builder), ...(builder.sent ? limitFacts(schema, path, builder) : [])];
  switch (schema.kind) {
    case "array":
      return { facts, each: buildWatch(schema.items, `${path}[]`, builder) };
    case "map":
      return { facts, values: buildWatch(schema.values, `${path}.*`, builder) };
    case "object":
      return { facts, keys: new Map(schema.properties.map((one) => keyWatch(one, path, builder))) };
    case "ref":
      return { facts, other: builder.object(schema.name) };
    case "union":
      return { facts, members: schema.members.map((member) => memberOf(member, schema.discriminator, path, builder)) };
    default:
      return { facts };
  }
}

function keyWatch(
  { name, schema }: { readonly name: string; readonly schema: SchemaModel },
  path: string,
  builder: Builder,
): [string, Watch] {
  const at = `${path}.${name}`;
  if (!builder.sent) return [name, buildWatch(schema, at, builder)];
  const fact = factOf("parameter", builder.api, at, schema.because[0]);
  builder.add(fact);
  const watch = buildWatch(schema, at, builder);
  return [name, { ...watch, facts: [{ id: fact.id, shownBy: () => true }, ...watch.facts] }];
}

/** Members are told apart by the discriminator where there is one, by nothing where there is none. */
function memberOf(member: SchemaModel, key: string | undefined, path: string, builder: Builder) {
  const watch = buildWatch(member, path, builder);
  if (key === undefined) return { fits: () => true, watch };
  const fits = (value: Json) => isObject(value) && hasKind(watch, key, value[key]);
  return { fits, watch };
}

/** True where the constant of the member is the value: its own fact says so. */
function hasKind(watch: Watch, key: string, value: Json | undefined): boolean {
  const object = watch.other?.() ?? watch;
  const facts = object.keys?.get(key)?.facts.filter(({ id }) => id.startsWith("enum/")) ?? [];
  return value !== undefined && facts.some((fact) => fact.shownBy(value));
}

function valueFacts(schema: SchemaModel, path: string, builder: Builder): Watch["facts"] {
  if (schema.kind !== "string") return [];
  const { grounds } = schema;
  const listed = (schema.values ?? []).map((value) => ({ value, place: grounds?.values?.[value] }));
  const own = schema.constant === undefined ? [] : [{ value: schema.constant, place: grounds?.constant }];
  return [...listed, ...own].map(({ value, place }) => {
    const fact = factOf("enum", builder.api, `${path}=${value}`, place ?? schema.because[0]);
    builder.add(fact);
    return { id: fact.id, shownBy: (shown) => shown === value };
  });
}

function limitFacts(schema: SchemaModel, path: string, builder: Builder): Watch["facts"] {
  return limitNames.flatMap((name) => {
    const bound = schema[name];
    if (bound === undefined) return [];
    const place: Place | undefined = schema.grounds?.[name] ?? schema.because[0];
    const fact = factOf("limit", builder.api, `${path} ${name} ${bound}`, place);
    builder.add(fact);
    return [{ id: fact.id, shownBy: (value: Json) => reaches[name](value, bound) }];
  });
}

/** Whether a value is at a limit, or beyond it. */
const reaches: Readonly<Record<LimitName, (value: Json, bound: number) => boolean>> = {
  minimum: (value, bound) => typeof value === "number" && value <= bound,
  maximum: (value, bound) => typeof value === "number" && value >= bound,
  maxBytes: (value, bound) => typeof value === "string" && bytesOf(value) >= bound,
  minItems: (value, bound) => Array.isArray(value) && value.length <= bound,
  maxItems: (value, bound) => Array.isArray(value) && value.length >= bound,
};

/** Bytes of a text, or of the file that a transcript puts down as `name, type, 10 bytes`. */
function bytesOf(text: string): number {
  return Number(/, (\d+) bytes$/u.exec(text)?.[1] ?? Buffer.byteLength(text));
}
