/** The words of JSON Schema that the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Instance {
  readonly value: unknown;
  /** Changes of one place each, after which `value` hardly fits any more; to be used once. */
  readonly breaks: readonly (() => unknown)[];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Holder = Record<string | number, unknown>;

const words = ["", "a", "K600PKZON8", "größe", "🙂", "null", "0", "constructor", "2017-10-12T15:19:21.010200Z"];
const formatted: Readonly<Record<string, readonly string[]>> = {
  date: Array(9).fill("2017-10-12"),
  "date-time": Array(9).fill("2017-10-12T15:19:21Z"),
  uuid: Array(9).fill("b7eff798-f8df-4364-8059-649c35c9ed0c"),
  uri: Array(9).fill("https://example.com/a?b#c"),
};
const anything = [null, true, 0, -1.5, "x", [], {}, [{}], { a: [1] }];
const deepest = 6;

/** Something that fits `schema`; `definitions` are what its references lead to. */
export function randomInstance(schema: Schema, definitions: Readonly<Record<string, Schema>>, random: () => number) {
  const breaks: (() => unknown)[] = [];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const holder: Holder = {};

  function put(into: Holder, key: string | number, it: Schema, depth: number): void {
    const target = it.$ref ?? it.allOf?.[0]?.$ref;
    const other =
      target === undefined ? it.anyOf && pick(it.anyOf) : (definitions[target.split("/").at(-1) ?? ""] ?? {});
    if (other !== undefined) {
      put(into, key, other, depth);
      return;
    }
    if (it.const !== undefined || it.enum !== undefined) {
      into[key] = it.enum === undefined ? it.const : pick(it.enum);
      breaks.push(
        () => (into[key] = "none of these"),
        () => (into[key] = 7),
      );
      return;
    }
    makers[it.type ?? "any"]?.(into, key, it, depth);
    if (it.type !== undefined) {
      const others = anything.filter((other) => !fits(other, it.type));
      breaks.push(() => (into[key] = pick(others)));
    }
  }

  const makers: Record<string, (into: Holder, key: string | number, it: Schema, depth: number) => void> = {
    any: (into, key) => (into[key] = pick(anything)),
    string: (into, key, { format = "" }) => (into[key] = pick([...words, ...(formatted[format] ?? [])])),
    boolean: (into, key) => (into[key] = random() < 0.5),
    integer: (into, key, it) => {
      into[key] = Math.floor(between(it));
      breaks.push(() => (into[key] = 0.5));
      limit(into, key, it);
    },
    number: (into, key, it) => {
      into[key] = between(it);
      limit(into, key, it);
    },
    array: (into, key, it, depth) => {
      const { minItems = 0, maxItems, items = {} } = it;
      const list: unknown[] = [];
      const length =
        minItems + (depth > deepest ? 0 : Math.floor(random() * Math.min(4, (maxItems ?? 9) - minItems + 1)));
      for (let n = 0; n < length; n++) put(list as unknown as Holder, n, items, depth + 1);
      into[key] = list;
      if (minItems > 0) breaks.push(() => (list.length = minItems - 1));
      if (maxItems !== undefined && list.length > 0) {
        breaks.push(() => list.push(...Array.from({ length: maxItems + 1 - list.length }, () => list[0])));
      }
    },
    object: (into, key, it, depth) => {
      const { properties = {}, required = [], additionalProperties } = it;
      const made: Holder = {};
      for (const [name, inner] of Object.entries(properties)) {
        if (required.includes(name) || random() < (depth > deepest ? 0 : 0.6)) put(made, name, inner, depth + 1);
      }
      if (random() < 0.3) put(made, "not_documented", additionalProperties ?? {}, depth + 1);
      for (const name of required) breaks.push(() => delete made[name]);
      into[key] = made;
    },
  };

  function between({ minimum = 0, maximum = minimum + 1000 }: Schema): number {
    return minimum + random() * (maximum - minimum);
  }

  function limit(into: Holder, key: string | number, { minimum, maximum }: Schema): void {
    if (minimum !== undefined) breaks.push(() => (into[key] = minimum - 1));
    if (maximum !== undefined) breaks.push(() => (into[key] = maximum + 1));
  }

  put(holder, "value", schema, 0);
  return {
    get value() {
      return holder["value"];
    },
    breaks,
  } satisfies Instance;
}

function fits(value: unknown, type: string | undefined): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  const kind: string = typeof value;
  return kind === type;
}
