import type { ApiName, Transport } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { expandSteps } from "./expand-steps.js";
import { readStep } from "./read-step.js";
import { type ActorSpec, type Basis, type Level, type LicenseChoice, partKinds, type Scenario } from "./scenario.js";
import type { YamlFile } from "./yaml-file.js";

/** Makes a scenario of a file that fits the schema, with defaults filled in. */
export function readScenario(file: YamlFile): Scenario {
  const said = file.value as JsonObject;
  const basis: Basis = {
    level: (said["level"] as Level | undefined) ?? "must",
    source: said["source"] as readonly string[],
  };
  const [firstActor = ""] = Object.keys(said["actors"] as JsonObject);
  const steps = (key: "steps" | "cleanup") =>
    expandSteps(said, key).map((step) => readStep(step.said, basis, file.problemAt(step.path, "").line, firstActor));
  return {
    id: said["id"] as string,
    title: said["title"] as string,
    ...(said["about"] === undefined ? {} : { about: said["about"] as string }),
    tags: (said["tags"] ?? []) as readonly string[],
    file: file.name,
    licenses: (said["licenses"] ?? {}) as Scenario["licenses"],
    actors: Object.entries(said["actors"] as JsonObject).map(readActor),
    steps: steps("steps"),
    cleanup: steps("cleanup"),
  };
}

/** Makes a part of its name and what a file says of it. */
export function readActor([name, value]: [string, Json]): ActorSpec {
  const said = isObject(value) ? value : {};
  const part = partKinds.find((kind) => said[kind] !== undefined) ?? "agent";
  return {
    name,
    api: said["api"] as ApiName,
    part,
    number: said[part] as number | "new",
    license: (said["license"] as LicenseChoice | undefined) ?? "first",
    via: (said["via"] as Transport | undefined) ?? "rtm",
    ...(said["scopes"] === undefined ? {} : { scopes: said["scopes"] as readonly string[] }),
    ...(said["version"] === undefined ? {} : { version: said["version"] as string }),
  };
}
