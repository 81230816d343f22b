import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { payloadExamples } from "../../src/emit/json-schema/payload-examples.js";
import type { ApiModel, Example } from "../../src/model/api-model.js";
import type { Schema } from "../../src/schema/schema.js";

const folder = new URL("../../../generated/", import.meta.url);
const apis = readdirSync(new URL("model/", folder)).map(
  (file) => JSON.parse(readFileSync(new URL(`model/${file}`, folder), "utf8")) as ApiModel,
);

/** The samples that no spec shows, for they do not fit what the documents say elsewhere, and the finding that says so. */
const LEFT_OUT = {
  "agent-rtm-2017-09/client-server.md:28": "agent-rtm-2017-09/client-server.md:28:1 warning required-not-shown",
  "customer-rtm-2019-08/methods.md:96": "customer-rtm-2019-08/events.md:221:1 warning required-not-shown",
  "customer-rtm-2019-08/methods.md:1268": "customer-rtm-2019-08/methods.md:1275:9 warning nesting-differs",
  "customer-rtm-2019-08/methods.md:1289": "customer-rtm-2019-08/methods.md:1275:9 warning nesting-differs",
  "customer-rtm-2019-08/methods.md:1601": "customer-rtm-2019-08/methods.md:1601:1 warning one-of-missing",
};

test("specs show every sample, but for those that a finding complains of", () => {
  const leftOut = apis.flatMap((api) => [
    ...api.operations.flatMap(({ request, response, requestExamples, responseExamples }) => [
      ...unfit(requestExamples, request, "request", api),
      ...(response === null ? [] : unfit(responseExamples, response, "response", api)),
    ]),
    ...api.pushes.flatMap(({ examples, payload }) => unfit(examples, payload, "response", api)),
  ]);
  expect(leftOut).toEqual(Object.keys(LEFT_OUT));
  const findings = readFileSync(new URL("findings.txt", folder), "utf8");
  for (const finding of Object.values(LEFT_OUT)) expect(findings).toContain(finding);
});

function unfit(examples: readonly Example[], schema: Schema, direction: "request" | "response", api: ApiModel) {
  return examples
    .filter((example) => payloadExamples([example], schema, direction, api).length === 0)
    .map(({ because }) => `${because.document.replace("documents/", "")}:${because.line}`);
}
