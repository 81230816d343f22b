import type { Emit } from "../output-file.js";

/** The model itself: what every other file was made from. */
export const emitModel: Emit = (api) => [{ path: `model/${api.id}.json`, text: `${JSON.stringify(api, null, 1)}\n` }];
