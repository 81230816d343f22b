import { expect, test } from "vitest";
import { rulesOf, rulesThatAreOff } from "./rules.js";

test("every rule that is set is off, and has its reason behind it", async () => {
  const told = await rulesThatAreOff();
  const configs = ["asyncapi-parser.yaml", "redocly.yaml", "spectral.yaml"] as const;
  const set = (await Promise.all(configs.map(rulesOf))).flatMap((rules) => Object.entries(rules));
  expect(set.map(([, value]) => value)).toEqual(told.map(() => "off"));
  for (const line of told) expect(line).not.toContain("no reason is given");
});
