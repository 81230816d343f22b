import { readdirSync, readFileSync } from "node:fs";
import { Parser } from "@asyncapi/parser";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";

const folder = new URL("../../../generated/", import.meta.url);

function filesIn(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith(".json"));
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

describe("the committed specs", () => {
  test.each(filesIn("openapi"))("openapi/%s is valid to an independent validator", async (file) => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(read(`openapi/${file}`)) as Record<string, unknown>,
    );
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test.each(filesIn("asyncapi"))(
    "asyncapi/%s is valid to the official parser",
    async (file) => {
      const { diagnostics } = await new Parser().parse(read(`asyncapi/${file}`));
      const serious = diagnostics.filter((it) => it.severity <= 1).map((it) => `${it.path.join("/")}: ${it.message}`);
      expect(serious).toEqual([]);
    },
    180_000,
  );
});
