import { describe, expect, it } from "vitest";
import { explainer } from "../src/explain.js";
import { loadSpec } from "../src/load-spec.js";

const explain = explainer(() => ({
  $defs: {
    Event: { anyOf: [{ $ref: "#/$defs/Message" }, { $ref: "#/$defs/File" }], "x-discriminator": "type" },
    Message: {
      type: "object",
      properties: { type: { const: "message" }, text: { type: "string" }, order: { type: "integer" } },
      required: ["type", "text", "order"],
      "x-required-by-sample": ["order"],
    },
    File: { type: "object", properties: { type: { const: "file" } }, required: ["type", "url"] },
    push: { type: "object", properties: { event: { $ref: "#/$defs/Event" } }, required: ["event"] },
  },
}));

describe("explain", () => {
  it.each([
    [{ event: { type: "message", text: "x", order: 1 } }, [], []],
    [{ event: { type: "message", text: 1, order: 1 } }, ["/event/text must be string"], []],
    [{ event: { type: "message", text: "x" } }, [], ["/event must have required property 'order'"]],
    [{ event: { type: "file" } }, ["/event must have required property 'url'"], []],
    [{ event: { type: "new kind" } }, [], []],
    [{ event: {} }, ["/event must have required property 'type'"], []],
    [{}, ["payload must have required property 'event'"], []],
  ])("%j", (payload, stated, sampled) => {
    const problems = explain("push", payload);
    expect(problems.stated.slice(0, 1)).toEqual(stated);
    expect(problems.sampled).toEqual(sampled);
  });
});

describe("the generated package", () => {
  it("knows responses, pushes, places and keys", async () => {
    const { spec } = await loadSpec();
    expect(spec["agent-rtm"].correlationKey).toBe("id");
    expect(spec.customer.wrapsPayload).toBe(true);
    expect(spec.customer.httpStatus("authentication")).toBe(401);
    expect(spec.customer.push("no_such_push")).toBeUndefined();
    expect(spec.customer.response("constructor")).toBeUndefined();
    expect(spec["agent-web"].response("send_event")?.source).toMatch(/^agent-web-2019-08\/methods\.md:\d+$/u);
  });

  it("explains what its validators refuse", async () => {
    const { spec } = await loadSpec();
    const problems = spec["agent-web"].push("thread_closed")?.validate({ chat_id: 1, thread_id: "T" });
    expect(problems?.stated).toEqual(["/chat_id must be string"]);
  });

  it("explains formats", async () => {
    const { spec } = await loadSpec();
    const problems = spec["agent-web"].response("upload_image")?.validate({ url: "no address" });
    expect(problems?.stated).toEqual(['/url must match format "uri"']);
  });
});
