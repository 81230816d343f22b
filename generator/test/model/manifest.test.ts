import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/model/manifest.js";
import { SpecFileError } from "../../src/source/read-yaml.js";

const spec = new URL("../../../spec/", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("schemas/apis.schema.json", spec), "utf8"));
const read = (text: string) => readManifest(text, "apis.yaml", schema);

const entry = `
  - id: page-1
    name: page
    title: Page
    version: "1.0"
    documents: [documents/page.md]
    web: {}`;

it.each(["apis", "correction"])("the schema of %s is a schema", (name) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  expect(ajv.validateSchema(JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, spec), "utf8")))).toBe(true);
});

describe("readManifest", () => {
  it("reads our own", () => {
    const { apis } = read(readFileSync(new URL("apis.yaml", spec), "utf8"));
    expect(apis.map(({ id, name, web, rtm }) => [id, name, web !== null, rtm !== null])).toEqual([
      ["agent-rtm-2017-09", "agent-rtm", false, true],
      ["customer-2018-07", "customer", true, true],
      ["agent-web-2019-08", "agent-web", true, true],
      ["customer-rtm-2019-08", "customer-rtm", false, true],
    ]);
    expect(apis[0]?.rtm?.correlationKey).toBe("id");
    expect(apis.map(({ follows }) => follows?.id ?? null)).toEqual([null, null, null, "customer-2018-07"]);
    expect(apis[1]?.web?.wrapsPayload).toBe(true);
    expect(apis.map(({ oauth2 }) => oauth2?.tokenUrl)).toEqual([
      ...[undefined, undefined, "https://accounts.livechatinc.com/token", undefined],
    ]);
  });

  it("fills in what may be left out", () => {
    const [api] = read(`apis:${entry}\n    rtm: { pingSeconds: 15 }\n`).apis;
    expect(api?.web).toMatchObject({ url: null, wrapsPayload: false });
    expect(api?.rtm).toMatchObject({ url: null, correlationKey: "request_id", loginAction: null });
    expect(api?.rtm?.pingSeconds).toMatchObject({
      value: 15,
      span: { document: "apis.yaml", start: { line: 8, column: 25 } },
    });
    expect(api?.documents[0]?.value).toBe("documents/page.md");
  });

  it.each([
    ["", 1, /object/],
    ["apis: []\n", 1, /apis.*fewer than 1/],
    [`apis:${entry}\n    colour: red\n`, 8, /"colour" in apis\.0/],
    [`apis:${entry.replace("web: {}", "web: 1")}\n`, 7, /apis\.0\.web.*object/],
    [`apis:${entry}\n    oauth2: { tokenUrl: "https://accounts.example.com/" }\n`, 8, /oauth2.*authorizationUrl/],
    [`apis:${entry.replace("page-1", "Page 1")}\n`, 2, /apis\.0\.id.*pattern/],
    [`apis:${entry.replace("page.md", "page.txt")}\n`, 6, /documents\.0/],
    [`apis:${entry.replace("documents/page", "../page")}\n`, 6, /documents\.0/],
    [`apis:${entry.replace("documents/page", "documents/./page")}\n`, 6, /documents\.0/],
    [`apis:${entry.replace("\n    title: Page", "")}\n`, 2, /title/],
    [`apis:${entry}${entry}\n`, 8, /second API with the id "page-1"/],
    [`apis:${entry}\n    name: again\n`, 8, /unique|duplicate/i],
    [`apis:${entry}\n    follows: page-0\n`, 8, /"page-0" to follow, expected one that stands before: there is none/],
    [`apis:${entry}\n    followsNote: With care.\n`, 2, /follows/],
    ["apis:\n  - a: [1\n", 3, /./],
  ])("refuses %j", (text, line, message) => {
    let error: unknown;
    try {
      read(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SpecFileError);
    expect((error as SpecFileError).message).toMatch(message);
    expect((error as SpecFileError).message).not.toContain("\n");
    expect((error as SpecFileError).span).toMatchObject({ document: "apis.yaml", start: { line } });
  });
});
