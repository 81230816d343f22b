import type { OpenAPIV3_1 } from "openapi-types";
import type { JsonValue } from "../../source/json.js";

/** A media type object; its examples are called `example-1` and so on. */
export function media(schema: object, examples: readonly JsonValue[]): OpenAPIV3_1.MediaTypeObject {
  const named = examples.map((value, index) => [`example-${index + 1}`, { value }]);
  return {
    schema: schema as OpenAPIV3_1.SchemaObject,
    ...(named.length === 0 ? {} : { examples: Object.fromEntries(named) }),
  };
}
