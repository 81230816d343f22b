import type { ApiModel, Operation, Push } from "../../model/api-model.js";
import { escaped, pushKey, requestKey, responseKey } from "../json-schema/definition-key.js";
import { NO_PROSE, operationDescription, operationExtensions } from "../json-schema/operation-text.js";
import { places } from "../json-schema/places.js";
import { present } from "../json-schema/present.js";
import { CHANNEL_REF, messageRef, tagRef } from "./channel.js";
import { ERROR_MESSAGE, PING } from "./messages.js";
import { operationSecurity } from "./security.js";

/** Operations by key: an action by its own name, as in OpenAPI; a push as `receive.<push>`. */
export function operationsOf(api: ApiModel): Record<string, object> {
  const operations = api.operations.filter((operation) => operation.rtm);
  const pushes = api.pushes.filter((push) => push.rtm);
  return Object.fromEntries([
    ...(operations.some((operation) => operation.action === PING) ? [] : [[PING, ping()] as const]),
    ...operations.map((operation) => [escaped(operation.action), sendOperation(operation, api)] as const),
    ...pushes.map((push) => [`receive.${escaped(push.action)}`, receiveOperation(push)] as const),
  ]);
}

function sendOperation(operation: Operation, api: ApiModel): object {
  return {
    ...send(operation.action),
    title: operation.title,
    description: operationDescription(operation),
    tags: [tagRef(operation.group)],
    ...operationSecurity(operation, api),
    ...operationExtensions(operation),
  };
}

function receiveOperation(push: Push): object {
  return present({
    action: "receive",
    channel: CHANNEL_REF,
    title: push.title,
    description: push.description ?? NO_PROSE,
    tags: [tagRef(push.group)],
    messages: [messageRef(pushKey(push.action))],
    "x-source": places(push.because),
  });
}

function ping(): object {
  const description = "Keeps the connection open. Before the login it does nothing.";
  return { ...send(PING), title: "Ping", description };
}

function send(action: string): object {
  return {
    action: "send",
    channel: CHANNEL_REF,
    messages: [messageRef(requestKey(action))],
    reply: { channel: CHANNEL_REF, messages: [messageRef(responseKey(action)), messageRef(ERROR_MESSAGE)] },
  };
}
