import { STATUS_CODES } from "node:http";
import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, ErrorType } from "../../model/api-model.js";
import { type Definitions, errorEnvelope } from "../json-schema/define-schemas.js";
import { envelopeKey, escaped } from "../json-schema/definition-key.js";
import { errorItem } from "../json-schema/operation-text.js";

/** `components.responses`: one for each status, shared by all actions. */
export function errorResponses(api: ApiModel): Record<string, OpenAPIV3_1.ResponseObject> {
  return Object.fromEntries(
    byStatus(api).map(([status, errors]) => [responseKey(status), errorResponse(status, errors)]),
  );
}

/** The schemas of these responses: the error envelope with the types that go with the status. */
export function errorSchemas(api: ApiModel): Definitions {
  return Object.fromEntries(
    byStatus(api).map(([status, errors]) => [schemaKey(status), errorEnvelope(`error ${status} payload`, errors)]),
  );
}

/** The error responses of an action: any that an action can have. */
export function errorResponseRefs(api: ApiModel): OpenAPIV3_1.ResponsesObject {
  return Object.fromEntries(
    byStatus(api).map(([status]) => [status, { $ref: `#/components/responses/${responseKey(status)}` }]),
  );
}

/** All error types by status; `default` where no document lists any. Statuses ascend. */
function byStatus(api: ApiModel): [status: string, errors: ErrorType[]][] {
  const all = [...api.errors, ...api.operations.filter((it) => it.web).flatMap((operation) => operation.errors)];
  const types = [...new Map(all.toReversed().map((error) => [error.type, error])).values()].toReversed();
  if (types.length === 0) return [["default", []]];
  const statusOf = ({ type }: ErrorType): number =>
    new Map(Object.entries(api.web?.errorStatus ?? {})).get(type) ?? 400;
  const statuses = [...new Set(types.map(statusOf))].sort((a, b) => a - b);
  return statuses.map((status) => [String(status), types.filter((error) => statusOf(error) === status)]);
}

function errorResponse(status: string, errors: readonly ErrorType[]): OpenAPIV3_1.ResponseObject {
  const title = STATUS_CODES[status] ?? "An error";
  return {
    description: [`${title}. The status is an assumption.`, errors.map(errorItem).join("\n")].join("\n\n").trim(),
    content: {
      "application/json": { schema: { $ref: `#/components/schemas/${schemaKey(status)}` }, ...examplesOf(errors) },
    },
  };
}

/** Bodies as the tables give them, by type; a type without a message has none. */
function examplesOf(errors: readonly ErrorType[]): Pick<OpenAPIV3_1.MediaTypeObject, "examples"> {
  const bodies = errors.flatMap(({ type, message }) =>
    message === null ? [] : [[escaped(type), { value: { error: { type, message } } }] as const],
  );
  return bodies.length === 0 ? {} : { examples: Object.fromEntries(bodies) };
}

const responseKey = (status: string): string => `error-${status}`;
const schemaKey = (status: string): string => envelopeKey(`error-${status}`);
