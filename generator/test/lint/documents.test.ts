import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSilenceFile, readSources } from "../../src/cli/inputs.js";
import { compileModel, readDocument } from "../../src/compile.js";
import { eachOnce } from "../../src/lint/lint.js";
import { rules } from "../../src/lint/rules/index.js";
import { applySilences } from "../../src/lint/silence.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const apis = readSources(root);
const findings = apis.flatMap(({ entry, corrections, documents }) => {
  const read = documents.map(readDocument);
  const { diagnostics } = compileModel({ entry, corrections, documents: read });
  return [...read.flatMap((it) => it.diagnostics), ...diagnostics];
});

/** All of them were read against the text, see CONTRIBUTING.md. A change here is a change to read. */
test("all documents have the findings that were read, by code", () => {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    "anchor-dangling": 5,
    "anchor-other-style": 8,
    "caption-mismatch": 1,
    "code-span-blank": 8,
    "equivalent-mismatch": 1,
    "error-unknown": 1,
    "format-refuted": 1,
    "general-format-refuted": 2,
    "index-without-section": 15,
    "key-misspelt": 5,
    "key-undocumented": 7,
    "label-twice": 1,
    "link-text-mismatch": 1,
    "machine-artefact": 2,
    "name-malformed": 1,
    "name-not-a-key": 1,
    "nesting-differs": 1,
    "note-of-other-row": 1,
    "object-misspelt": 5,
    "object-unknown": 8,
    "one-of-missing": 1,
    "operation-out-of-reach": 1,
    "other-language": 2,
    "personal-data": 4,
    "push-of-other-action": 1,
    "required-not-shown": 5,
    "required-unclear": 7,
    "row-not-shown": 2,
    "row-without-parent": 6,
    "sample-bare-key": 6,
    "sample-missing-comma": 17,
    "sample-quotes": 1,
    "sample-trailing-comma": 13,
    "sample-unbalanced-braces": 13,
    "secret-shown": 5,
    "section-not-in-index": 6,
    "stray-markup": 2,
    "table-header-misspelt": 5,
    "table-short-row": 7,
    "todo-left": 1,
    "type-refuted": 2,
    "value-not-listed": 2,
  });
});

test("what was read from the store gives the same findings", () => {
  const stored = apis.flatMap(({ entry, corrections, documents }) => {
    const read = documents.map(
      (file) => JSON.parse(JSON.stringify(readDocument(file))) as ReturnType<typeof readDocument>,
    );
    return compileModel({ entry, corrections, documents: read }).diagnostics;
  });
  const joint = apis.flatMap(({ entry, corrections, documents }) => {
    return compileModel({ entry, corrections, documents: documents.map(readDocument) }).diagnostics;
  });
  expect(stored).toEqual(joint);
});

test("no problem is reported twice at one place", () => {
  expect(eachOnce(findings)).toHaveLength(findings.length);
});

test("every finding has a place in a document, a rule and the form of a sentence", () => {
  const codes = new Set(rules.map((rule) => rule.code));
  for (const { code, span, message } of findings) {
    expect(codes).toContain(code);
    expect(message).toMatch(/^Unexpected .+, expected .+/);
    const text =
      apis
        .flatMap((api) => api.documents)
        .find((it) => it.path === span.document)
        ?.text.split("\n") ?? [];
    expect(span.start.line).toBeLessThanOrEqual(text.length);
    expect(span.start.column).toBeLessThanOrEqual((text[span.start.line - 1]?.length ?? 0) + 1);
    const ordered = span.end.line > span.start.line || span.end.column >= span.start.column;
    expect(ordered, `${code} at ${span.document}:${span.start.line}`).toBe(true);
  }
});

test("every entry of silenced.yaml silences a finding", () => {
  const sources = apis.flatMap((api) => api.documents);
  const { kept } = applySilences(findings, readSilenceFile(root), { sources, whole: true });
  expect(kept.filter((it) => it.code === "silence-without-use")).toEqual([]);
});
