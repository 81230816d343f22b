import { Parser } from "@asyncapi/parser";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkAsyncApi } from "../../../src/emit/asyncapi/check-asyncapi.js";
import { asyncApiDocument, emitAsyncApi } from "../../../src/emit/asyncapi/emit-asyncapi.js";
import type { ApiModel } from "../../../src/model/api-model.js";
import { HOSTILE } from "../json-schema/random-schema.js";
import { must, object, operation, push, smallApi, string } from "../json-schema/small-api.js";

/** The document as a reader of the file has it. */
// biome-ignore lint/suspicious/noExplicitAny: the tests reach into a document that has no types
function documentOf(api: ApiModel): any {
  return JSON.parse(JSON.stringify(asyncApiDocument(api)));
}

const document = documentOf(smallApi);
const { messages } = document.components;
const old: ApiModel = {
  ...smallApi,
  rtm: {
    ...(smallApi.rtm as NonNullable<ApiModel["rtm"]>),
    correlationKey: "id",
    url: "wss://api.example.com/ws",
    query: [],
  },
};

describe("asyncApiDocument", () => {
  it("pleases the official schema", async () => {
    for (const api of [smallApi, old, hostileApi()]) expect(await checkAsyncApi(documentOf(api))).toEqual([]);
  });

  it.each([
    ["small", smallApi],
    ["hostile", hostileApi()],
  ])("pleases @asyncapi/parser: %s", async (_, api) => {
    const { diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument(api)));
    const told = diagnostics.map((it) => `${it.code} ${it.path.join("/")} ${it.message}`);
    expect(told).toEqual([expect.stringContaining("asyncapi-latest-version")]);
  });

  it("has one server and one channel, with the query in the binding", () => {
    expect(document.servers.rtm).toMatchObject({
      host: "api.example.com",
      pathname: "/v3.0/small/rtm",
      protocol: "wss",
    });
    expect(document.channels.rtm).toMatchObject({
      address: "/ws",
      servers: [{ $ref: "#/servers/rtm" }],
      bindings: {
        ws: {
          method: "GET",
          query: { type: "object", properties: { license_id: { type: "integer" } }, required: ["license_id"] },
        },
      },
      "x-disconnect-reasons": [{ type: "ping_timeout", notes: "No ping" }],
    });
    expect(documentOf(old)).toMatchObject({
      servers: { rtm: { host: "api.example.com" } },
      channels: { rtm: { address: "/ws" } },
    });
    expect(documentOf(old).channels.rtm.bindings.ws.query).toBeUndefined();
  });

  it("asks for a token, and for any one of the scopes of an action", () => {
    const { securitySchemes } = document.components;
    expect(document.servers.rtm.security).toEqual([{ $ref: "#/components/securitySchemes/token" }]);
    expect(securitySchemes.token.description).toContain("in the payload of `login`");
    expect(document.operations.send_event.security).toEqual([
      { $ref: "#/components/securitySchemes/scope.events--all.3a.rw" },
      { $ref: "#/components/securitySchemes/scope.events--my.3a.rw" },
    ]);
    expect(securitySchemes["scope.events--all.3a.rw"]).toMatchObject({
      type: "oauth2",
      flows: { authorizationCode: { availableScopes: { "events--all:rw": "All events" } } },
      scopes: ["events--all:rw"],
    });
    expect(document.operations.get_anything.security).toBeUndefined();
    const { oauth2: _, ...nowhere } = smallApi;
    expect(Object.keys(documentOf(nowhere).components.securitySchemes)).toEqual(["token"]);
    expect(documentOf(nowhere).operations.send_event.security).toBeUndefined();
  });

  it("has nothing for an API without an RTM transport", () => {
    const { rtm: _, ...api } = smallApi;
    expect(emitAsyncApi(api)).toEqual([]);
  });

  it("sends every action of the RTM transport and the ping, and receives every push", () => {
    expect(Object.keys(document.operations)).toEqual([
      ...["ping", "login", "send_event", "get_anything", "receive.incoming_event", "receive.typing"],
    ]);
    expect(document.operations.send_event).toMatchObject({
      action: "send",
      channel: { $ref: "#/channels/rtm" },
      tags: [{ $ref: "#/components/tags/events" }],
      messages: [{ $ref: "#/channels/rtm/messages/send_event.request" }],
      reply: {
        channel: { $ref: "#/channels/rtm" },
        messages: [{ $ref: "#/channels/rtm/messages/send_event.response" }, { $ref: "#/channels/rtm/messages/error" }],
      },
      "x-scopes": ["events--all:rw", "events--my:rw"],
      "x-source": ["documents/small/methods.md:10:3 (section)"],
    });
    expect(document.operations["receive.typing"]).toMatchObject({
      action: "receive",
      messages: [{ $ref: "#/channels/rtm/messages/typing.push" }],
    });
  });

  it("leaves the ping to the documents where they describe it as an action", () => {
    const { operations } = documentOf({ ...smallApi, operations: [operation("ping", { title: "Ping!" })] });
    expect(operations.ping.title).toBe("Ping!");
  });

  it("writes the envelope of each kind of message", () => {
    expect(messages["send_event.request"].payload).toEqual({
      title: "send_event request message",
      type: "object",
      properties: {
        request_id: { type: "string", description: expect.any(String) },
        action: { type: "string", const: "send_event" },
        payload: { $ref: "#/components/schemas/send_event.request" },
      },
      required: ["action", "payload"],
    });
    expect(messages["send_event.response"].payload).toMatchObject({
      properties: { type: { const: "response" }, success: { const: true } },
      required: ["action", "type", "success", "payload"],
    });
    expect(messages["get_anything.response"].payload.properties).not.toHaveProperty("payload");
    expect(messages.error.payload).toMatchObject({
      properties: { success: { const: false }, payload: { $ref: "#/components/schemas/envelope.error" } },
    });
    expect(messages["typing.push"].payload.properties.type).toEqual({ type: "string", const: "push" });
    expect(messages["typing.push"].correlationId).toBeUndefined();
  });

  it("joins response and request by the key of the protocol", () => {
    expect(messages["send_event.request"].correlationId).toEqual({ $ref: "#/components/correlationIds/request" });
    expect(document.components.correlationIds.request.location).toBe("$message.payload#/request_id");
    expect(documentOf(old).components.correlationIds.request.location).toBe("$message.payload#/id");
    expect(documentOf(old).components.messages["login.request"].payload.properties).toHaveProperty("id");
  });

  it("shows whole messages, around the samples that fit", () => {
    expect(messages["send_event.request"].examples).toEqual([
      {
        summary: "Sample in methods.md, line 23",
        payload: {
          request_id: "send_event-1",
          action: "send_event",
          payload: { chat_id: "PJ0MRSHTDG", event: { type: "message", text: "hello" }, order: "asc" },
        },
      },
    ]);
    expect(messages["ping.response"].examples).toEqual([
      { payload: { request_id: "ping-1", action: "ping", type: "response", success: true } },
    ]);
  });
});

describe("emitAsyncApi", () => {
  it("writes the same as JSON and as YAML", () => {
    const [json, yaml, ...others] = emitAsyncApi(smallApi);
    expect([json?.path, yaml?.path, others]).toEqual([
      "asyncapi/small-2019-08.json",
      "asyncapi/small-2019-08.yaml",
      [],
    ]);
    expect(parse(yaml?.text ?? "")).toEqual(JSON.parse(json?.text ?? ""));
  });
});

/** Hostile wherever text goes. The tools fall over parameters with these two names, whatever stands around them. */
function hostileApi(): ApiModel {
  const names = HOSTILE.filter((name) => name !== "$ref" && name !== "__proto__");
  const request = object(...names.map((name) => must(name, string)));
  return {
    ...smallApi,
    operations: HOSTILE.map((name) => operation(name, { group: name, request, response: request })),
    pushes: HOSTILE.map((name) => push(name, { rtm: true, payload: request })),
  };
}
