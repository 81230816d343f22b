import { defineDiagnostics } from "../diagnostic/diagnostic.js";

/** Corrections that have nothing to correct (any more). */
export const problem = defineDiagnostics({
  "correction-unmatched": {
    severity: "error",
    message: (it: { at: string }) =>
      `Unexpected address ${it.at}, expected the name of a fact in the documents of this API`,
  },
  "correction-stale": {
    severity: "error",
    message: (it: { at: string; says: string; found: string }) =>
      `Unexpected ${it.found} at ${it.at}, expected ${it.says} as the correction says`,
  },
});
