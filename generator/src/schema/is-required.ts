import type { Property } from "./schema.js";

/** By whom a schema is sent, and where in the payload it stands. */
export interface Standing {
  /** `request`: a client sends it. `response`: the server sends it (responses, pushes, webhooks). */
  readonly direction: "request" | "response";
  /**
   * True inside a named object that a client sends. Documents describe an object as the server sends it, with the keys
   * that the server itself sets: here only the constants that tell the kinds apart are required.
   */
  readonly completed: boolean;
}

/** The same inside a named object. */
export function insideObject<S extends Standing>(standing: S): S {
  return { ...standing, completed: standing.direction === "request" };
}

/** Whether who sends the payload has to send this key. */
export function isRequired(property: Property, { direction, completed }: Standing): boolean {
  if (!property.required || direction === "response") return property.required;
  if (property.schema.kind === "string" && property.schema.constant !== undefined) return true;
  return !completed && property.strength === "stated";
}
