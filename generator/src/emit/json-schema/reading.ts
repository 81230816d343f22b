import type { Standing } from "../../schema/is-required.js";
import type { Schema } from "../../schema/schema.js";

export { isRequired } from "../../schema/is-required.js";
export { knownKinds } from "../../schema/known-kinds.js";

/** How a schema is read: by whom it is sent, and what its references mean. */
export interface Reading extends Standing {
  /**
   * `request`: a client sends it, and knows exactly what may stand in it: enumerations and unions are closed.
   * `response`: the server sends it, and may send values and kinds that no document lists.
   */
  readonly direction: Standing["direction"];
  /** Named objects of the API. */
  readonly objects: ReadonlyMap<string, Schema>;
  /** `$ref` of a named object. */
  readonly refTo: (name: string, direction: Reading["direction"]) => string;
}

/** How a named object is read that stands where `reading` applies. */
export function insideObject(reading: Reading): Reading {
  return { ...reading, completed: reading.direction === "request" };
}
