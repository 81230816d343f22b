import { readFile } from "node:fs/promises";
import { parse } from "yaml";

const CONFIGS = ["redocly.yaml", "spectral.yaml", "asyncapi-parser.yaml"] as const;
type Config = (typeof CONFIGS)[number];

/** The settings of single rules, as a tool takes them. */
export async function rulesOf(config: Config): Promise<Record<string, unknown>> {
  const { rules } = parse(await read(config)) as { rules: Record<string, unknown> };
  return rules;
}

/** One line for each rule that is off: the file, the rule, the reason that stands behind it. */
export async function rulesThatAreOff(): Promise<string[]> {
  const texts = await Promise.all(CONFIGS.map(async (config) => [config, await read(config)] as const));
  return texts.flatMap(([config, text]) =>
    [...text.matchAll(/^ +([\w-]+): off(?: # (.+))?$/gm)].map(
      ([, rule, reason = "no reason is given"]) => `${config} ${rule}: ${reason}`,
    ),
  );
}

function read(config: Config): Promise<string> {
  return readFile(new URL(config, import.meta.url), "utf8");
}
