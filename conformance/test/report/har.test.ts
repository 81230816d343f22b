import { createRequire } from "node:module";
import { Ajv, type AnySchema } from "ajv";
import draft6 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { har } from "../../src/report/har.js";
import { playedCase, reportOf } from "./sample-report.js";

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addMetaSchema(draft6);
const schemas = createRequire(import.meta.url)("har-schema") as Readonly<Record<string, AnySchema>>;
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

describe("har", () => {
  const said = JSON.parse(har(reportOf([playedCase("fails", { "ask/outcome": "fail" })])));

  it("has the form of version 1.2", () => {
    expect(ajv.validate("har.json#", said), JSON.stringify(ajv.errors)).toBe(true);
    const [{ request, ...rest }] = said.log.entries;
    expect(ajv.validate("har.json#", { log: { ...said.log, entries: [rest] } })).toBe(false);
    expect(request.method).toBe("POST");
  });

  it("tells each call, and what became of it", () => {
    expect(
      said.log.entries.map((entry: { request: { url: string }; response: { status: number }; comment: string }) => [
        entry.request.url,
        entry.response.status,
        entry.comment,
      ]),
    ).toEqual([
      ["http://x/ask?a=b", 400, "fails/ask (bob)"],
      ["http://x/in", 0, "fails/in (bob): no response within 5 ms"],
    ]);
    const [entry] = said.log.entries;
    expect([entry.startedDateTime, entry.time]).toEqual(["2026-11-21T10:00:00.003Z", 2]);
    expect(entry.request.queryString).toEqual([{ name: "a", value: "b" }]);
    expect(JSON.parse(entry.request.postData.text)).toEqual({ limit: 1 });
  });
});
