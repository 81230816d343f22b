import { defineDiagnostics } from "../diagnostic/diagnostic.js";

/** Where the documents do not agree with themselves. */
export const problem = defineDiagnostics({
  "type-unknown": {
    severity: "warning",
    message: (it: { type: string; path: string }) =>
      `Unexpected type "${it.type}" of ${it.path}, expected a type such as string, number, bool, object, array`,
  },
  "type-refuted": {
    severity: "warning",
    message: (it: { path: string; shown: string; declared: string }) =>
      `Unexpected ${it.shown} in the sample for ${it.path}, expected ${it.declared} as declared`,
  },
  "value-not-listed": {
    severity: "warning",
    message: (it: { path: string; shown: string; values: readonly string[] }) =>
      `Unexpected value "${it.shown}" in the sample for ${it.path}, expected one of ${it.values.join(", ")}`,
  },
  "name-not-a-key": {
    severity: "warning",
    message: (it: { name: string }) =>
      `Unexpected name "${it.name}" in a table of parameters, expected a key without blanks`,
  },
  "required-not-shown": {
    severity: "warning",
    message: (it: { path: string }) => `Unexpected sample without ${it.path}, expected the key that is called required`,
  },
  "row-not-shown": {
    severity: "warning",
    message: (it: { path: string }) => `Unexpected row ${it.path} that no sample shows, expected a key of the payload`,
  },
});
