import { createRequire } from "node:module";
import type { ApiName } from "./apis.js";
import type { Model } from "./model.js";

/** Everything the documents say of all APIs, each statement with its place. */
export function loadModel(): Readonly<Record<ApiName, Model>> {
  return createRequire(import.meta.url)("livechat-spec/model.json") as Readonly<Record<ApiName, Model>>;
}
