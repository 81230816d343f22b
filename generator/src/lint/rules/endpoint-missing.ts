import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const endpointMissing: ReaderRule = {
  code: "endpoint-missing",
  of: "reader",
  severity: "error",
  title: "A document, or `spec/apis.yaml`, says where the API is.",
  why: "Nothing can be called without an address.",
  mend: "State the address in the introduction, or in `spec/apis.yaml`.",
  examples: [{ markdown: lines("#### The API endpoint", "`wss://api.example.com/v1/ws`"), findings: [] }],
};
