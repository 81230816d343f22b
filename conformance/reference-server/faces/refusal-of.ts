import type { FastifyError } from "fastify";
import { Refusal } from "../core/refusal.js";
import type { Limits } from "./limits.js";

/** What goes wrong before an action runs: bodies that are no JSON, too large, or of another type. `internal` where it is our own mistake. */
export function refusalOf(error: FastifyError | Refusal, { bodyBytes }: Pick<Limits, "bodyBytes">): Refusal {
  if (error instanceof Refusal) return error;
  // The documents have a message for uploads alone.
  if (error.code === "FST_REQ_FILE_TOO_LARGE") return new Refusal("entity_too_large");
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return tooLarge("The body", bodyBytes);
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Refusal("validation", `Wrong format of request: ${error.message}`);
  return new Refusal("internal");
}

export function tooLarge(what: string, bytes: number): Refusal {
  const [size, unit] = bytes < 1024 ** 2 ? [bytes / 1024, "KB"] : [bytes / 1024 ** 2, "MB"];
  return new Refusal("entity_too_large", `${what} is larger than ${size} ${unit}`);
}
