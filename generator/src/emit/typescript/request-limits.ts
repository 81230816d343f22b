import type { Evidence, Schema } from "../../schema/schema.js";
import { sourceLine } from "./doc-comment.js";
import type { Data } from "./literal.js";

/** Named objects of the API, and those that are being looked into. */
interface Looking {
  readonly objects: ReadonlyMap<string, Schema>;
  readonly open: readonly string[];
}

/** A limit, and where it stands. */
type Stated = readonly [size: number, place: Evidence | undefined] | undefined;

function stated(size: number | undefined, place: Evidence | undefined): Stated {
  return size === undefined ? undefined : [size, place];
}

/**
 * What the documents limit in a request, as the runtime reads it (`Limits` of `limits.ts`); null for nothing. Counted as
 * limits are sizes: minimum and maximum, numbers of items, bytes. A kind that a union tells apart has its own. Values of
 * maps, members that nothing tells apart, and an object inside itself are left to the validators.
 */
export function requestLimits(request: Schema, objects: ReadonlyMap<string, Schema>): Data | null {
  return limitsIn(request, { objects, open: [] });
}

function limitsIn(schema: Schema, looking: Looking): Data | null {
  const { grounds = {} } = schema;
  switch (schema.kind) {
    case "number":
      return ownLimit(schema, stated(schema.maximum, grounds.maximum), stated(schema.minimum, grounds.minimum));
    case "string":
    case "binary":
      return ownLimit(schema, stated(schema.maxBytes, grounds.maxBytes), undefined);
    case "array": {
      const [most, least] = [stated(schema.maxItems, grounds.maxItems), stated(schema.minItems, grounds.minItems)];
      return ownLimit(schema, most, least, limitsIn(schema.items, looking));
    }
    case "object":
      return table(schema.properties.map(({ name, schema: inner }) => [name, limitsIn(inner, looking)]));
    case "ref": {
      const target = looking.open.includes(schema.name) ? undefined : looking.objects.get(schema.name);
      return target === undefined ? null : limitsIn(target, { ...looking, open: [...looking.open, schema.name] });
    }
    case "union":
      return schema.discriminator === undefined ? null : kindLimits(schema.discriminator, schema.members, looking);
    default:
      return null;
  }
}

/** The kinds of a union by what tells them apart, as the key of their objects. */
function kindLimits(key: string, members: readonly Schema[], looking: Looking): Data | null {
  const kinds = members.flatMap((member): [string, Data | null][] => {
    const target = member.kind === "ref" ? looking.objects.get(member.name) : member;
    const properties = target?.kind === "object" ? target.properties : [];
    const kind = properties.find((property) => property.name === key)?.schema;
    return kind?.kind === "string" && kind.constant !== undefined ? [[kind.constant, limitsIn(member, looking)]] : [];
  });
  return table([[key, table(kinds)]]);
}

function table(entries: readonly (readonly [string, Data | null])[]): Data | null {
  const limited = entries.filter(([, limits]) => limits !== null);
  return limited.length === 0 ? null : Object.fromEntries(limited);
}

/** `[source, most, least, inside]`, as short as can be; one inside the other where two places state them. */
function ownLimit(schema: Schema, most: Stated, least: Stated, inside: Data | null = null): Data | null {
  if (most === undefined && least === undefined) return inside;
  const [above, below] = [lineOf(schema, most), lineOf(schema, least)];
  if (most !== undefined && least !== undefined && above !== below)
    return [above, most[0], 0, ownLimit(schema, undefined, least, inside)];
  const limit = [above ?? below, most?.[0] ?? null];
  if (inside !== null) return [...limit, least?.[0] ?? 0, inside];
  return least === undefined ? limit : [...limit, least[0]];
}

/** Without the folder, which the doc comments tell: these lines are part of every bundle. */
function lineOf({ because }: Schema, stated: Stated): string | null {
  const line = stated === undefined ? null : sourceLine(stated[1] === undefined ? because : [stated[1]]);
  return line?.replace(/^.*\//, "") ?? null;
}
