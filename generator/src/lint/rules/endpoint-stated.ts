import { lines, type ReaderRule } from "../rule.js";

/** Reported by the reader. */
export const endpointStated: ReaderRule = {
  code: "endpoint-stated",
  of: "reader",
  severity: "warning",
  title: "`spec/apis.yaml` says only what no document says.",
  why: "Two statements of one thing grow apart.",
  mend: "Take the entry out of `spec/apis.yaml`.",
  examples: [{ markdown: lines("#### The API endpoint", "`wss://api.example.com/v1/ws`"), findings: [] }],
};
