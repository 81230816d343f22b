import type { Schema } from "./schema.js";
import { inChildren } from "./update-at.js";

/** Nothing that only the sample of a request shows has to be sent. */
export function relax(schema: Schema): Schema {
  const relaxed = inChildren(schema, relax);
  if (relaxed.kind !== "object") return relaxed;
  return { ...relaxed, properties: relaxed.properties.map((property) => ({ ...property, required: false })) };
}
