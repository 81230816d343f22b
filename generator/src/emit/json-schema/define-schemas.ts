import type { ApiModel, ErrorType, NamedSchema } from "../../model/api-model.js";
import { insideObject } from "../../schema/is-required.js";
import type { Evidence, Schema } from "../../schema/schema.js";
import { envelopeKey, inputKey, objectKey, pushKey, requestKey, responseKey } from "./definition-key.js";
import { emitJsonSchema } from "./emit-json-schema.js";
import { type JsonSchema, referenceOf } from "./json-schema.js";
import { errorText } from "./operation-text.js";
import { places } from "./places.js";
import { present } from "./present.js";
import type { Reading } from "./reading.js";

/** Definitions by key; see `definition-key.ts`. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * All schemas of an API, each once. Both specs and the bundle take theirs from here, so that a thing has one schema
 * whatever carries it. `refPrefix` is where the definitions will stand: `#/$defs/`, `#/components/schemas/`.
 */
export function defineSchemas(api: ApiModel, refPrefix: string): Definitions {
  const objects = new Map(api.objects.map((object) => [object.name, object.schema]));
  const inputs = findInputs(api, objects);
  const received = readingOf("response", objects, refPrefix, inputs);
  const sent = readingOf("request", objects, refPrefix, inputs);
  return Object.fromEntries([
    ...api.objects.flatMap((object) => [
      [objectKey(object.name), defineObject(object, object.name, received)] as const,
      ...(inputs.has(object.name)
        ? [[inputKey(object.name), defineObject(object, `${object.name} input`, sent)] as const]
        : []),
    ]),
    ...api.operations.flatMap(({ action, request, response, because }) => [
      [requestKey(action), titled(`${action} request`, emitJsonSchema(request, sent))] as const,
      [
        responseKey(action),
        titled(`${action} response`, response === null ? noPayload(because) : emitJsonSchema(response, received)),
      ] as const,
    ]),
    ...api.pushes.map(({ action, payload }) => {
      return [pushKey(action), titled(`${action} push`, emitJsonSchema(payload, received))] as const;
    }),
    [envelopeKey("error"), errorEnvelope("error payload", api.errors)] as const,
  ]);
}

/** Whether a definition is an object that can not be empty, so that what carries it must do so. */
export function hasRequired(key: string, definitions: Definitions): boolean {
  const schema = definitions[key] ?? {};
  const target = referenceOf(schema)?.split("/").at(-1);
  return (target === undefined ? schema : definitions[target])?.required !== undefined;
}

/** The body of a failed request, alike on both transports. The listed types are known, not all there can be. */
export function errorEnvelope(title: string, errors: readonly ErrorType[]): JsonSchema {
  return {
    title,
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          type: errorTypes(errors),
          message: { type: "string" },
          data: { description: "More about the error, for some types." },
        },
        required: ["type", "message"],
      },
    },
    required: ["error"],
  };
}

/** A union of the known types, each with what the documents say of it, and of any other. */
function errorTypes(errors: readonly ErrorType[]): JsonSchema {
  const each = [...new Map(errors.map((error) => [error.type, error])).values()];
  const known = each.map((error) =>
    present<JsonSchema>({
      type: "string",
      const: error.type,
      description: errorText(error) ?? undefined,
      "x-source": places(error.because),
    }),
  );
  if (known.length === 0) return { type: "string" };
  const types = each.map((error) => error.type);
  const other: JsonSchema = {
    type: "string",
    description: "A type that the documents do not name.",
    not: { enum: types },
  };
  return { anyOf: [...known, other], examples: types };
}

function noPayload(because: readonly Evidence[]): JsonSchema {
  const description = "The documents name no payload for this response.";
  return present<JsonSchema>({ type: "object", description, "x-no-payload": true, "x-source": places(because) });
}

function defineObject({ name, title, schema }: NamedSchema, as: string, reading: Reading): JsonSchema {
  const told: JsonSchema = name === title ? {} : { description: `The documents call it "${title}".` };
  return titled(as, { ...told, ...emitJsonSchema(schema, insideObject(reading)) });
}

/** A title is what many tools name a type by, so no two definitions share one. */
function titled(title: string, { $ref, ...schema }: JsonSchema): JsonSchema {
  return $ref === undefined ? { title, ...schema } : { title, allOf: [{ $ref }], ...schema };
}

/** Names of the objects that a client sends, and that read differently then. */
function findInputs(api: ApiModel, objects: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const sent = new Set(api.operations.flatMap((operation) => refsOf(operation.request)));
  for (const name of sent) for (const next of refsOf(objects.get(name))) sent.add(next);
  const inputs = new Set([...sent].filter((name) => readsDifferently(objects.get(name), objects)));
  for (let before = -1; before !== inputs.size; ) {
    before = inputs.size;
    for (const name of sent) if (refsOf(objects.get(name)).some((next) => inputs.has(next))) inputs.add(name);
  }
  return inputs;
}

/** Compares the two readings of an object, whatever it refers to. */
function readsDifferently(schema: Schema | undefined, objects: ReadonlyMap<string, Schema>): boolean {
  if (schema === undefined) return false;
  const [received, sent] = (["response", "request"] as const).map((direction) => {
    const reading = readingOf(direction, objects, "", new Set());
    return JSON.stringify(emitJsonSchema(schema, insideObject(reading)));
  });
  return received !== sent;
}

function refsOf(schema: Schema | undefined): string[] {
  switch (schema?.kind) {
    case "ref":
      return [schema.name];
    case "array":
      return refsOf(schema.items);
    case "map":
      return refsOf(schema.values);
    case "object":
      return schema.properties.flatMap((property) => refsOf(property.schema));
    case "union":
      return schema.members.flatMap(refsOf);
    default:
      return [];
  }
}

function readingOf(
  direction: Reading["direction"],
  objects: ReadonlyMap<string, Schema>,
  refPrefix: string,
  inputs: ReadonlySet<string>,
): Reading {
  return {
    direction,
    completed: false,
    objects,
    refTo: (name, where) => {
      if (!objects.has(name)) throw new Error(`Unexpected reference to "${name}", expected one of the named objects`);
      return refPrefix + (where === "request" && inputs.has(name) ? inputKey(name) : objectKey(name));
    },
  };
}
