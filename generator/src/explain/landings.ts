import type { ApiModel } from "../model/api-model.js";
import { landingsInSpec } from "./landings-in-spec.js";
import { landingsInTypes } from "./landings-in-types.js";
import type { Texts } from "./quote.js";
import type { Topic } from "./topic.js";

/** A place in a generated file. */
export interface Landing {
  /** Below `generated/`. */
  readonly file: string;
  readonly line: number;
  /** JSON pointer, or the name of the type. */
  readonly pointer: string;
}

/** Where a topic ended up. @param generated - Texts by their paths below `generated/`. */
export function landingsOf(topic: Topic, api: ApiModel, generated: Texts): Landing[] {
  const specs = ["openapi", "asyncapi", "schemas"].flatMap((format) => landingsInSpec(topic, format, api, generated));
  return [...specs, ...landingsInTypes(topic, api, generated)];
}
