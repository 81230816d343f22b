import { readdirSync, readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../../generated/", import.meta.url);

function filesIn(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith(".json"));
}

function read(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** The schemas of a document by their keys, with references that do not say where the schemas stand. */
function schemasOf(path: string): Record<string, unknown> {
  const text = read(path).replaceAll(/"#\/(?:components\/schemas|\$defs)\//g, '"');
  const { components, $defs } = JSON.parse(text);
  return $defs ?? components.schemas;
}

describe("the committed specs", () => {
  test.each(filesIn("openapi"))("openapi/%s is valid to an independent validator", async (file) => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(read(`openapi/${file}`)) as Record<string, unknown>,
    );
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test.each(["openapi", "asyncapi"].flatMap((format) => filesIn(format).map((file) => `${format}/${file}`)))(
    "%s says the same as YAML",
    (path) => {
      expect(parse(read(path.replace(/json$/, "yaml")))).toEqual(JSON.parse(read(path)));
    },
  );

  test.each(filesIn("openapi").filter((file) => filesIn("asyncapi").includes(file)))(
    "%s has one schema for both transports, and in the bundle",
    (file) => {
      const [web, rtm, all] = ["openapi", "asyncapi", "schemas"].map((format) => schemasOf(`${format}/${file}`));
      const shared = Object.keys(web ?? {}).filter((key) => key in (rtm ?? {}));
      expect(shared).toEqual(expect.arrayContaining(["Thread", "start_chat.request", "start_chat.response"]));
      for (const key of shared) expect(rtm?.[key], key).toEqual(web?.[key]);
      const known = Object.keys({ ...web, ...rtm }).filter((key) => !key.startsWith("envelope.error-"));
      for (const key of known) expect(rtm?.[key] ?? web?.[key], key).toEqual(all?.[key]);
    },
  );
});
