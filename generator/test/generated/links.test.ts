import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/api-model.js";
import type { Evidence, Property, Schema } from "../../src/schema/schema.js";
import {
  isOfKind,
  lineAt,
  namesKey,
  saysBytes,
  saysFormat,
  saysLiteral,
  saysRequired,
  standsFor,
  textAt,
} from "./words.js";

const folder = new URL("../../../generated/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as unknown;
const filesIn = (name: string) => readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith(".json"));

/** A link that leads nowhere, or to other words than it promises. */
const wrong = (claim: string, place: Evidence) =>
  `${claim}: ${place.document}:${place.line}:${place.column} (${place.how}) ${textAt(place)?.slice(0, 60)}`;
const check = (claim: string, place: Evidence, holds: (place: Evidence) => boolean): string[] =>
  textAt(place) !== null && isOfKind(place) && holds(place) ? [] : [wrong(claim, place)];

describe.each(filesIn("model"))("model/%s", (file) => {
  const api = read(`model/${file}`) as ApiModel;

  test("operations and pushes stand under their headings", () => {
    const found = [...api.operations, ...api.pushes].flatMap(({ action, title, because }) =>
      because.flatMap((place) =>
        check(
          action,
          place,
          (it) => /^#+ /.test(lineAt(it)) && (lineAt(it).includes(action) || lineAt(it).includes(title)),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test("keys, constraints and values are said where they are said to be", () => {
    expect(schemasOf(api).flatMap(([name, schema]) => wrongIn(schema, name))).toEqual([]);
  });

  test("a link that is one line off is noticed", () => {
    const shifted = JSON.parse(JSON.stringify(api), (key, value) => (key === "line" ? value + 1 : value)) as ApiModel;
    const links = JSON.stringify(schemasOf(api)).split('"how"').length;
    expect(schemasOf(shifted).flatMap(([name, schema]) => wrongIn(schema, name)).length / links).toBeGreaterThan(0.85);
  });

  test("entries of lists and examples stand there", () => {
    const listed = [
      ...api.errors,
      ...api.operations.flatMap((it) => it.errors),
      ...api.disconnectReasons,
      ...api.scopes.map((it) => ({ ...it, type: it.name })),
    ];
    const examples = [
      ...api.operations.flatMap((it) => [...it.requestExamples, ...it.responseExamples]),
      ...api.pushes.flatMap((it) => it.examples),
    ];
    expect([
      ...listed.flatMap(({ type, because }) => because.flatMap((it) => check(type, it, (at) => saysLiteral(at, type)))),
      ...examples.flatMap(({ because }) => check("example", because, (at) => at.how === "sample")),
      ...[...(api.web?.because ?? []), ...(api.rtm?.because ?? [])].flatMap((it) =>
        check("endpoint", it, (at) => at.how === "manifest" || /\/|\bping/.test(lineAt(at))),
      ),
      ...[...(api.web?.query ?? []), ...(api.rtm?.query ?? [])].flatMap((it) =>
        wrongInProperty({ ...it, strength: "stated" }, "query"),
      ),
    ]).toEqual([]);
  });

  test("who is stated to be required or optional has a place that states it", () => {
    const silent = schemasOf(api).flatMap(([name, schema]) =>
      propertiesIn(schema).flatMap((it) => (it.strength === "stated" && !it.because ? [`${name}: ${it.name}`] : [])),
    );
    expect(silent).toEqual([]);
  });
});

function schemasOf(api: ApiModel): [string, Schema][] {
  return [
    ...api.operations.flatMap(({ action, request, response }): [string, Schema][] => [
      [`${action}.request`, request],
      ...(response === null ? [] : [[`${action}.response`, response] as [string, Schema]]),
    ]),
    ...api.pushes.map(({ action, payload }): [string, Schema] => [action, payload]),
    ...api.objects.map(({ name, schema }): [string, Schema] => [name, schema]),
  ];
}

/** @param key - Of the property whose items these are. */
function wrongIn(schema: Schema, path: string, key?: string): string[] {
  const holds = (place: Evidence) => (key === undefined ? standsFor(place) : namesKey(place, key));
  const places = schema.because.flatMap((place) => check(path, place, holds));
  return [...places, ...wrongStatements(schema, path), ...wrongInside(schema, path, key)];
}

function wrongInside(schema: Schema, path: string, key?: string): string[] {
  switch (schema.kind) {
    case "array":
      return wrongIn(schema.items, `${path}[]`, key);
    case "map":
      return wrongIn(schema.values, `${path}.*`);
    case "union":
      return schema.members.flatMap((member) => wrongIn(member, path, key));
    case "object":
      return schema.properties.flatMap((property) => wrongInProperty(property, path));
    default:
      return [];
  }
}

function wrongInProperty(property: Property, owner: string): string[] {
  const { name, schema, required, because } = property;
  const path = `${owner}.${name}`;
  return [
    ...schema.because.flatMap((place) => check(path, place, (it) => namesKey(it, name))),
    ...(because === undefined
      ? []
      : check(`${path} ${required ? "required" : "optional"}`, because, (it) => saysRequired(it, name, required))),
    ...wrongStatements(schema, path),
    ...wrongInside(schema, path, name),
  ];
}

function says(place: Evidence, field: string, value: string | number | boolean | readonly string[]): boolean {
  if (field === "maxBytes") return saysBytes(place, Number(value));
  if (field === "format") return saysFormat(place, String(value));
  return typeof value === "object" ? value.some((it) => saysLiteral(place, it)) : saysLiteral(place, value);
}

function wrongStatements(schema: Schema, path: string): string[] {
  const { values = {}, ...grounds } = schema.grounds ?? {};
  const stated = schema as unknown as Readonly<Record<string, string | number | boolean | readonly string[]>>;
  const unsaid = [
    "default",
    "constant",
    "minimum",
    "maximum",
    "maxBytes",
    "minItems",
    "maxItems",
    "format",
    "atLeastOneOf",
  ].filter((field) => stated[field] !== undefined && !(field in grounds));
  const listed = schema.kind === "string" ? (schema.values ?? []) : [];
  return [
    ...[...unsaid, ...listed.filter((value) => !Object.hasOwn(values, value))].map((it) => `${path} ${it}: no place`),
    ...Object.entries(values).flatMap(([value, place]) =>
      check(`${path} ${value}`, place, (it) => saysLiteral(it, value)),
    ),
    ...Object.entries(grounds).flatMap(([field, place]) => {
      const value = stated[field];
      if (value === undefined) return [`${path} ${field}: a place for nothing`];
      return check(`${path} ${field} ${value}`, place, (it) => says(it, field, value));
    }),
  ];
}

function propertiesIn(schema: Schema): Property[] {
  switch (schema.kind) {
    case "array":
      return propertiesIn(schema.items);
    case "map":
      return propertiesIn(schema.values);
    case "union":
      return schema.members.flatMap(propertiesIn);
    case "object":
      return schema.properties.flatMap((it) => [it, ...propertiesIn(it.schema)]);
    default:
      return [];
  }
}

const SPECS = ["openapi", "asyncapi", "schemas"].flatMap((format) =>
  filesIn(format).map((file) => `${format}/${file}`),
);

describe.each(SPECS)("%s", (path) => {
  test("x-source leads to the words", () => {
    const problems: string[] = [];
    let links = 0;
    walk(read(path), "", (entry, at, holder, key) => {
      links += 1;
      const source = readSource(entry);
      problems.push(...(source === null ? [`${at}: ${entry}`] : wrongSource(source, at, holder, key)));
    });
    expect(problems).toEqual([]);
    expect(links).toBeGreaterThan(500);
  });
});

type Tree = { readonly [key: string]: unknown };
type Visit = (entry: string, at: string, holder: Tree, key: string | null) => void;

/** @param key - Name of the property whose schema the value is. */
function walk(value: unknown, at: string, visit: Visit, key: string | null = null): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${at}/${index}`, visit);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const tree = value as Tree;
  for (const [name, inner] of Object.entries(tree)) {
    if (name === "x-source") for (const entry of inner as string[]) visit(entry, at, tree, key);
    else if (name === "x-property-sources") {
      for (const [property, entries] of Object.entries(inner as Record<string, string[]>))
        for (const entry of entries) visit(entry, `${at}/${property}`, {}, property);
    } else if (name === "properties" || name === "patternProperties") {
      for (const [property, schema] of Object.entries((inner ?? {}) as Tree))
        walk(schema, `${at}/${property}`, visit, property);
    } else walk(inner, `${at}/${name}`, visit);
  }
}

interface Source {
  readonly place: Evidence;
  readonly what: string | null;
}

function readSource(entry: string): Source | null {
  const [, document, line, column, how, what] = /^(\S+):(\d+):(\d+) \(([a-z]+)(?:, (.+))?\)$/.exec(entry) ?? [];
  if (document === undefined) return null;
  return {
    place: { document, line: Number(line), column: Number(column), how: how as Evidence["how"] },
    what: what ?? null,
  };
}

function wrongSource({ place, what }: Source, at: string, holder: Tree, key: string | null): string[] {
  const parameter = typeof holder["in"] === "string" ? String(holder["name"]) : null;
  const name = key?.split(".").at(-1) ?? parameter;
  return check(`${at} ${what ?? ""}`, place, (it) => {
    if (what === null) return name === null || namesKey(it, name);
    if (what === "required" || what === "optional") return saysRequired(it, name ?? "", what === "required");
    if (what.startsWith("value ")) return saysLiteral(it, what.slice("value ".length));
    if (what === "format") return holder["format"] === undefined || saysFormat(it, String(holder["format"]));
    // JSON Schema says it as `not`; the words name the first of the keys.
    if (what === "atLeastOneOf") return JSON.stringify(holder["not"] ?? holder["anyOf"]).includes(firstName(it));
    if (what === "maxLength") return saysBytes(it, Number(holder["maxLength"]));
    return what === "default" && holder["default"] === undefined
      ? true
      : saysLiteral(it, holder[what] as string | number | boolean);
  });
}

function firstName(place: Evidence): string {
  const name = /`([^`]+)`/.exec(textAt(place) ?? "")?.[1] ?? "nothing";
  return `"${name.split(".").at(-1)}"`;
}
