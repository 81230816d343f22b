import { escaped, inputKey, objectKey, pushKey, requestKey, responseKey } from "../emit/json-schema/definition-key.js";
import type { ApiModel } from "../model/api-model.js";
import type { Landing } from "./landings.js";
import { locateLine } from "./locate-line.js";
import type { Texts } from "./quote.js";
import type { ListedTopic, Owner, Topic } from "./topic.js";

type Steps = readonly (string | number)[];
type Tree = { readonly [key: string]: unknown };

/** Where the specs of a format have a topic: `openapi`, `asyncapi`, or the bundle of `schemas`. */
export function landingsInSpec(topic: Topic, format: string, api: ApiModel, generated: Texts): Landing[] {
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
    case "listed":
      return inLists(document, definitions, topic);
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

/** The entries of lists of errors and reasons, and the descriptions of scopes. */
function inLists(document: Tree, definitions: readonly string[], { list, name }: ListedTopic): Steps[] {
  switch (list) {
    case "errors": {
      const keys = keysAt(document, definitions).filter((key) => key.startsWith("envelope.error"));
      const lists = keys.map((key) => [...definitions, key, "properties", "error", "properties", "type", "anyOf"]);
      return lists.flatMap((steps) => itemWith(document, steps, "const", name));
    }
    case "disconnect_reasons": {
      const channels = keysAt(document, ["channels"]);
      return channels.flatMap((key) => itemWith(document, ["channels", key, "x-disconnect-reasons"], "type", name));
    }
    case "scopes": {
      const schemes = keysAt(document, ["components", "securitySchemes"]).map((key) => [
        "components",
        "securitySchemes",
        key,
        "flows",
      ]);
      const flows = schemes.flatMap((steps) => keysAt(document, steps).map((key) => [...steps, key]));
      const scopes = flows.flatMap((steps) => ["scopes", "availableScopes"].map((key) => [...steps, key, name]));
      return scopes.filter((steps) => valueAt(document, steps) !== undefined);
    }
  }
}

function keysAt(document: Tree, steps: Steps): string[] {
  return Object.keys((valueAt(document, steps) as Tree | undefined) ?? {});
}

function itemWith(document: Tree, steps: Steps, key: string, value: string): Steps[] {
  const items = valueAt(document, steps);
  const index = Array.isArray(items) ? items.findIndex((it: Tree) => it[key] === value) : -1;
  return index < 0 ? [] : [[...steps, index]];
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
