import { misfits } from "../../schema/misfits.js";
import type { Schema } from "../../schema/schema.js";
import type { JsonValue } from "../../source/json.js";
import type { Reading } from "./reading.js";

/** Whether the JSON Schema of `schema` accepts `value`. */
export function fits(value: JsonValue, schema: Schema, reading: Reading): boolean {
  return misfits(value, schema, reading).length === 0;
}
