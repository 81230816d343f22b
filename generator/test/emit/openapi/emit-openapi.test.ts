import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asyncApiDocument } from "../../../src/emit/asyncapi/emit-asyncapi.js";
import { checkOpenApi } from "../../../src/emit/openapi/check-openapi.js";
import { emitOpenApi, openApiDocument } from "../../../src/emit/openapi/emit-openapi.js";
import type { ApiModel } from "../../../src/model/api-model.js";
import { HOSTILE } from "../json-schema/random-schema.js";
import { may, must, object, operation, push, smallApi, string } from "../json-schema/small-api.js";

/** The document as a reader of the file has it. */
// biome-ignore lint/suspicious/noExplicitAny: the tests reach into a document that its types say little of
function documentOf(api: ApiModel): any {
  return JSON.parse(JSON.stringify(openApiDocument(api)));
}

const document = documentOf(smallApi);
const post = (action: string) => document.paths[`/action/${action}`].post;
const bare: ApiModel = { ...smallApi, web: { ...(smallApi.web as NonNullable<ApiModel["web"]>), wrapsPayload: false } };

describe("openApiDocument", () => {
  it("pleases the official schema and the validator of others", async () => {
    for (const api of [smallApi, bare, hostileApi()]) {
      expect(await checkOpenApi(openApiDocument(api) as object)).toEqual([]);
      const validator = new Validator();
      expect(await validator.validate(documentOf(api))).toEqual({ valid: true });
      validator.resolveRefs();
    }
  });

  it("has a path for each action of the Web transport", () => {
    expect(document.servers).toEqual([{ url: "https://api.example.com/v3.0/small" }]);
    expect(Object.keys(document.paths)).toEqual(["/action/send_event", "/action/upload_file", "/action/get_anything"]);
    expect(post("send_event")).toMatchObject({
      operationId: "send_event",
      tags: ["events"],
      parameters: [{ $ref: "#/components/parameters/license_id" }],
      "x-source": ["documents/small/methods.md:10:3 (section)"],
    });
    expect(document.tags.map((tag: { name: string }) => tag.name)).toEqual(["events", "other", "pushes"]);
  });

  it("has nothing for an API without a Web transport", () => {
    const { web: _, ...api } = smallApi;
    expect(emitOpenApi(api)).toEqual([]);
  });

  it("describes query parameters once", () => {
    expect(document.components.parameters.license_id).toEqual({
      name: "license_id",
      in: "query",
      description: "Account",
      required: true,
      schema: { type: "integer" },
      "x-source": ["documents/small/methods.md:5:3 (row)"],
    });
  });

  it("wraps payloads where the API does, and shows the samples that fit", () => {
    const example = { chat_id: "PJ0MRSHTDG", event: { type: "message", text: "hello" }, order: "asc" };
    const payload = { $ref: "#/components/schemas/send_event.request" };
    expect(post("send_event").requestBody.content["application/json"]).toEqual({
      schema: { type: "object", properties: { payload }, required: ["payload"] },
      examples: { "example-1": { summary: "Sample in methods.md, line 23", value: { payload: example } } },
    });
    expect(documentOf(bare).paths["/action/send_event"].post.requestBody.content["application/json"]).toEqual({
      schema: payload,
      examples: { "example-1": { summary: "Sample in methods.md, line 23", value: example } },
    });
    expect(post("get_anything").requestBody.content["application/json"].schema.required).toBeUndefined();
  });

  it("writes an upload as a form, flat and with dots", () => {
    expect(post("upload_file").requestBody.content).toEqual({
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: {
            "payload.chat_id": { type: "string" },
            "payload.options.tag": { type: "string" },
            "payload.file": {
              type: "string",
              format: "binary",
              contentMediaType: "application/octet-stream",
              maxLength: 10_485_760,
              "x-source": ["documents/small/methods.md:31:3 (row)"],
            },
          },
          required: ["payload.chat_id", "payload.file"],
        },
        examples: {
          "example-1": {
            summary: "Sample in methods.md, line 33",
            value: { "payload.chat_id": "PJ0MRSHTDG", "payload.file": "test.png" },
          },
        },
      },
    });
  });

  it("writes the same form where the model has `payload` as a parameter", () => {
    const request = object(must("payload", object(must("chat_id", string), may("custom_id", string))));
    const api = { ...smallApi, operations: [operation("upload", { multipart: true, request })] };
    const content = documentOf(api).paths["/action/upload"].post.requestBody.content;
    expect(content["multipart/form-data"].schema).toEqual({
      type: "object",
      properties: { "payload.chat_id": { type: "string" }, "payload.custom_id": { type: "string" } },
      required: ["payload.chat_id"],
    });
  });

  it("takes any one of the scopes, and tells of those that a condition asks for", () => {
    expect(post("send_event").security).toEqual([{ oauth2: ["events--all:rw"] }, { oauth2: ["events--my:rw"] }]);
    expect(post("get_anything").security).toEqual([{ oauth2: [] }]);
    expect(document.components.securitySchemes.oauth2.flows.authorizationCode).toEqual({
      authorizationUrl: "https://accounts.example.com/",
      tokenUrl: "https://accounts.example.com/token",
      scopes: {
        "events--all:rw": "All events",
        "events--my:rw": expect.stringContaining("do not describe it"),
        "chats--all:rw": expect.stringContaining("do not describe it"),
      },
    });
    expect(post("send_event").description).toContain(
      "On a condition, a further scope is needed (any one of `chats--all:rw`): When `attach` is set.",
    );
  });

  it("asks for a bearer token where there are no scopes, or nowhere to get one", () => {
    const { oauth2: _, ...nowhere } = smallApi;
    for (const api of [nowhere, { ...smallApi, operations: [operation("send_event")], scopes: [] }]) {
      const { components, paths } = documentOf(api);
      expect(Object.keys(components.securitySchemes)).toEqual(["bearer"]);
      expect(paths["/action/send_event"].post.security).toEqual([{ bearer: [] }]);
    }
    expect(documentOf(nowhere).paths["/action/send_event"].post["x-scopes"]).toEqual([
      "events--all:rw",
      "events--my:rw",
    ]);
  });

  it("answers errors by status, with the types that go with it", () => {
    expect(Object.keys(post("send_event").responses)).toEqual(["200", "400", "401"]);
    expect(document.components.responses["error-400"].description).toContain("`chat_inactive`: Chat is not active");
    expect(document.components.responses["error-400"].content["application/json"].examples).toEqual({
      validation: { value: { error: { type: "validation", message: "Wrong format of request" } } },
      chat_inactive: { value: { error: { type: "chat_inactive", message: "Chat is not active" } } },
    });
    expect(document.components.responses["error-401"].content["application/json"].examples).toBeUndefined();
    const { properties } = document.components.schemas["envelope.error-400"].properties.error;
    expect(properties.type.anyOf).toEqual([
      { type: "string", const: "validation", description: "Wrong format of request", "x-source": expect.anything() },
      { type: "string", const: "chat_inactive", description: "Chat is not active", "x-source": expect.anything() },
      { type: "string", description: expect.any(String), not: { enum: ["validation", "chat_inactive"] } },
    ]);
    const silent = documentOf({ ...smallApi, errors: [], operations: [operation("x")] });
    expect(Object.keys(silent.paths["/action/x"].post.responses)).toEqual(["200", "default"]);
  });

  it("has a webhook for each push that is one", () => {
    expect(Object.keys(document.webhooks)).toEqual(["incoming_event", "customer_created"]);
    expect(document.webhooks.incoming_event.post).toMatchObject({
      operationId: "incoming_event_webhook",
      security: [],
    });
    expect(document.webhooks.incoming_event.post.requestBody.content["application/json"]).toEqual({
      schema: {
        type: "object",
        properties: {
          action: { type: "string", const: "incoming_event" },
          payload: { $ref: "#/components/schemas/incoming_event.push" },
        },
        required: ["action", "payload"],
      },
      examples: {
        "example-1": {
          summary: "Sample in methods.md, line 41",
          value: { action: "incoming_event", payload: { chat_id: "PJ0MRSHTDG", event: { type: "poll" } } },
        },
      },
    });
  });

  it("defines only what it uses, and the same as AsyncAPI", () => {
    const ours = document.components.schemas;
    expect(Object.keys(ours)).not.toContain("Unused");
    expect(Object.keys(ours)).not.toContain("login.request");
    const { components } = JSON.parse(JSON.stringify(asyncApiDocument(smallApi)));
    const both = Object.keys(ours).filter((key) => key in components.schemas);
    expect(both).toContain("Message.input");
    for (const key of both) expect(components.schemas[key]).toEqual(ours[key]);
  });
});

describe("emitOpenApi", () => {
  it("writes the same as JSON and as YAML, without anchors", () => {
    const [json, yaml, ...others] = emitOpenApi(smallApi);
    expect([json?.path, yaml?.path, others]).toEqual(["openapi/small-2019-08.json", "openapi/small-2019-08.yaml", []]);
    expect(json?.text.endsWith("\n}\n")).toBe(true);
    expect(parse(yaml?.text ?? "")).toEqual(JSON.parse(json?.text ?? ""));
    expect(yaml?.text).not.toMatch(/: [&*]\w/);
  });
});

/** Hostile wherever text goes. The tools fall over parameters and scopes with these two names, whatever stands around them. */
function hostileApi(): ApiModel {
  const names = HOSTILE.filter((name) => name !== "$ref" && name !== "__proto__");
  const request = object(...names.map((name) => must(name, string)));
  const multipart = [false, true];
  return {
    ...smallApi,
    title: "{{7*7}} <script>alert(1)</script>\u0000",
    operations: HOSTILE.filter((name) => name !== "").map((name, index) =>
      operation(name, {
        group: name,
        request,
        response: request,
        multipart: multipart[index % 2] ?? false,
        scopes: names.includes(name) ? [name] : [],
      }),
    ),
    pushes: HOSTILE.map((name) => push(name, { webhook: true, payload: request })),
    errors: HOSTILE.map((type) => ({ type, message: type, notes: null, because: [] })),
  };
}
