import type { ApiName, Transport } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { readStep } from "./read-step.js";
import type { ActorSpec, Basis, Level, LicenseChoice, Scenario } from "./scenario.js";
import type { YamlFile } from "./yaml-file.js";

/** Makes a scenario of a file that fits the schema, with defaults filled in. */
export function readScenario(file: YamlFile): Scenario {
  const said = file.value as JsonObject;
  const basis: Basis = {
    level: (said["level"] as Level | undefined) ?? "must",
    source: said["source"] as readonly string[],
  };
  const steps = (key: "steps" | "cleanup") =>
    ((said[key] ?? []) as readonly JsonObject[]).map((step, index) =>
      readStep(step, basis, file.problemAt([key, index], "").line),
    );
  return {
    id: said["id"] as string,
    title: said["title"] as string,
    ...(said["about"] === undefined ? {} : { about: said["about"] as string }),
    tags: (said["tags"] ?? []) as readonly string[],
    file: file.name,
    actors: Object.entries(said["actors"] as JsonObject).map(readActor),
    steps: steps("steps"),
    cleanup: steps("cleanup"),
  };
}

function readActor([name, value]: [string, Json]): ActorSpec {
  const said = isObject(value) ? value : {};
  return {
    name,
    api: said["api"] as ApiName,
    number: (said["agent"] ?? said["customer"]) as number | "new",
    license: (said["license"] as LicenseChoice | undefined) ?? "first",
    via: (said["via"] as Transport | undefined) ?? "rtm",
  };
}
