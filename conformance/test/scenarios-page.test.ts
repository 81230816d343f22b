import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFolder, readSchema } from "../src/cli/files.js";
import { isObject } from "../src/json.js";
import { stepKinds } from "../src/load/scenario.js";
import { operators } from "../src/match.js";
import { problemsOf, scenarioOf } from "./support/play.js";
import { runScenario } from "./support/suite.js";

const page = readFileSync(join(packageFolder(), "SCENARIOS.md"), "utf8");
const [whole = "", ...steps] = [...page.matchAll(/```yaml\n(.*?)```/gsu)].map((found) => found[1] ?? "");
const opening = whole.slice(0, whole.indexOf("  - id: send"));

describe("the page about scenarios", () => {
  it("begins with a scenario that passes on the reference server", async () => {
    const checks = await runScenario(scenarioOf(whole, "hello.yaml"));
    expect(checks.filter((check) => check.status !== "pass")).toEqual([]);
    expect(checks.length).toBeGreaterThan(50);
  });

  it.each(steps.map((text) => [text]))("shows steps that can be written: %s", (text) => {
    expect(problemsOf(opening + text, "hello.yaml")).toEqual([]);
  });

  it("names every step, matcher and key of actors that there is", () => {
    const schema = readSchema("scenario.schema.json");
    const actor = isObject(schema["$defs"]) && isObject(schema["$defs"]["actor"]) ? schema["$defs"]["actor"] : {};
    const names = [...stepKinds, "pushes", ...operators, ...Object.keys(actor["properties"] ?? {})];
    expect(names.length).toBeGreaterThan(25);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});

describe("the schema of scenarios", () => {
  it("tells what every key is for", () => {
    const schema = readSchema("scenario.schema.json");
    expect(undescribed(schema, schema, "")).toEqual([]);
  });
});

/** Keys without a description of their own, or of what they refer to. */
function undescribed(node: unknown, root: unknown, path: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => undescribed(one, root, `${path}/${index}`));
  if (!isObject(node)) return [];
  const properties = isObject(node["properties"]) ? node["properties"] : {};
  const bare = Object.entries(properties).filter(([, value]) => isObject(value) && !isDescribed(value, root));
  return [
    ...bare.map(([key]) => `${path}/properties/${key}`),
    ...Object.entries(node).flatMap(([key, value]) =>
      key === "properties" || isObject(value) || Array.isArray(value) ? undescribed(value, root, `${path}/${key}`) : [],
    ),
  ];
}

function isDescribed(value: Record<string, unknown>, root: unknown): boolean {
  if (typeof value["description"] === "string") return true;
  const name = String(value["$ref"] ?? "").replace("#/$defs/", "");
  const target = isObject(root) && isObject(root["$defs"]) ? root["$defs"][name] : undefined;
  return isObject(target) && typeof target["description"] === "string";
}
