import type { ApiModel } from "../model/api-model.js";
import { editsBetween } from "../model/edits-between.js";
import type { Schema } from "../schema/schema.js";
import { listed, queryTopics } from "./find-topics.js";
import { nameTopic } from "./topic.js";

/** What can be explained, by kind: the names of actions, pushes, objects, and of the entries of lists. */
export function topicNames(api: ApiModel): Readonly<Record<string, readonly string[]>> {
  const lists = listed(api);
  const named = (list: string) => lists.filter((it) => it.list === list).map(nameTopic);
  return {
    actions: api.operations.map((it) => it.action),
    pushes: api.pushes.map((it) => it.action),
    objects: api.objects.map((it) => it.name),
    errors: named("errors"),
    "disconnect reasons": named("disconnect_reasons"),
    scopes: named("scopes"),
    "query of the address": queryTopics(api).map(nameTopic),
  };
}

/** The paths of all keys, without those that only a reference leads to. */
export function allPaths(api: ApiModel): string[] {
  return [
    ...Object.values(topicNames(api)).flat(),
    ...api.operations.flatMap(({ action, request, response }) => [
      ...pathsIn(request, action),
      ...(response === null ? [] : pathsIn(response, `${action}.response`)),
    ]),
    ...api.pushes.flatMap(({ action, payload }) => pathsIn(payload, action)),
    ...api.objects.flatMap(({ name, schema }) => pathsIn(schema, name)),
  ];
}

/** Those paths that are written most like the given one. */
export function nearestPaths(api: ApiModel, path: string, most: number): string[] {
  const all = [...new Set(allPaths(api))];
  const [head] = path.split(".");
  const inside = all.filter((it) => it.split(".")[0] === head);
  const rated = (inside.length > 0 ? inside : all).map((it) => ({
    it,
    far: editsBetween(it.toLowerCase(), path.toLowerCase()),
  }));
  return rated
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ it }) => it);
}

/** The keys directly and further inside, as dotted paths. */
export function pathsIn(schema: Schema, path: string): string[] {
  switch (schema.kind) {
    case "array":
      return pathsIn(schema.items, path);
    case "map":
      return pathsIn(schema.values, path);
    case "union":
      return schema.members.flatMap((member) => pathsIn(member, path));
    case "object":
      return schema.properties.flatMap((it) => [`${path}.${it.name}`, ...pathsIn(it.schema, `${path}.${it.name}`)]);
    default:
      return [];
  }
}
