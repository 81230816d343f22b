import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../src/corrections/apply-corrections.js";
import { readCorrections } from "../../src/corrections/correction.js";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.js";
import { readFacts } from "../../src/facts/read-facts.js";
import type { ApiModel } from "../../src/model/api-model.js";
import { linkModel } from "../../src/model/link-model.js";
import { readManifest } from "../../src/model/manifest.js";
import type { Evidence, Schema } from "../../src/schema/schema.js";
import { parseMarkdown } from "../../src/source/parse-markdown.js";

const spec = new URL("../../../spec/", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, spec), "utf8");
const json = (path: string) => JSON.parse(text(path)) as object;
const manifest = readManifest(text("apis.yaml"), "apis.yaml", json("schemas/apis.schema.json"));

const apis = manifest.apis.map((entry) => {
  const diagnostics: Diagnostic[] = [];
  const report = (it: Diagnostic) => diagnostics.push(it);
  const path = `corrections/${entry.id}.yaml`;
  const corrections = existsSync(new URL(path, spec))
    ? readCorrections(text(path), path, json("schemas/correction.schema.json"))
    : [];
  const facts = entry.documents.map(({ value }) =>
    readFacts(parseMarkdown({ path: value, text: text(value) }), () => {}),
  );
  const model = linkModel(entry, applyCorrections(facts, corrections, report), report);
  return { name: entry.name, model, diagnostics };
});

/** Actions on Web and RTM, pushes and webhooks, types of errors, reasons, scopes. */
const counts: { readonly [name: string]: readonly number[] } = {
  "agent-rtm": [21, 0, 21, 17, 0, 0, 2, 0],
  customer: [17, 9, 16, 15, 10, 8, 7, 0],
  "agent-web": [33, 33, 31, 31, 20, 12, 13, 29],
  "customer-rtm": [30, 0, 30, 31, 20, 0, 13, 0],
};

describe.each(apis)("$name", ({ name, model, diagnostics }) => {
  const { operations, pushes, objects } = model;

  it("has everything that its documents describe", () => {
    const found = [
      operations.length,
      operations.filter((it) => it.web).length,
      operations.filter((it) => it.rtm).length,
      pushes.filter((it) => it.rtm).length,
      pushes.filter((it) => it.webhook).length,
      model.errors.length,
      model.disconnectReasons.length,
      model.scopes.length,
    ];
    expect(found).toEqual(counts[name]);
  });

  it("has no correction out of date, and a place for every problem", () => {
    expect(diagnostics.filter((it) => it.severity === "error")).toEqual([]);
    expect(diagnostics.filter((it) => it.span.document === "")).toEqual([]);
  });

  it("defines every object that it refers to", () => {
    const names = new Set(objects.map((it) => it.name));
    expect(names.size).toBe(objects.length);
    const refs = schemasOf(model).flatMap((schema) => (schema.kind === "ref" ? [schema.name] : []));
    expect(refs.filter((ref) => !names.has(ref))).toEqual([]);
  });

  it("gives evidence where the words are", () => {
    const lines = new Map<string, string[]>();
    const lineAt = ({ document, line }: Evidence) => {
      const known = lines.get(document) ?? text(document).split("\n");
      lines.set(document, known);
      return known[line - 1];
    };
    for (const schema of schemasOf(model)) {
      expect(schema.because).not.toEqual([]);
      for (const place of schema.because) expect(lineAt(place)?.length ?? -1).toBeGreaterThanOrEqual(place.column - 1);
      if (schema.kind !== "object") continue;
      for (const property of schema.properties) {
        const told = property.schema.because.some(
          (place) => lineAt(place)?.includes(property.name) || place.how === "correction",
        );
        expect(told, property.name).toBe(true);
      }
    }
  });
});

function schemasOf(model: ApiModel): Schema[] {
  const roots = [
    ...model.operations.flatMap(({ request, response }) => (response === null ? [request] : [request, response])),
    ...model.pushes.map((it) => it.payload),
    ...model.objects.map((it) => it.schema),
  ];
  return roots.flatMap(withChildren);
}

function withChildren(schema: Schema): Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema, ...withChildren(schema.items)];
    case "map":
      return [schema, ...withChildren(schema.values)];
    case "union":
      return [schema, ...schema.members.flatMap(withChildren)];
    case "object":
      return [schema, ...schema.properties.flatMap((it) => withChildren(it.schema))];
    default:
      return [schema];
  }
}
