import type { ApiModel, ErrorType, NamedSchema } from "../../model/api-model.js";
import type { Evidence, Schema } from "../../schema/schema.js";
import { envelopeKey, inputKey, objectKey, pushKey, requestKey, responseKey } from "./definition-key.js";
import { emitJsonSchema } from "./emit-json-schema.js";
import type { JsonSchema } from "./json-schema.js";
import { places } from "./places.js";
import { present } from "./present.js";
import { insideObject, type Reading } from "./reading.js";

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
      [objectKey(object.name), defineObject(object, received)] as const,
      ...(inputs.has(object.name) ? [[inputKey(object.name), defineObject(object, sent)] as const] : []),
    ]),
    ...api.operations.flatMap(({ action, request, response, because }) => [
      [requestKey(action), emitJsonSchema(request, sent)] as const,
      [responseKey(action), response === null ? noPayload(because) : emitJsonSchema(response, received)] as const,
    ]),
    ...api.pushes.map((push) => [pushKey(push.action), emitJsonSchema(push.payload, received)] as const),
    [envelopeKey("error"), errorEnvelope(api.errors)] as const,
  ]);
}

/** Whether a definition is an object that can not be empty, so that what carries it must do so. */
export function hasRequired(key: string, definitions: Definitions): boolean {
  const { $ref, required } = definitions[key] ?? {};
  const target = $ref?.split("/").at(-1);
  return target === undefined ? required !== undefined : definitions[target]?.required !== undefined;
}

/** The body of a failed request, alike on both transports. The listed types are known, not all there can be. */
export function errorEnvelope(errors: readonly ErrorType[]): JsonSchema {
  const types = [...new Set(errors.map((error) => error.type))];
  const known: JsonSchema = types.length === 0 ? {} : { "x-known-values": types, examples: types };
  const source = places(errors.flatMap((error) => error.because));
  return {
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          type: present<JsonSchema>({ type: "string", ...known, "x-source": source }),
          message: { type: "string" },
          data: { description: "More about the error, for some types." },
        },
        required: ["type", "message"],
      },
    },
    required: ["error"],
  };
}

function noPayload(because: readonly Evidence[]): JsonSchema {
  const description = "The documents name no payload for this response.";
  return present<JsonSchema>({ type: "object", description, "x-no-payload": true, "x-source": places(because) });
}

function defineObject({ title, schema }: NamedSchema, reading: Reading): JsonSchema {
  return { title, ...emitJsonSchema(schema, insideObject(reading)) };
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
