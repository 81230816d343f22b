import type { JsonObject } from "../json.js";
import type { Basis } from "../load/scenario.js";
import type { Place } from "../model.js";
import { strings } from "./request-schema.js";

/** Places told for one check. */
const told = 2;

/** What a schema says under `x-source` about a thing (`required`, `maximum`, `value all`; `type` for its type), as the basis of a check. */
export function basisOf(schema: JsonObject, about: string): Basis {
  const places = strings(schema["x-source"]).flatMap((entry) => {
    const [, place = "", how = "", what = "type"] = /^(.+):\d+ \((\w+)(?:, (.+))?\)$/u.exec(entry) ?? [];
    return place === "" ? [] : [{ place: place.replace(/^documents\//u, ""), how, what }];
  });
  const own = places.filter(({ what }) => what === about);
  const found = own.length > 0 ? own : places.filter(({ what }) => what === "type");
  const stated = found.filter(({ how }) => how !== "sample" && how !== "section");
  const shown = stated.length > 0 ? stated : found;
  const source = [...new Set(shown.map(({ place }) => place))].slice(0, told);
  if (source.length === 0) return { level: "may", source: ["assumed: no document says it in so many words"] };
  return { level: stated.length > 0 ? "must" : "should", source };
}

/** Where the model has seen something, as the source of a check. */
export function sourceOf(because: readonly Place[]): readonly string[] {
  const places = because.map(({ document, line }) => `${document.replace(/^documents\//u, "")}:${line}`);
  return [...new Set(places)].slice(0, told);
}
