import { defineDiagnostics } from "../diagnostic/diagnostic.js";

/** What a reader may complain of. */
export const problem = defineDiagnostics({
  "sample-trailing-comma": {
    severity: "warning",
    message: (_: null) => "Unexpected comma before a closing brace, expected none",
  },
  "sample-missing-comma": {
    severity: "error",
    message: (it: { text: string }) => `Unexpected ${it.text}, expected a comma before it`,
  },
  "sample-unbalanced-braces": {
    severity: "error",
    message: (it: { found: string; expected: string }) => `Unexpected ${it.found}, expected ${it.expected}`,
  },
  "sample-bare-key": {
    severity: "warning",
    message: (it: { text: string }) => `Unexpected key ${it.text} without quotes, expected "${it.text}"`,
  },
  "sample-quotes": {
    severity: "warning",
    message: (it: { text: string }) => `Unexpected quotes around ${it.text}, expected double ones`,
  },
  "sample-not-json": {
    severity: "warning",
    message: (it: { text: string }) => `Unexpected ${it.text} in a sample, expected JSON`,
  },
  "sample-duplicate-key": {
    severity: "error",
    message: (it: { text: string }) => `Unexpected second key ${it.text}, expected each key once`,
  },
  "table-header-misspelt": {
    severity: "warning",
    message: (it: { header: string; expected: string }) =>
      `Unexpected header "${it.header}", expected "${it.expected}"`,
  },
  "table-header-unknown": {
    severity: "info",
    message: (it: { header: string; nearest: string }) =>
      `Unexpected header "${it.header}", expected one that readers know, such as "${it.nearest}"`,
  },
  "table-header-missing": {
    severity: "warning",
    message: (_: null) => "Unexpected column without a header, expected its name",
  },
  "table-long-row": {
    severity: "warning",
    message: (it: { cells: number; columns: number }) => `Unexpected row of ${it.cells} cells, expected ${it.columns}`,
  },
  "table-short-row": {
    severity: "info",
    message: (it: { cells: number; columns: number }) => `Unexpected row of ${it.cells} cells, expected ${it.columns}`,
  },
  "table-not-recognised": {
    severity: "error",
    message: (_: null) => "Unexpected text with cell borders, expected a table with a delimiter row of as many cells",
  },
  "required-unclear": {
    severity: "warning",
    message: (it: { text: string }) => `Unexpected "${it.text}" in the column of required flags, expected Yes or No`,
  },
  "code-span-blank": {
    severity: "info",
    message: (it: { text: string }) => `Unexpected blank inside the code span of ${it.text}, expected none`,
  },
  "name-malformed": {
    severity: "error",
    message: (it: { name: string }) => `Unexpected name "${it.name}", expected one of letters, digits and underscores`,
  },
  "fence-not-closed": {
    severity: "error",
    message: (_: null) => "Unexpected heading or fence inside a code block, expected the block to be closed before it",
  },
  "accounting-imbalance": {
    severity: "error",
    message: (it: { what: string; total: number; seen: number }) =>
      `Unexpected account of ${it.seen} ${it.what}, expected ${it.total} as the Markdown tree has`,
  },
});
