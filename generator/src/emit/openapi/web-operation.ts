import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, Operation, WebEndpoint } from "../../model/api-model.js";
import { tagOf } from "../json-schema/api-info.js";
import { type Definitions, hasRequired } from "../json-schema/define-schemas.js";
import { requestKey, responseKey } from "../json-schema/definition-key.js";
import { type OperationExtensions, operationDescription, operationExtensions } from "../json-schema/operation-text.js";
import { aroundEach, payloadExamples, type ShownExample } from "../json-schema/payload-examples.js";
import { errorResponseRefs } from "./error-responses.js";
import { form } from "./form.js";
import { media } from "./media.js";
import { queryParameterRefs } from "./query-parameters.js";
import { securityOf } from "./security.js";

/** What an operation of the spec is made with. */
export interface WebContext {
  readonly api: ApiModel;
  readonly web: WebEndpoint;
  /** All schemas, by their keys in `components.schemas`. */
  readonly definitions: Definitions;
}

/** `POST` of an action. */
export function webOperation(
  operation: Operation,
  context: WebContext,
): OpenAPIV3_1.OperationObject<OperationExtensions> {
  const parameters = queryParameterRefs(context.web);
  return {
    operationId: operation.action,
    summary: operation.title,
    description: operationDescription(operation),
    tags: [tagOf(operation.group)],
    ...(parameters.length === 0 ? {} : { parameters }),
    requestBody: { required: true, content: requestContent(operation, context) },
    responses: { "200": successResponse(operation, context), ...errorResponseRefs(context.api) },
    security: securityOf(operation, context.api),
    ...operationExtensions(operation),
  };
}

function requestContent(operation: Operation, { api, web, definitions }: WebContext) {
  const key = requestKey(operation.action);
  const shown = payloadExamples(operation.requestExamples, operation.request, "request", api);
  if (operation.multipart) {
    const { schema, examples } = form(key, definitions, shown);
    return { "multipart/form-data": media(schema, examples) };
  }
  return { "application/json": enveloped(key, shown, web, hasRequired(key, definitions)) };
}

function successResponse(operation: Operation, { api, web, definitions }: WebContext): OpenAPIV3_1.ResponseObject {
  const { action, response, responseExamples } = operation;
  if (response === null) return { description: "Success. The documents name no payload." };
  const key = responseKey(action);
  const shown = payloadExamples(responseExamples, response, "response", api);
  const content = { "application/json": enveloped(key, shown, web, hasRequired(key, definitions)) };
  return { description: "Success.", content };
}

/** The payload with what `key` defines, and what goes around it on this API. */
function enveloped(key: string, shown: readonly ShownExample[], web: WebEndpoint, required: boolean) {
  const payload = { $ref: `#/components/schemas/${key}` };
  if (!web.wrapsPayload) return media(payload, shown);
  const schema = { type: "object", properties: { payload }, ...(required ? { required: ["payload"] } : {}) };
  return media(
    schema,
    aroundEach(shown, (value) => ({ payload: value })),
  );
}
