import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readSources } from "../../src/cli/inputs.js";
import { listSamples } from "../../src/cli/list-samples.js";
import { compileModel, readDocument } from "../../src/compile.js";
import { EXTENSION_KEYWORDS } from "../../src/emit/json-schema/json-schema.js";
import { FORMAT_PATTERNS } from "../../src/schema/format-patterns.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

const apis = readSources(root).map(({ entry, corrections, documents }) => {
  const pages = documents.map(readDocument);
  const { model, samples, diagnostics } = compileModel({ entry, corrections, documents: pages });
  const findings = [...pages.flatMap((page) => page.diagnostics), ...diagnostics];
  return { model, samples, findings, documents };
});

test("every sample fits the schema concluded for it, or a finding tells of the contradiction", () => {
  const list = listSamples(
    apis,
    apis.flatMap((api) => api.findings),
  );
  console.log(list);
  expect(list).toBe(read("generated/samples.txt"));
  expect(list).not.toContain("no finding tells of this");
});

/** How many samples show a payload, and how many of them do not fit. A change here is a change to read. */
test("as many samples fit as were read", () => {
  const counts = apis.map(({ model, samples }) => {
    return [model.name, samples.length, samples.filter((it) => it.misfits.length > 0).length];
  });
  expect(counts).toEqual([
    ["agent-rtm", 62, 1],
    ["customer", 59, 0],
    ["agent-web", 90, 2],
    ["customer-rtm", 136, 7],
  ]);
});

test.each(apis)("Ajv says the same of the samples of $model.id, by the committed schemas", ({ model }) => {
  const validatorOf = bundle(`generated/schemas/${model.id}.json`);
  const shown = [
    ...model.operations.flatMap(({ action, response, requestExamples, responseExamples }) => [
      ...requestExamples.map((it) => ({ ...it, key: `${action}.request` })),
      ...(response === null ? [] : responseExamples.map((it) => ({ ...it, key: `${action}.response` }))),
    ]),
    ...model.pushes.flatMap(({ action, examples }) => examples.map((it) => ({ ...it, key: `${action}.push` }))),
  ];
  const refused = shown.filter(({ key, value }) => !validatorOf(key)(value)).map((it) => placeOf(it.because));
  const listed = apis.flatMap(({ model: { id }, samples }) =>
    id !== model.id ? [] : samples.filter((it) => it.misfits.length > 0 && !it.of.startsWith("object ")),
  );
  expect(refused).toEqual(listed.map(({ span }) => placeOf({ document: span.document, ...span.start })));
});

function bundle(path: string): (key: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, formats: { binary: true, ...FORMAT_PATTERNS } });
  ajv.addVocabulary([...EXTENSION_KEYWORDS]);
  ajv.addSchema(JSON.parse(read(path)) as object, "bundle");
  return (key) => {
    const validate = ajv.getSchema(`bundle#/$defs/${key}`);
    if (validate === undefined) throw new Error(`no schema ${key}`);
    return validate;
  };
}

function placeOf({ document, line, column }: { document: string; line: number; column: number }): string {
  return `${document}:${line}:${column}`;
}
