import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { checkAsyncApi } from "../../../src/emit/asyncapi/check-asyncapi.js";
import { standaloneValidator } from "../../../src/emit/json-schema/compile-official-schema.js";
import { OFFICIAL_FORMATS } from "../../../src/emit/json-schema/official-schema.js";
import { checkOpenApi } from "../../../src/emit/openapi/check-openapi.js";

const info = { title: "A", version: "1" };

describe("checkOpenApi", () => {
  it("has nothing to say of a valid document", async () => {
    expect(await checkOpenApi({ openapi: "3.1.0", info, paths: {} })).toEqual([]);
  });

  it("names the place and the reason of an error", async () => {
    const document = { openapi: "3.1.0", info: { title: "A" }, paths: { "/a": { post: { operationId: 1 } } } };
    expect(await checkOpenApi(document)).toEqual(
      expect.arrayContaining([
        "#/info: must have required property 'version'",
        "#/paths/~1a/post/operationId: must be string",
      ]),
    );
  });
});

describe("checkAsyncApi", () => {
  it("has nothing to say of a valid document", async () => {
    expect(await checkAsyncApi({ asyncapi: "3.0.0", info })).toEqual([]);
  });

  it("names the place and the reason of an error", async () => {
    const document = { asyncapi: "3.0.0", info, channels: { a: { adress: "/" } } };
    expect(await checkAsyncApi(document)).toContain('#/channels/a: must NOT have additional properties ("adress")');
  });
});

describe("standaloneValidator", () => {
  it.each(OFFICIAL_FORMATS)("gives a module that judges %s by itself", async (format) => {
    const code = standaloneValidator(format);
    const module = { exports: {} as (document: unknown) => boolean };
    new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
    expect(module.exports({})).toBe(false);
    expect(
      module.exports(format === "openapi-3.1" ? { openapi: "3.1.0", info, paths: {} } : { asyncapi: "3.0.0", info }),
    ).toBe(true);
  });
});
