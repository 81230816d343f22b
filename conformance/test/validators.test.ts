import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Validator } from "livechat-spec";
import * as agentRtm from "livechat-spec/agent-rtm/validate";
import * as agentWeb from "livechat-spec/agent-web/validate";
import * as customer from "livechat-spec/customer/validate";
import * as customerRtm from "livechat-spec/customer-rtm/validate";
import { describe, expect, test } from "vitest";
import { numbersFrom, randomInstance, type Schema } from "./random-instance.js";

/** How many instances that fit, and how many broken ones, each schema gets: all of them in CI, see `.ci/run`. */
const instances = Number(process.env["INSTANCES"] ?? 40);

const spec = new URL("../../spec/", import.meta.url);
const require = createRequire(import.meta.url);
const apis = { "agent-rtm": agentRtm, "agent-web": agentWeb, customer, "customer-rtm": customerRtm };

/** The published schemas as Ajv reads them. Bytes of files stand outside of JSON: validators let them be anything. */
function published(name: string) {
  const text = readFileSync(require.resolve(`livechat-spec/${name}/schemas.json`), "utf8");
  const bundle = JSON.parse(text, (_, value) => (value?.format === "binary" ? {} : value)) as {
    $defs: Record<string, Schema>;
  };
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  ajv.addSchema(bundle, name);
  return { ajv, definitions: bundle.$defs };
}

const known = new Map<string, string[]>();
/** The line that a `source` names: of a document, or of the correction that overrules it. */
function lineAt(source: string | undefined): string | undefined {
  const [, path = "", line] = /^((?:documents|corrections)\/.+):(\d+)$/.exec(source ?? "") ?? [];
  if (path !== "" && !known.has(path)) known.set(path, readFileSync(new URL(path, spec), "utf8").split("\n"));
  return known.get(path)?.[Number(line) - 1];
}

describe.each(Object.entries(apis))("the validators of %s", (name, { requests, responses, pushes }) => {
  const { ajv, definitions } = published(name);
  const all = Object.entries({ request: requests, response: responses, push: pushes }).flatMap(([kind, table]) =>
    Object.entries(table).map(([action, validate]): [string, Validator] => [
      `${action}.${kind}`,
      validate as Validator,
    ]),
  );

  test(`agree with Ajv about ${instances} instances that fit and ${instances} that do not, of each of ${all.length}`, () => {
    for (const [key, validate] of all) {
      const oracle = ajv.getSchema(`${name}#/$defs/${key}`);
      if (oracle === undefined) throw new Error(`no schema for ${key}`);
      const random = numbersFrom(key.length);
      const make = () => randomInstance(definitions[key] ?? {}, definitions, random);
      for (let fit = 0, tries = 0; fit < instances; tries += 1) {
        if (tries > 100 * instances) expect.fail(`${key}: hardly any instance fits`);
        const { value } = make();
        const fits: boolean = oracle(value) === true;
        if (validate(value) !== fits) {
          expect.fail(`${key}: Ajv says ${fits} to ${JSON.stringify(value)}, ours ${JSON.stringify(validate.errors)}`);
        }
        if (fits) fit += 1;
      }
      for (let broken = 0; broken < instances; ) {
        const instance = make();
        instance.breaks[Math.floor(random() * instance.breaks.length)]?.();
        const fits: boolean = oracle(instance.value) === true;
        if (validate(instance.value) !== fits) {
          expect.fail(`${key}: Ajv says ${fits} to ${JSON.stringify(instance.value)}`);
        }
        if (!fits) broken += 1;
        for (const error of validate.errors ?? []) {
          if (!lineAt(error.source)?.trim()) expect.fail(`${key}: no line at ${error.source} for ${error.schemaPath}`);
        }
      }
    }
  }, 300_000);
});
