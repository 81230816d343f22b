import type { MapSchema, Schema, StringSchema, UnionSchema } from "../schema/schema.js";
import { conditionsOf, type Relation, relate, textsOf } from "./accepts.js";
import type { Change } from "./change.js";
import { diffLimits } from "./diff-limits.js";
import { diffProperties, haveNothingInCommon } from "./diff-properties.js";
import { makeChange } from "./make-change.js";
import { isSameObject, type NamedObjects, resolve } from "./named-objects.js";
import { showType } from "./show-type.js";
import { behind, inside, relationRule, type Spot, tell } from "./spot.js";

/** A place that two schemas are compared at, and the objects that they refer to. */
export interface Comparison {
  readonly spot: Spot;
  readonly objects: NamedObjects;
  /** Pairs of objects that the comparison is inside of. */
  readonly open: readonly string[];
}

/** What changed between two schemas at one place. What changed inside of an object is told at the object. */
export function diffSchemas(before: Schema, after: Schema, it: Comparison): Change[] {
  if (isSameObject(before, after, it.objects)) return [];
  const [old, young] = [resolve(before, it.objects.before), resolve(after, it.objects.after)];
  const turn = `${old.names.at(-1)}/${young.names.at(-1)}`;
  if (old.names.length > 0 && young.names.length > 0 && it.open.includes(turn)) return [];
  const spot = behind(it.spot, old, young);
  const here = { ...it, spot, open: [...it.open, turn] };
  if (old.schema.kind !== young.schema.kind) return diffTypes(before, after, here);
  const types = diffStrangers(old.schema, young.schema, here, { before, after });
  if (types !== null) return types;
  return [...diffDefaults(old.schema, young.schema, spot), ...diffAlike(old.schema, young.schema, here)];
}

function diffTypes(before: Schema, after: Schema, { spot, objects }: Comparison): Change[] {
  const relation = relate(before, after, objects);
  if (relation === "same") return [];
  return tell(spot, typesOf(before, after), { before, after }, relationRule(relation));
}

function typesOf(before: Schema, after: Schema) {
  return { kind: "type", old: showType(before), new: showType(after) } as const;
}

/**
 * Two objects without a key in common are told as two types, which break what the coming and going of their keys
 * breaks. One that names no keys takes any. Null for objects that are told key by key.
 */
function diffStrangers(
  before: Schema,
  after: Schema,
  it: Comparison,
  names: { readonly before: Schema; readonly after: Schema },
): Change[] | null {
  if (before.kind !== "object" || after.kind !== "object" || !haveNothingInCommon(before, after, it.spot)) return null;
  if (before.properties.length === 0 || after.properties.length === 0) {
    const types = diffTypes(names.before, names.after, it);
    return types.length > 0 ? types : null;
  }
  const rules = diffProperties(before, after, it, diffSchemas).flatMap((change) => change.rules);
  return [makeChange(it.spot.subject, typesOf(names.before, names.after), rules, names, it.spot.touches)];
}

/** Two schemas of one kind, part by part. */
function diffAlike(before: Schema, after: Schema, it: Comparison): Change[] {
  const deeper = (a: Schema, b: Schema, step: string) => diffSchemas(a, b, { ...it, spot: inside(it.spot, step) });
  if (before.kind === "string" && after.kind === "string") return diffTexts(before, after, it.spot);
  if (before.kind === "number" && after.kind === "number") {
    const types = before.integer === after.integer ? [] : diffTypes(plain(before), plain(after), it);
    return [...types, ...diffLimits(before, after, it.spot)];
  }
  if (before.kind === "binary" && after.kind === "binary") return diffLimits(before, after, it.spot);
  if (before.kind === "array" && after.kind === "array")
    return [...diffLimits(before, after, it.spot), ...deeper(before.items, after.items, "[]")];
  if (before.kind === "map" && after.kind === "map")
    return [
      ...diffConditions(mapKeys(before), mapKeys(after), before, after, it.spot),
      ...deeper(before.values, after.values, "*"),
    ];
  if (before.kind === "object" && after.kind === "object")
    return [
      ...diffConditions(conditionsOf(before), conditionsOf(after), before, after, it.spot),
      ...diffProperties(before, after, it, diffSchemas),
    ];
  if (before.kind === "union" && after.kind === "union") return diffMembers(before, after, it);
  return [];
}

/** The type of a number without its limits, which are told by themselves. */
function plain({ because, integer }: Schema & { readonly integer: boolean }): Schema {
  return { kind: "number", integer, because };
}

function diffTexts(before: StringSchema, after: StringSchema, spot: Spot): Change[] {
  const [old, young] = [textsOf(before), textsOf(after)];
  const relation = relateLists(old, young);
  if (old !== null || young !== null)
    return relation === "same"
      ? []
      : tell(spot, { kind: "enum", old, new: young }, { before, after }, relationRule(relation));
  return [
    ...diffConditions(formatOf(before), formatOf(after), before, after, spot),
    ...diffLimits(before, after, spot),
  ];
}

function formatOf({ format }: StringSchema): string[] {
  return format === undefined ? [] : [`format ${format}`];
}

function mapKeys({ numericKeys }: MapSchema): string[] {
  return numericKeys === true ? ["keys are whole numbers"] : [];
}

/** A condition more lets less through. */
function diffConditions(
  old: readonly string[],
  young: readonly string[],
  before: Schema,
  after: Schema,
  spot: Spot,
): Change[] {
  const relation = relateLists(young, old);
  if (relation === "same") return [];
  return tell(spot, { kind: "conditions", old, new: young }, { before, after }, relationRule(relation));
}

/** Lists of what is allowed; null allows all. */
function relateLists(before: readonly string[] | null, after: readonly string[] | null): Relation {
  const keeps = after === null || (before?.every((it) => after.includes(it)) ?? false);
  const adds = !(before === null || (after?.every((it) => before.includes(it)) ?? false));
  if (keeps) return adds ? "wider" : "same";
  return adds ? "other" : "narrower";
}

/** Members by type; one that is spelled out differently is another member. */
function diffMembers(before: UnionSchema, after: UnionSchema, { spot, objects }: Comparison): Change[] {
  const isIn = (member: Schema, union: UnionSchema, turned: boolean) =>
    union.members.some(
      (other) => (turned ? relate(other, member, objects) : relate(member, other, objects)) === "same",
    );
  const removed = before.members.filter((member) => !isIn(member, after, false));
  const added = after.members.filter((member) => !isIn(member, before, true));
  const relation = relate(before, after, objects);
  if (relation === "same" || (removed.length === 0 && added.length === 0)) return [];
  const happening = { kind: "members", old: before.members.map(showType), new: after.members.map(showType) } as const;
  return tell(spot, happening, { before, after }, relationRule(relation));
}

/** What it means to leave a key out; servers leave out what they like. */
function diffDefaults(before: Schema, after: Schema, spot: Spot): Change[] {
  const [old, young] = [before.default ?? null, after.default ?? null];
  if (old === young) return [];
  const happening = { kind: "default", old, new: young } as const;
  return tell(spot, happening, { before, after }, ({ before: { direction } }) =>
    direction === "request" && old !== null && young !== null ? "default-changed" : "default-told",
  );
}
