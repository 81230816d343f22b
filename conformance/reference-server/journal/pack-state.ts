import { isObject } from "../core/json.js";
import type { State } from "../core/state.js";
import { TokenTable } from "../core/token-table.js";

/** A state in JSON: lists begin with what they are, so that no text of a client is taken for anything else. */
export type Packed = { readonly packed: unknown };

/** A state in a form that JSON can tell, to the order of its maps. */
export function packState(state: State): Packed {
  return { packed: pack(state) };
}

/** The state that was packed. */
export function unpackState({ packed }: Packed): State {
  const state = unpack(packed) as State;
  return { ...state, tokens: new TokenTable(state.tokens) };
}

function pack(value: unknown): unknown {
  if (value instanceof Map) return ["map", ...[...value].map(([key, one]) => [key, pack(one)])];
  if (value instanceof Set) return ["set", ...value];
  if (Array.isArray(value)) return ["list", ...value.map(pack)];
  return isObject(value) ? mapped(value, pack) : value;
}

function unpack(value: unknown): unknown {
  if (!Array.isArray(value)) return isObject(value) ? mapped(value, unpack) : value;
  const [kind, ...items] = value as [string, ...unknown[]];
  if (kind === "map") return new Map((items as [unknown, unknown][]).map(([key, one]) => [key, unpack(one)]));
  return kind === "set" ? new Set(items) : items.map(unpack);
}

/** As entries, because a client may have named a key `__proto__`. */
function mapped(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
