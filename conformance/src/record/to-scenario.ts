import { stringify } from "yaml";
import type { ApiName } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { Fixtures } from "../plan/target.js";
import { type Cast, castOf, type Part } from "./cast.js";
import { nameValues, type Saying } from "./name-values.js";
import { payloadOfCall, unwrapped } from "./payloads.js";
import { StepWriter } from "./step-writer.js";
import type { Traffic } from "./traffic.js";

/** A recording as a scenario file, and what could not be told of it. */
export interface Recorded {
  readonly text: string;
  readonly steps: number;
  /** A sentence each. */
  readonly doubts: readonly string[];
}

/**
 * Turns what passed between clients and a server into a scenario that asks for the same again. `keyOf` names the key that joins request and response. Ids that
 * the server made are saved where they come up first; tokens are left out.
 */
export function toScenario(
  id: string,
  traffic: readonly Traffic[],
  fixtures: Fixtures,
  keyOf: (api: ApiName) => string,
): Recorded {
  const cast = castOf(traffic, fixtures);
  const people = new Map(cast.parts.flatMap(({ id: own, name }) => (own === undefined ? [] : [[own, `${name}.id`]])));
  const values = nameValues(sayingsOf(traffic), new Set(people.keys()));
  const writer = new StepWriter(cast, values, people, keyOf);
  for (const [index, one] of traffic.entries()) writer.write(one, index, traffic);
  const scenario = {
    id,
    title: "What was recorded happens again",
    level: "may",
    source: ["assumed: recorded from live traffic"],
    actors: Object.fromEntries(cast.parts.map((part) => [part.name, actorOf(part, cast)])),
    steps: writer.steps,
  };
  return { text: stringify(scenario, { lineWidth: 120 }), steps: writer.steps.length, doubts: cast.doubts };
}

function actorOf({ name, api, kind, number, license }: Part, { ofCall, ofConnection }: Cast): JsonObject {
  const isIn = (parts: ReadonlyMap<number, Part>) => [...parts.values()].some((part) => part.name === name);
  return {
    api,
    [kind]: number,
    ...(license === "first" ? {} : { license }),
    ...(isIn(ofCall) && !isIn(ofConnection) ? { via: "web" } : {}),
  };
}

function sayingsOf(traffic: readonly Traffic[]): readonly Saying[] {
  return traffic.flatMap((one, index): readonly Saying[] => {
    const saying = (by: Saying["by"], payload: Json) => [{ index, by, payload }];
    switch (one.kind) {
      case "frame":
        return isObject(one.frame) ? saying(one.from, one.frame["payload"] ?? null) : [];
      case "call":
        return saying("client", payloadOfCall(one.body));
      case "answer":
        return saying("server", unwrapped(one.body));
      case "opened":
      case "closed":
        return [];
      default:
        return one satisfies never;
    }
  });
}
