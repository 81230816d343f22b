import type { ApiModel } from "../model/api-model.js";
import type { Schema } from "../schema/schema.js";
import type { Touches } from "./change.js";

/** Actions and pushes whose payloads hold an object, at any depth. */
export type Users = { readonly [K in keyof Touches]: ReadonlySet<string> };

/** The users of each named object of an API. */
export function usersOfObjects(api: ApiModel): ReadonlyMap<string, Users> {
  const objects = new Map(api.objects.map(({ name, schema }) => [name, schema]));
  const users = new Map(api.objects.map(({ name }) => [name, noUsers()]));
  const note = (schema: Schema | null, by: keyof Touches, action: string) => {
    for (const name of reachable(schema, objects)) users.get(name)?.[by].add(action);
  };
  for (const { action, request, response } of api.operations) {
    note(request, "requests", action);
    note(response, "responses", action);
  }
  for (const { action, payload } of api.pushes) note(payload, "pushes", action);
  return users;
}

function noUsers(): { [K in keyof Touches]: Set<string> } {
  return { requests: new Set(), responses: new Set(), pushes: new Set() };
}

function reachable(schema: Schema | null, objects: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = schema === null ? [] : [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === "ref" && !found.has(next.name)) {
      found.add(next.name);
      const target = objects.get(next.name);
      if (target !== undefined) open.push(target);
    }
    open.push(...childrenOf(next));
  }
  return found;
}

function childrenOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "map":
      return [schema.values];
    case "object":
      return schema.properties.map((property) => property.schema);
    case "union":
      return schema.members;
    default:
      return [];
  }
}
