import type { ArraySchema, BinarySchema, NumberSchema, StringSchema } from "../schema/schema.js";
import type { Change, Limit } from "./change.js";
import { relationRule, type Spot, tell } from "./spot.js";

type Limited = NumberSchema | ArraySchema | BinarySchema | StringSchema;

/** Limits, and whether a larger number lets through more. */
const LIMITS: readonly { readonly limit: Limit; readonly upper: boolean }[] = [
  { limit: "minimum", upper: false },
  { limit: "maximum", upper: true },
  { limit: "minItems", upper: false },
  { limit: "maxItems", upper: true },
  { limit: "maxBytes", upper: true },
];

export function diffLimits(before: Limited, after: Limited, spot: Spot): Change[] {
  return LIMITS.flatMap(({ limit, upper }) => {
    const [old, young] = [limitOf(before, limit), limitOf(after, limit)];
    if (old === young) return [];
    const none = upper ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const grows = (young ?? none) > (old ?? none);
    const happening = { kind: "limit", limit, old, new: young } as const;
    return tell(spot, happening, { before, after }, relationRule(grows === upper ? "wider" : "narrower"));
  });
}

function limitOf(schema: Limited, limit: Limit): number | null {
  const limits: Partial<Record<Limit, number>> = schema;
  return limits[limit] ?? null;
}
