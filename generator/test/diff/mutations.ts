import type { ApiModel, Operation, Push } from "../../src/model/api-model.js";
import type { NumberSchema, Property, Schema, StringSchema } from "../../src/schema/schema.js";

/** A model with one thing changed, and the one line that tells it. */
export interface Mutant {
  readonly model: ApiModel;
  readonly says: string;
}

/** A way to change one thing. Answers null where the model has nothing to change at that place. */
export interface Mutation {
  readonly what: string;
  /** @param at - Any number; picks the place. */
  readonly mutate: (model: ApiModel, at: number) => Mutant | null;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    what: "drop an action",
    mutate: (model, at) =>
      pick(model.operations, at, (it, rest) => ({
        model: { ...model, operations: rest },
        says: `clients: ${it.action}: gone`,
      })),
  },
  {
    what: "drop a push",
    mutate: (model, at) =>
      pick(model.pushes, at, (it, rest) => ({
        model: { ...model, pushes: rest },
        says: `clients: push ${it.action}: gone`,
      })),
  },
  {
    what: "drop an error",
    mutate: (model, at) =>
      pick(model.errors, at, (it, rest) => ({
        model: { ...model, errors: rest },
        says: `nothing: error ${it.type}: no longer listed`,
      })),
  },
  {
    what: "demand a parameter",
    mutate: onParam(
      (it) => !it.required,
      (it) => ({ ...it, required: true, strength: "stated" }),
      "clients",
      () => "now required",
    ),
  },
  {
    what: "spare a parameter",
    mutate: onParam(
      (it) => it.required && it.strength === "stated" && !isConstant(it.schema),
      (it) => ({ ...it, required: false }),
      "servers",
      () => "now optional",
    ),
  },
  {
    what: "take anything",
    mutate: onParam(
      (it) => it.schema.kind === "string" && it.schema.values === undefined && it.schema.constant === undefined,
      (it) => ({ ...it, schema: { kind: "any", because: [] } }),
      "servers",
      () => "string → any",
    ),
  },
  {
    what: "take one more value",
    mutate: onParam(
      (it) => it.schema.kind === "string" && it.schema.values !== undefined,
      (it) => ({
        ...it,
        schema: { ...it.schema, values: [...((it.schema as StringSchema).values ?? []), "mutant"] } as Schema,
      }),
      "servers",
      () => "now also mutant",
    ),
  },
  {
    what: "lower a limit",
    mutate: onParam(
      (it) => it.schema.kind === "number" && it.schema.maximum !== undefined,
      (it) => ({ ...it, schema: { ...it.schema, maximum: maximumOf(it) - 1 } as Schema }),
      "clients",
      (it) => `maximum ${maximumOf(it)} → ${maximumOf(it) - 1}`,
    ),
  },
  {
    what: "rename a parameter",
    mutate: onParam(
      (it) => /^[a-z]+_[a-z]+$/.test(it.name),
      (it) => ({ ...it, name: it.name.replace("_", "-") }),
      "both",
      (it) => `renamed, was ${it.name}`,
    ),
  },
  {
    what: "demand a scope",
    mutate: onOperation(
      (it) => it.scopes.length === 0,
      (it) => ({ ...it, scopes: ["mutants:rw"] }),
      "clients",
      () => "scopes none → mutants:rw",
    ),
  },
  {
    what: "let one more scope suffice",
    mutate: onOperation(
      (it) => it.scopes.length > 0,
      (it) => ({ ...it, scopes: [...it.scopes, "mutants:rw"] }),
      "servers",
      (it) => `scopes ${it.scopes.join(" or ")} → ${[...it.scopes, "mutants:rw"].join(" or ")}`,
    ),
  },
  {
    what: "cause one push less",
    mutate: onOperation(
      (it) => it.pushes.length > 0,
      (it) => ({ ...it, pushes: it.pushes.slice(1) }),
      "clients",
      (it) => `causes no longer ${it.pushes[0]}`,
    ),
  },
  {
    what: "leave out a key of a push",
    mutate: (model, at) =>
      pick(model.pushes, at, (it, rest) => {
        const { payload } = it;
        if (payload.kind !== "object" || !payload.properties[0]?.required) return null;
        const [first, ...others] = payload.properties;
        if (first === undefined) return null;
        const young: Push = { ...it, payload: { ...payload, properties: [{ ...first, required: false }, ...others] } };
        return {
          model: { ...model, pushes: [...rest, young] },
          says: `clients: push ${it.action} payload ${first.name}: now optional`,
        };
      }),
  },
];

function isConstant(schema: Schema): boolean {
  return schema.kind === "string" && schema.constant !== undefined;
}

function maximumOf({ schema }: Property): number {
  return (schema as NumberSchema).maximum ?? 0;
}

function pick<T>(items: readonly T[], at: number, make: (item: T, rest: readonly T[]) => Mutant | null): Mutant | null {
  const item = items[at % items.length];
  return item === undefined
    ? null
    : make(
        item,
        items.filter((it) => it !== item),
      );
}

function onOperation(
  fits: (it: Operation) => boolean,
  change: (it: Operation) => Operation,
  breaks: string,
  says: (it: Operation) => string,
): Mutation["mutate"] {
  return (model, at) =>
    pick(model.operations.filter(fits), at, (it) => ({
      model: { ...model, operations: model.operations.map((other) => (other === it ? change(it) : other)) },
      says: `${breaks}: ${it.action}: ${says(it)}`,
    }));
}

/** A parameter at the root of a request. */
function onParam(
  fits: (it: Property) => boolean,
  change: (it: Property) => Property,
  breaks: string,
  says: (it: Property) => string,
): Mutation["mutate"] {
  return (model, at) => {
    const places = model.operations.flatMap((operation) => {
      const { request } = operation;
      return request.kind === "object"
        ? request.properties.filter(fits).map((param) => ({ operation, request, param }))
        : [];
    });
    return pick(places, at, ({ operation, request, param }) => {
      const young = change(param);
      const properties = request.properties.map((it) => (it === param ? young : it));
      const changed = { ...operation, request: { ...request, properties } };
      return {
        model: { ...model, operations: model.operations.map((it) => (it === operation ? changed : it)) },
        says: `${breaks}: ${operation.action} request ${young.name}: ${says(param)}`,
      };
    });
  };
}
