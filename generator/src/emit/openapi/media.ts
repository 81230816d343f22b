import type { OpenAPIV3_1 } from "openapi-types";
import type { ShownExample } from "../json-schema/payload-examples.js";

/** A media type object; its examples are called `example-1` and so on. */
export function media(schema: object, examples: readonly ShownExample[]): OpenAPIV3_1.MediaTypeObject {
  const named = examples.map((example, index) => [`example-${index + 1}`, example]);
  return {
    schema: schema as OpenAPIV3_1.SchemaObject,
    ...(named.length === 0 ? {} : { examples: Object.fromEntries(named) }),
  };
}
