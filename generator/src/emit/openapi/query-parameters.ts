import type { OpenAPIV3_1 } from "openapi-types";
import type { QueryParam, WebEndpoint } from "../../model/api-model.js";
import { escaped } from "../json-schema/definition-key.js";
import { emitJsonSchema } from "../json-schema/emit-json-schema.js";

/** Parameters of every request, by key in `components.parameters`. */
export function queryParameters(web: WebEndpoint): Record<string, OpenAPIV3_1.ParameterObject> {
  return Object.fromEntries(web.query.map((param) => [escaped(param.name), queryParameter(param)]));
}

export function queryParameterRefs(web: WebEndpoint): OpenAPIV3_1.ReferenceObject[] {
  return web.query.map((param) => ({ $ref: `#/components/parameters/${escaped(param.name)}` }));
}

function queryParameter(param: QueryParam): OpenAPIV3_1.ParameterObject {
  const { name, required, schema } = param;
  const { description, "x-source": source, ...shape } = emitJsonSchema(schema, SENT, param);
  return {
    name,
    in: "query",
    ...(description === undefined ? {} : { description }),
    required,
    schema: shape as NonNullable<OpenAPIV3_1.ParameterObject["schema"]>,
    ...(source === undefined ? {} : { "x-source": source }),
  };
}

/** A query holds plain values: no objects. */
const SENT = { direction: "request", completed: false, objects: new Map(), refTo: (name: string) => name } as const;
