import { describe, expect, it } from "vitest";
import { defineSchemas, hasRequired } from "../../../src/emit/json-schema/define-schemas.js";
import { emitSchemas } from "../../../src/emit/json-schema/emit-schemas.js";
import { referenced } from "../../../src/emit/json-schema/referenced.js";
import { object, operation, ref, smallApi } from "./small-api.js";

const defs = defineSchemas(smallApi, "#/$defs/");

describe("defineSchemas", () => {
  it("defines objects, requests, responses, pushes and the error, in the order of the model", () => {
    expect(Object.keys(defs)).toEqual([
      ...["Access", "Event", "Event.input", "FileEvent", "FileEvent.input", "Message", "Message.input", "Unused"],
      ...["login.request", "login.response", "send_event.request", "send_event.response"],
      ...["upload_file.request", "upload_file.response", "get_anything.request", "get_anything.response"],
      ...["incoming_event.push", "typing.push", "customer_created.push", "envelope.error"],
    ]);
  });

  it("refers to the input form from requests and from input forms, and to the other from all else", () => {
    expect(defs["send_event.request"]?.properties?.["event"]).toEqual({ $ref: "#/$defs/Event.input" });
    expect(defs["incoming_event.push"]?.properties?.["event"]).toEqual({ $ref: "#/$defs/Event" });
    expect(defs["Message.input"]?.properties?.["parent"]).toEqual({ $ref: "#/$defs/Message.input" });
    expect(defs["Message.input"]?.required).toEqual(["type"]);
    expect(defs["Message"]?.required).toEqual(["type", "id", "text"]);
  });

  it("gives each definition a title of its own, by which tools name types", () => {
    const titles = Object.values(defs).map((schema) => schema.title);
    expect(titles).toContain("Message");
    expect(titles).toContain("Message input");
    expect(defs["Message"]?.description).toBe('The documents call it "Event > Message".');
    expect(new Set(titles).size).toBe(titles.length);
    const api = { ...smallApi, operations: [operation("x", { request: ref("Message") })] };
    expect(defineSchemas(api, "#/$defs/")["x.request"]).toEqual({
      title: "x request",
      allOf: [{ $ref: "#/$defs/Message.input" }],
    });
  });

  it("defines a response without payload", () => {
    expect(defs["get_anything.response"]).toMatchObject({ type: "object", "x-no-payload": true });
  });

  it("keeps names apart that only escaping makes keys of", () => {
    const api = { ...smallApi, operations: ["a/b", "a.2f.b", "__proto__"].map((action) => operation(action)) };
    expect(Object.keys(defineSchemas(api, "#/$defs/"))).toEqual(
      expect.arrayContaining(["a.2f.b.request", "a.2e.2f.2e.b.request", ".5f._proto__.request"]),
    );
  });

  it("throws for a reference that leads nowhere: that is a mistake of the model", () => {
    const api = { ...smallApi, operations: [operation("x", { request: ref("Nobody") })] };
    expect(() => defineSchemas(api, "#/$defs/")).toThrow('Unexpected reference to "Nobody"');
  });

  it("tells which definitions can not be empty, through a reference too", () => {
    const api = { ...smallApi, operations: [operation("x", { request: ref("Message") })] };
    expect(hasRequired("x.request", defineSchemas(api, "#/$defs/"))).toBe(true);
    expect(hasRequired("get_anything.request", defs)).toBe(false);
  });
});

describe("referenced", () => {
  it("keeps what is referred to, however far, in order", () => {
    const kept = referenced({ payload: { $ref: "#/$defs/incoming_event.push" } }, defs, "#/$defs/");
    expect(Object.keys(kept)).toEqual(["Access", "Event", "FileEvent", "Message", "incoming_event.push"]);
  });
});

describe("emitSchemas", () => {
  it("writes one bundle", () => {
    const [file, ...others] = emitSchemas({
      ...smallApi,
      operations: [],
      pushes: [],
      objects: [{ name: "A", title: "A", schema: object() }],
    });
    expect(others).toEqual([]);
    expect(file?.path).toBe("schemas/small-2019-08.json");
    expect(file?.text).toMatch(
      /^\{\n {2}"\$schema": "https:\/\/json-schema.org\/draft\/2020-12\/schema",\n[\s\S]*\n\}\n$/,
    );
    expect(JSON.parse(file?.text ?? "")).toMatchObject({ $defs: { A: { title: "A", type: "object" } } });
  });
});
