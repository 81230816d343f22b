import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, Push } from "../../model/api-model.js";
import { tagOf } from "../json-schema/api-info.js";
import { pushKey } from "../json-schema/definition-key.js";
import { NO_PROSE } from "../json-schema/operation-text.js";
import { aroundEach, payloadExamples } from "../json-schema/payload-examples.js";
import { places } from "../json-schema/places.js";
import { media } from "./media.js";

/** The request that the server sends for a push. The documents tell its payload; the envelope is our assumption. */
export function webhook(push: Push, api: ApiModel): OpenAPIV3_1.OperationObject<{ "x-source"?: string[] }> {
  const { action, title, description, group, payload, examples, because } = push;
  const schema = {
    type: "object",
    properties: {
      action: { type: "string", const: action },
      payload: { $ref: `#/components/schemas/${pushKey(action)}` },
    },
    required: ["action", "payload"],
  };
  const shown = aroundEach(payloadExamples(examples, payload, "response", api), (value) => ({
    action,
    payload: value,
  }));
  const source = places(because);
  return {
    operationId: `${action}_webhook`,
    summary: title,
    description: [
      description ?? NO_PROSE,
      "The documents name this webhook and its payload. That they travel as `action` and `payload` is an assumption.",
    ].join("\n\n"),
    tags: [tagOf(group)],
    requestBody: { required: true, content: { "application/json": media(schema, shown) } },
    responses: { "200": { description: "Received." } },
    security: [],
    ...(source === undefined ? {} : { "x-source": source }),
  };
}
