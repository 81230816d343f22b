import type { RtmEndpoint } from "../../model/api-model.js";
import type { JsonValue } from "../../source/json.js";
import type { JsonSchema } from "../json-schema/json-schema.js";
import type { ShownExample } from "../json-schema/payload-examples.js";

/** What goes over the connection, around a payload. */
export interface Envelope {
  readonly schema: JsonSchema;
  /** Whole messages around payloads. */
  readonly examples: readonly { readonly summary?: string; readonly payload: JsonValue }[];
}

type Kind = "request" | "response" | "push";

/** `payload` is the schema of the payload; without it the message has none. `shown` are payloads of samples. */
export function envelope(
  kind: Kind,
  action: string,
  rtm: RtmEndpoint,
  payload: { readonly schema: JsonSchema; readonly required: boolean; readonly shown: readonly ShownExample[] } | null,
): Envelope {
  const { correlationKey } = rtm;
  const constants = constantsOf(kind, action);
  const joining = kind === "push" ? {} : { [correlationKey]: `${action}-1` };
  const message = { ...joining, ...constants };
  return {
    schema: {
      title: `${action} ${kind} message`,
      type: "object",
      properties: {
        [correlationKey]: { type: "string", description: CORRELATION[kind] },
        ...Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, constantSchema(value)])),
        ...(payload === null ? {} : { payload: payload.schema }),
      },
      required: [...Object.keys(constants), ...(payload?.required === true ? ["payload"] : [])],
    },
    examples:
      payload === null
        ? [{ payload: message }]
        : payload.shown.map(({ summary, value }) => ({ summary, payload: { ...message, payload: value } })),
  };
}

/** The answer to any request that failed. */
export function errorEnvelope(rtm: RtmEndpoint, payload: JsonSchema, shown: readonly JsonValue[]): Envelope {
  const { correlationKey } = rtm;
  return {
    schema: {
      title: "error message",
      type: "object",
      properties: {
        [correlationKey]: { type: "string", description: CORRELATION.response },
        action: { type: "string", description: "The action that was requested." },
        type: { type: "string", const: "response" },
        success: { type: "boolean", const: false },
        payload,
      },
      required: ["action", "type", "success", "payload"],
    },
    examples: shown.map((value) => ({
      payload: { [correlationKey]: "1", action: "some_action", type: "response", success: false, payload: value },
    })),
  };
}

export function correlationIds(rtm: RtmEndpoint): object {
  const location = `$message.payload#/${rtm.correlationKey.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return { request: { description: "Joins a response to its request.", location } };
}

const CORRELATION: Readonly<Record<Kind, string>> = {
  request: "Any string; the response carries the same.",
  response: "That of the request, if it had one.",
  push: "That of the request that caused the push, for the connection that sent it.",
};

function constantsOf(kind: Kind, action: string): Record<string, string | boolean> {
  switch (kind) {
    case "request":
      return { action };
    case "response":
      return { action, type: "response", success: true };
    case "push":
      return { action, type: "push" };
    default:
      return kind satisfies never;
  }
}

function constantSchema(value: string | boolean): JsonSchema {
  return { type: typeof value === "string" ? "string" : "boolean", const: value };
}
