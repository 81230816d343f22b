import { escaped, inputKey, objectKey, pushKey, requestKey, responseKey } from "../emit/json-schema/definition-key.js";
import { clientNames } from "../emit/typescript/client-names.js";
import { typeNames } from "../emit/typescript/type-names.js";
import type { ApiModel } from "../model/api-model.js";
import { locateLine } from "./locate-line.js";
import type { Texts } from "./quote.js";
import type { Owner, Topic } from "./topic.js";

/** A place in a generated file. */
export interface Landing {
  /** Below `generated/`. */
  readonly file: string;
  readonly line: number;
  /** JSON pointer, or the name of the type. */
  readonly pointer: string;
}

type Steps = readonly (string | number)[];
type Tree = { readonly [key: string]: unknown };

/** Where a topic ended up. @param generated - Texts by their paths below `generated/`. */
export function landingsOf(topic: Topic, api: ApiModel, generated: Texts): Landing[] {
  const specs = ["openapi", "asyncapi", "schemas"].flatMap((format) => inSpec(topic, format, api, generated));
  return [...specs, ...inTypes(topic, api, generated)];
}

function inSpec(topic: Topic, format: string, api: ApiModel, generated: Texts): Landing[] {
  const json = generated.get(`${format}/${api.id}.json`);
  const file = format === "schemas" ? `${format}/${api.id}.json` : `${format}/${api.id}.yaml`;
  const text = generated.get(file);
  if (json === undefined || text === undefined) return [];
  const document = JSON.parse(json) as Tree;
  const definitions = format === "schemas" ? ["$defs"] : ["components", "schemas"];
  return stepsOf(topic, definitions, document).flatMap((steps) => {
    const line = locateLine(text, steps);
    return line === null ? [] : [{ file, line, pointer: `#/${steps.map(pointerStep).join("/")}` }];
  });
}

function pointerStep(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Where a spec may have the topic, as far as it has. */
function stepsOf(topic: Topic, definitions: readonly string[], document: Tree): Steps[] {
  const there = (...candidates: readonly Steps[]) =>
    candidates.filter((steps) => valueAt(document, steps) !== undefined);
  switch (topic.kind) {
    case "operation": {
      const { action } = topic.operation;
      const path = Object.keys((document["paths"] as Tree | undefined) ?? {}).find((it) => it.endsWith(`/${action}`));
      return there(["paths", path ?? "", "post"], ["operations", escaped(action)]);
    }
    case "push": {
      const name = escaped(topic.push.action);
      return there(
        ["webhooks", topic.push.action],
        ["operations", name],
        ["components", "messages", pushKey(topic.push.action)],
      );
    }
    case "query":
      return there(["components", "parameters", escaped(topic.property.name)]);
    case "listed": {
      const known = [...definitions, "envelope.error", "properties", "error", "properties", "type", "anyOf"];
      const members = valueAt(document, known);
      const index = Array.isArray(members) ? members.findIndex((it: Tree) => it["const"] === topic.name) : -1;
      return topic.list === "errors" && index >= 0 ? [[...known, index]] : [];
    }
    case "schema":
      return there(...keysOf(topic.owner).map((key) => [...definitions, key]));
    case "property":
      return [
        ...keysOf(topic.owner).flatMap((key) => inSchema(document, [...definitions, key], topic.steps)),
        ...inForm(document, topic.owner, topic.steps),
      ];
    default:
      return topic satisfies never;
  }
}

function keysOf({ of, name }: Owner): string[] {
  if (of === "object") return [objectKey(name), inputKey(name)];
  return [{ request: requestKey, response: responseKey, push: pushKey }[of](name)];
}

/** The steps of a property inside a schema: lists, maps and alternatives are passed through. */
function inSchema(document: Tree, at: Steps, [step, ...rest]: readonly string[]): Steps[] {
  const schema = valueAt(document, at);
  if (typeof schema !== "object" || schema === null) return [];
  if (step === undefined) return [at];
  const { properties, items, additionalProperties, anyOf } = schema as Tree;
  const direct = (properties as Tree | undefined)?.[step];
  if (direct !== undefined) return inSchema(document, [...at, "properties", step], rest);
  const inner: Steps[] = [
    ...(items === undefined ? [] : [[...at, "items"]]),
    ...(additionalProperties === undefined ? [] : [[...at, "additionalProperties"]]),
    ...(Array.isArray(anyOf) ? anyOf.map((_, index) => [...at, "anyOf", index]) : []),
  ];
  return inner.flatMap((next) => inSchema(document, next, [step, ...rest]));
}

/** An upload is a form, whose fields are paths. */
function inForm(document: Tree, { of, name }: Owner, steps: readonly string[]): Steps[] {
  const paths = (document["paths"] as Tree | undefined) ?? {};
  const path = Object.keys(paths).find((it) => it.endsWith(`/${name}`));
  if (of !== "request" || path === undefined) return [];
  const form = ["paths", path, "post", "requestBody", "content", "multipart/form-data", "schema", "properties"];
  const field = [...form, ["payload", ...steps].join(".")];
  return valueAt(document, field) === undefined ? [] : [field];
}

function valueAt(document: Tree, steps: Steps): unknown {
  return steps.reduce<unknown>((at, step) => {
    return typeof at === "object" && at !== null && Object.hasOwn(at, step) ? (at as Tree)[step] : undefined;
  }, document);
}

function inTypes(topic: Topic, api: ApiModel, generated: Texts): Landing[] {
  const file = `src/${api.name}/types.ts`;
  const lines = generated.get(file)?.split("\n") ?? [];
  const schemas = JSON.parse(generated.get(`schemas/${api.id}.json`) ?? "{}") as { $defs?: Record<string, object> };
  const names = typeNames(api, schemas.$defs ?? {}, Object.values(clientNames(api)));
  const landing = (type: string | undefined, steps: readonly string[]): Landing[] => {
    const line = lineOfType(lines, type ?? "", steps);
    return line === null ? [] : [{ file, line, pointer: [type, ...steps].join(".") }];
  };
  switch (topic.kind) {
    case "operation":
      return landing("Actions", [topic.operation.action]);
    case "push":
      return landing("Pushes", [topic.push.action]);
    case "listed":
      return landing({ errors: "ErrorType", disconnect_reasons: "DisconnectReason", scopes: "Scope" }[topic.list], []);
    case "query":
      return [];
    default: {
      const { of, name } = topic.owner;
      const steps = topic.kind === "property" ? topic.steps : [];
      if (of !== "object") {
        const types = { request: names.requests, response: names.responses, push: names.payloads }[of];
        return landing(types.get(name), steps);
      }
      return [...new Set([names.received.get(name), names.sent.get(name)])].flatMap((type) => landing(type, steps));
    }
  }
}

/** The line of a declaration, or of a member inside it, of members inside that. */
function lineOfType(lines: readonly string[], type: string, steps: readonly string[]): number | null {
  let line = lines.findIndex((it) => /^export (?:interface|type) ([\w$]+)/.exec(it)?.[1] === type);
  for (const step of steps) {
    const parent = indentOf(lines[line] ?? "");
    const next = lines.findIndex((it, index) => index > line && nameOfMember(it) === step && indentOf(it) > parent);
    const end = lines.findIndex((it, index) => index > line && it.trim() !== "" && indentOf(it) <= parent);
    if (line < 0 || next < 0 || (end >= 0 && end < next)) return null;
    line = next;
  }
  return line < 0 ? null : line + 1;
}

function nameOfMember(line: string): string | undefined {
  const [, quoted, bare] = /^\s+(?:"([^"]+)"|([\w$]+))\??:/.exec(line) ?? [];
  return quoted ?? bare;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
