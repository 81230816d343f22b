import { isRequired } from "../schema/is-required.js";
import type { ObjectSchema, Property, Schema } from "../schema/schema.js";
import type { Change } from "./change.js";
import type { Comparison } from "./diff-schemas.js";
import { nameLikeness, renameLikeness } from "./likeness.js";
import { type Pairing, pairUp } from "./pair-up.js";
import type { RuleName } from "./rules.js";
import { showType } from "./show-type.js";
import { type Both, inside, type Spot, tell } from "./spot.js";

type Deeper = (before: Schema, after: Schema, it: Comparison) => Change[];

/** The keys of two objects: renamed, removed and added ones, and what changed about those that stay. */
export function diffProperties(
  before: ObjectSchema,
  after: ObjectSchema,
  it: Comparison,
  diffSchemas: Deeper,
): Change[] {
  const { kept, renamed, removed, added } = pairProperties(before, after);
  const stays = ([old, young]: readonly [Property, Property]): Change[] => {
    const spot = inside(it.spot, young.name);
    return [...diffRequired(old, young, spot), ...diffSchemas(old.schema, young.schema, { ...it, spot })];
  };
  return [
    ...removed.flatMap((property) => comesOrGoes("removed", property, it.spot)),
    ...renamed.flatMap((pair) => [...rename(pair, it.spot), ...stays(pair)]),
    ...kept.flatMap(stays),
    ...added.flatMap((property) => comesOrGoes("added", property, it.spot)),
  ];
}

/** Whether no key of two objects is the same. The parameters of an action are always told one by one. */
export function haveNothingInCommon(before: ObjectSchema, after: ObjectSchema, { subject }: Spot): boolean {
  if ((subject.part === "request" || subject.part === "query") && subject.path === undefined) return false;
  if (before.properties.length === 0 && after.properties.length === 0) return false;
  const { kept, renamed } = pairProperties(before, after);
  return kept.length === 0 && renamed.length === 0;
}

function pairProperties(before: ObjectSchema, after: ObjectSchema): Pairing<Property> {
  return pairUp(before.properties, after.properties, (it) => it.name, propertyLikeness);
}

function propertyLikeness(a: Property, b: Property): number {
  return nameLikeness(a.name, b.name) === 0
    ? 0
    : renameLikeness({ name: a.name, schemas: [a.schema] }, { name: b.name, schemas: [b.schema] });
}

function comesOrGoes(kind: "added" | "removed", property: Property, spot: Spot): Change[] {
  const key = inside(spot, property.name);
  const when = kind === "added" ? "after" : "before";
  const standings = spot.standings.map((both) => both[when]);
  const required = standings.length === 0 ? property.required : standings.some((it) => isRequired(property, it));
  const happening = { kind, type: showType(property.schema), required };
  const places = { before: null, after: null, [when]: property.schema };
  return tell(key, happening, places, (both) => {
    const sure = isRequired(property, both[when]);
    return COMES_OR_GOES[both[when].direction][kind][sure ? "sure" : "maybe"];
  });
}

type ByKind = Readonly<Record<"added" | "removed", Readonly<Record<"sure" | "maybe", RuleName>>>>;

const COMES_OR_GOES: Readonly<Record<"request" | "response", ByKind>> = {
  request: {
    added: { sure: "request-demands-key", maybe: "request-takes-key" },
    removed: { sure: "request-drops-key", maybe: "request-ignores-key" },
  },
  response: {
    added: { sure: "response-adds-sure-key", maybe: "response-adds-key" },
    removed: { sure: "response-loses-sure-key", maybe: "response-loses-key" },
  },
};

function rename([old, young]: readonly [Property, Property], spot: Spot): Change[] {
  const happening = { kind: "renamed", old: old.name, new: young.name } as const;
  return tell(inside(spot, young.name), happening, { before: old.schema, after: young.schema }, ({ before }) =>
    before.direction === "request" ? "request-renames-key" : "response-renames-key",
  );
}

function diffRequired(old: Property, young: Property, spot: Spot): Change[] {
  const happening = (required: boolean) => ({ kind: "required", old: !required, new: required }) as const;
  const becomes = (both: Both): boolean | null => {
    const [was, is] = [isRequired(old, both.before), isRequired(young, both.after)];
    return was === is ? null : is;
  };
  const places = { before: old.schema, after: young.schema };
  if (spot.standings.length === 0)
    return old.required === young.required ? [] : tell(spot, happening(young.required), places, () => null);
  return [true, false].flatMap((required) =>
    tell(spot, happening(required), places, (both) => {
      if (becomes(both) !== required) return null;
      return REQUIRED[both.before.direction][required ? "now" : "noLonger"];
    }),
  );
}

const REQUIRED: Readonly<Record<"request" | "response", Readonly<Record<"now" | "noLonger", RuleName>>>> = {
  request: { now: "request-requires", noLonger: "request-spares" },
  response: { now: "response-promises", noLonger: "response-may-omit" },
};
