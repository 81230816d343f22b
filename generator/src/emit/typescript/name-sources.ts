import type { Definitions } from "../json-schema/define-schemas.js";
import type { JsonSchema } from "../json-schema/json-schema.js";

/** An error as the code of a validator notes it: where in which definition, and for `required` what is missing. */
const NOTED = /schemaPath:("(?:[^"\\]|\\.)*"),keyword:"\w+",params:\{(?:missingProperty: ("(?:[^"\\]|\\.)*"))?/g;

/**
 * Lets every error say which line of the documents it goes against: `source`, as `document:line`. That is the line of
 * the property, or of the nearest thing around it that has one.
 */
export function nameSources(code: string, definitions: Definitions): string {
  const known = new Map<string, string>();
  return code.replace(NOTED, (noted: string, path: string, missing: string | undefined) => {
    const place = `${path} ${missing ?? ""}`;
    const said = known.get(place) ?? source(JSON.parse(path), missing && JSON.parse(missing), definitions);
    known.set(place, said);
    return said === "" ? noted : `source:${JSON.stringify(said)},${noted}`;
  });
}

function source(path: string, missing: string | undefined, definitions: Definitions): string {
  const [key = "", pointer = ""] = path.split("#");
  const steps = pointer.split("/").slice(1).map(decoded);
  if (missing !== undefined) steps.splice(-1, 1, "properties", missing);
  const places = sourcesOf(definitions[key] ?? {}, steps).at(-1) ?? [];
  const ofLimit = places.find((place) => place.endsWith(`, ${steps.at(-1)})`));
  const best = ofLimit ?? places.find((place) => !place.includes(" (sample")) ?? places[0];
  return /^(.+?:\d+):\d+(?: \(.*\))?$/.exec(best ?? "")?.[1] ?? "";
}

/** `x-source` of a schema and of all that is on the way to what `steps` lead to. */
function sourcesOf(schema: JsonSchema, steps: readonly string[]): string[][] {
  const own = schema["x-source"] ?? [];
  const [step = "", name = "", ...rest] = steps;
  const further = () => {
    switch (step) {
      case "properties": {
        const properties = new Map(Object.entries(schema.properties ?? {}));
        const beside = new Map(Object.entries(schema["x-property-sources"] ?? {})).get(name) ?? [];
        return [beside, ...sourcesOf(properties.get(name) ?? {}, rest)];
      }
      case "anyOf":
        return sourcesOf(schema.anyOf?.[Number(name)] ?? {}, rest);
      case "items":
      case "additionalProperties":
      case "not":
        return sourcesOf(schema[step] ?? {}, steps.slice(1));
      default:
        return [];
    }
  };
  return [own, ...further()].filter((places) => places.length > 0);
}

function decoded(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
