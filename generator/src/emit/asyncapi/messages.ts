import type { ApiModel, ErrorType, Operation, Push, RtmEndpoint } from "../../model/api-model.js";
import type { JsonValue } from "../../source/json.js";
import { type Definitions, hasRequired } from "../json-schema/define-schemas.js";
import { envelopeKey, pushKey, requestKey, responseKey } from "../json-schema/definition-key.js";
import type { JsonSchema } from "../json-schema/json-schema.js";
import { payloadExamples } from "../json-schema/payload-examples.js";
import { places } from "../json-schema/places.js";
import { present } from "../json-schema/present.js";
import { tagRef } from "./channel.js";
import { type Envelope, envelope, errorEnvelope } from "./envelope.js";

/** Key of the one message that answers any failed request. */
export const ERROR_MESSAGE = "error";
export const PING = "ping";

/** Where the schemas of the payloads stand. */
export const SCHEMAS = "#/components/schemas/";

/** `components.messages`; the keys are those of the payload schemas. */
export function messagesOf(api: ApiModel, rtm: RtmEndpoint, definitions: Definitions): Record<string, object> {
  const operations = api.operations.filter((operation) => operation.rtm);
  const pushes = api.pushes.filter((push) => push.rtm);
  const context = { api, rtm, definitions };
  return Object.fromEntries([
    ...(operations.some((operation) => operation.action === PING) ? [] : pingMessages(rtm)),
    ...operations.flatMap((operation) => [
      [requestKey(operation.action), requestMessage(operation, context)] as const,
      [responseKey(operation.action), responseMessage(operation, context)] as const,
    ]),
    [ERROR_MESSAGE, errorMessage(api.errors, rtm)] as const,
    ...pushes.map((push) => [pushKey(push.action), pushMessage(push, context)] as const),
  ]);
}

interface Context {
  readonly api: ApiModel;
  readonly rtm: RtmEndpoint;
  readonly definitions: Definitions;
}

function requestMessage({ action, title, request, requestExamples }: Operation, { api, rtm, definitions }: Context) {
  const key = requestKey(action);
  const shown = payloadExamples(requestExamples, request, "request", api);
  const body = envelope("request", action, rtm, { ...payloadOf(key, definitions), shown });
  return message(key, `${title}: request`, body, true);
}

function responseMessage({ action, title, response, responseExamples }: Operation, context: Context): object {
  const { api, rtm, definitions } = context;
  const key = responseKey(action);
  const shown = response === null ? [] : payloadExamples(responseExamples, response, "response", api);
  const payload = response === null ? null : { ...payloadOf(key, definitions), shown };
  return message(key, `${title}: response`, envelope("response", action, rtm, payload), true);
}

function pushMessage(push: Push, { api, rtm, definitions }: Context): object {
  const { action, title, description, group, payload, examples, because } = push;
  const key = pushKey(action);
  const shown = payloadExamples(examples, payload, "response", api);
  const body = envelope("push", action, rtm, { ...payloadOf(key, definitions), shown });
  return present({
    ...message(key, title, body, false),
    description: description ?? undefined,
    tags: [tagRef(group)],
    "x-source": places(because),
  });
}

function payloadOf(key: string, definitions: Definitions) {
  return { schema: { $ref: SCHEMAS + key }, required: hasRequired(key, definitions) };
}

function errorMessage(errors: readonly ErrorType[], rtm: RtmEndpoint): object {
  const payload: JsonSchema = { $ref: SCHEMAS + envelopeKey("error") };
  const shown = errors
    .slice(0, 1)
    .map(({ type, message: text }): JsonValue => ({ error: { type, message: text ?? "" } }));
  return message(ERROR_MESSAGE, "Error", errorEnvelope(rtm, payload, shown), true);
}

/** The documents describe the ping in prose, so no action stands for it in the model. */
function pingMessages(rtm: RtmEndpoint) {
  return [
    [requestKey(PING), message(requestKey(PING), "Ping: request", envelope("request", PING, rtm, null), true)],
    [responseKey(PING), message(responseKey(PING), "Ping: response", envelope("response", PING, rtm, null), true)],
  ] as const;
}

function message(name: string, title: string, { schema, examples }: Envelope, correlated: boolean) {
  return present({
    name,
    title,
    contentType: "application/json",
    correlationId: correlated ? { $ref: "#/components/correlationIds/request" } : undefined,
    payload: schema,
    examples: examples.length === 0 ? undefined : examples,
  });
}
