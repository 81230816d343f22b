import { defineDiagnostics } from "../diagnostic/diagnostic.js";

/** Where the documents of one API do not fit together. */
export const problem = defineDiagnostics({
  "object-unknown": {
    severity: "warning",
    message: (it: { name: string }) =>
      `Unexpected reference to "${it.name}", expected an object that a document of this API describes`,
  },
  "object-misspelt": {
    severity: "info",
    message: (it: { name: string; meant: string }) => `Unexpected reference to "${it.name}", expected "${it.meant}"`,
  },
  "object-twice": {
    severity: "info",
    message: (it: { name: string }) => `Unexpected second section for the object "${it.name}", expected one`,
  },
  "object-other-case": {
    severity: "warning",
    message: (it: { name: string; other: string }) =>
      `Unexpected object "${it.name}", expected a name that differs from "${it.other}" in more than case`,
  },
  "section-twice": {
    severity: "warning",
    message: (it: { name: string }) => `Unexpected second section for ${it.name}, expected one`,
  },
  "operation-out-of-reach": {
    severity: "info",
    message: (it: { action: string }) =>
      `Unexpected action ${it.action} on a transport that this API does not have, expected one that it has`,
  },
  "push-unknown": {
    severity: "warning",
    message: (it: { push: string; action: string }) =>
      `Unexpected push ${it.push} of ${it.action}, expected one that a document of this API describes`,
  },
  "endpoint-missing": {
    severity: "error",
    message: (it: { what: string }) => `Unexpected silence about ${it.what}, expected it in a document or in this file`,
  },
  "endpoint-stated": {
    severity: "warning",
    message: (it: { what: string }) => `Unexpected ${it.what} here, expected none: a document states it`,
  },
});
