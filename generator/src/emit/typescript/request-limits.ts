import type { Schema } from "../../schema/schema.js";
import type { Data } from "./literal.js";

/** Named objects of the API, and those that are being looked into. */
interface Looking {
  readonly objects: ReadonlyMap<string, Schema>;
  readonly open: readonly string[];
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
  switch (schema.kind) {
    case "number":
      return ownLimit(schema.maximum, schema.minimum);
    case "string":
    case "binary":
      return ownLimit(schema.maxBytes);
    case "array":
      return ownLimit(schema.maxItems, schema.minItems, limitsIn(schema.items, looking));
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

/** `[most, least, inside]`, as short as can be. */
function ownLimit(most = Infinity, least?: number, inside: Data | null = null): Data | null {
  if (most === Infinity && least === undefined) return inside;
  if (inside !== null) return [most, least ?? 0, inside];
  return least === undefined ? [most] : [most, least];
}
