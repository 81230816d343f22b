import type { JsonObject } from "../json.js";
import type { Path } from "./yaml-file.js";

/** A single step, as the file says it, and where. */
export interface SaidStep {
  readonly said: JsonObject;
  readonly path: Path;
}

/** Keys that a list of pushes hands down to those in it. */
const inherited = ["actor", "level", "source", "within", "answers"] as const;

/** The steps under `steps` or `cleanup`, with the pushes of lists as steps of their own; `order: given` makes each come after the one before. */
export function expandSteps(scenario: JsonObject, key: "steps" | "cleanup"): readonly SaidStep[] {
  return ((scenario[key] ?? []) as readonly JsonObject[]).flatMap((said, index): readonly SaidStep[] => {
    const pushes = said["pushes"] as readonly JsonObject[] | undefined;
    if (pushes === undefined) return [{ said, path: [key, index] }];
    return pushes.map((push, place) => ({
      said: { ...handedDown(said), ...after(said, pushes[place - 1]), ...push },
      path: [key, index, "pushes", place],
    }));
  });
}

function handedDown(list: JsonObject): JsonObject {
  return Object.fromEntries(inherited.flatMap((key) => (list[key] === undefined ? [] : [[key, list[key]]])));
}

function after(list: JsonObject, before: JsonObject | undefined): JsonObject {
  const first = list["order"] === "given" ? (before?.["id"] ?? list["after"]) : list["after"];
  return first === undefined ? {} : { after: first };
}
