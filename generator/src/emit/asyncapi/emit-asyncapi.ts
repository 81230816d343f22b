import type { ApiModel, RtmEndpoint } from "../../model/api-model.js";
import { apiInfo, tagsOf } from "../json-schema/api-info.js";
import { defineSchemas } from "../json-schema/define-schemas.js";
import { escaped } from "../json-schema/definition-key.js";
import { documentFiles } from "../json-schema/document-text.js";
import { referenced } from "../json-schema/referenced.js";
import type { Emit } from "../output-file.js";
import { CHANNEL, channel, SERVER, server, tagRef } from "./channel.js";
import { correlationIds } from "./envelope.js";
import { messagesOf, SCHEMAS } from "./messages.js";
import { operationsOf } from "./operations.js";
import { securitySchemes } from "./security.js";

/** `asyncapi/<id>.json` and `.yaml`: AsyncAPI 3.0 of the actions and pushes over WebSocket. */
export const emitAsyncApi: Emit = (api) => {
  const document = asyncApiDocument(api);
  return document === null ? [] : documentFiles(`asyncapi/${api.id}`, document);
};

/** Null for an API without an RTM transport. The document speaks for the client: it sends actions and receives pushes. */
export function asyncApiDocument(api: ApiModel): object | null {
  const { rtm } = api;
  if (rtm === undefined) return null;
  const definitions = defineSchemas(api, SCHEMAS);
  const messages = messagesOf(api, rtm, definitions);
  const groups = [...api.operations, ...api.pushes].filter((it) => it.rtm).map((it) => it.group);
  const tags = tagsOf(groups);
  return {
    asyncapi: "3.0.0",
    id: `urn:livechat-spec:${encodeURIComponent(api.id)}:rtm`,
    info: { ...apiInfo(api, description(api, rtm)), tags: tags.map((tag) => tagRef(tag.name)) },
    defaultContentType: "application/json",
    servers: { [SERVER]: server(rtm) },
    channels: { [CHANNEL]: channel(rtm, Object.keys(messages), api.disconnectReasons) },
    operations: operationsOf(api),
    components: {
      schemas: referenced(messages, definitions, SCHEMAS),
      messages,
      tags: Object.fromEntries(tags.map((tag) => [escaped(tag.name), tag])),
      correlationIds: correlationIds(rtm),
      securitySchemes: securitySchemes(api, rtm),
    },
  };
}

function description(api: ApiModel, rtm: RtmEndpoint): string[] {
  return [
    "This document describes the client: it *sends* actions, each answered by one response, and *receives* pushes. " +
      `A response is found by \`${rtm.correlationKey}\` and \`type\`; a push may carry the \`${rtm.correlationKey}\` of ` +
      "the request that caused it, so that key alone does not tell them apart.",
    ...(rtm.loginAction === undefined ? [] : [`The first action on a connection is \`${rtm.loginAction}\`.`]),
    `A client pings every ${rtm.pingSeconds} seconds; after about ${rtm.idleCloseSeconds} seconds of silence the server ` +
      "closes the connection. Where control frames are out of reach, as in browsers, `ping` is sent as an action.",
    ...(rtm.assumed ? [`The address is our assumption: no document of \`${api.id}\` states it.`] : []),
    "Objects are open: more keys than the documents name may come. Values under `x-known-values` may be joined by others.",
  ];
}
