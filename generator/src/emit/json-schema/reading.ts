import type { Standing } from "../../schema/is-required.js";
import type { Schema } from "../../schema/schema.js";

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
