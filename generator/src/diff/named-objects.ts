import type { ApiModel } from "../model/api-model.js";
import type { Schema } from "../schema/schema.js";

/** The named objects of both models, and which of the one is which of the other. */
export interface NamedObjects {
  readonly before: ReadonlyMap<string, Schema>;
  readonly after: ReadonlyMap<string, Schema>;
  /** Name before, by name after, of objects that were there before. */
  readonly origin: ReadonlyMap<string, string>;
}

export type When = "before" | "after";

/** A schema without references, with the names that led to it. */
export interface Resolved {
  readonly schema: Schema;
  readonly names: readonly string[];
}

/** Follows references. One that leads nowhere, or back to itself, takes anything. */
export function resolve(schema: Schema, objects: ReadonlyMap<string, Schema>): Resolved {
  const names: string[] = [];
  let target = schema;
  while (target.kind === "ref") {
    const next = names.includes(target.name) ? undefined : objects.get(target.name);
    if (next === undefined) return { schema: { kind: "any", because: target.because }, names };
    names.push(target.name);
    target = next;
  }
  return { schema: target, names };
}

/** Whether both schemas refer to what is one object before and after: its changes are told at the object. */
export function isSameObject(before: Schema, after: Schema, { origin }: NamedObjects): boolean {
  return before.kind === "ref" && after.kind === "ref" && (origin.get(after.name) ?? after.name) === before.name;
}

export function objectTable(api: ApiModel): ReadonlyMap<string, Schema> {
  return new Map(api.objects.map(({ name, schema }) => [name, schema]));
}
