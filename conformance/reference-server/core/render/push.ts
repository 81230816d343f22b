import type { JsonObject } from "../json.js";

/** A push as it goes out, without `type` and `request_id`. */
export interface Push {
  readonly action: string;
  readonly payload: JsonObject;
}
