import { isObject, type Json, type JsonObject } from "../json.js";
import type { Hop } from "./params.js";

/** What goes where nothing is yet, when a value is put deep into a payload. */
export interface Soil {
  /** A minimal value for the parameter at these hops. */
  minimal(hops: readonly Hop[]): Json;
  /** An event, or whatever else a union tells apart, of a kind; undefined where there is none to begin with. */
  variant(hop: Hop & { kind: "variant" }): JsonObject | undefined;
}

/** Key that stands for any key of a map. */
const anyKey = "conformance";

/** What becomes of the value that is there, or is not; undefined takes it away. */
export type Change = (inner: Json | undefined) => Json | undefined;

/** The payload with what stands at the end of the hops changed, and with what has to be around it. */
export function place(payload: Json, hops: readonly Hop[], change: Change, soil: Soil): Json {
  return put(payload, hops, [], change, soil) ?? {};
}

function put(
  at: Json | undefined,
  hops: readonly Hop[],
  done: readonly Hop[],
  change: Change,
  soil: Soil,
): Json | undefined {
  const [hop, ...rest] = hops;
  if (hop === undefined) return change(at);
  const here = at ?? soil.minimal(done);
  const next = (inner: Json | undefined) => put(inner, rest, [...done, hop], change, soil);
  switch (hop.kind) {
    case "key":
      return withKey(isObject(here) ? here : {}, hop.name, next);
    case "entry": {
      const own = isObject(here) ? here : {};
      return withKey(own, Object.keys(own)[0] ?? anyKey, next);
    }
    case "element": {
      const [first, ...others] = Array.isArray(here) ? (here as readonly Json[]) : [];
      const changed = next(first);
      return changed === undefined ? others : [changed, ...others];
    }
    case "variant": {
      const same = isObject(here) && here[hop.discriminator] === hop.value;
      return next(same ? here : (soil.variant(hop) ?? { [hop.discriminator]: hop.value }));
    }
    default:
      return hop satisfies never;
  }
}

function withKey(object: JsonObject, key: string, next: (inner: Json | undefined) => Json | undefined): JsonObject {
  const { [key]: inner, ...others } = object;
  const changed = next(inner);
  if (changed === undefined) return others;
  return inner === undefined ? { ...object, [key]: changed } : { ...object, [key]: changed };
}
