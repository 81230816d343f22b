import type { ObjectSchema } from "./schema.js";

/** What an object asks of several keys together, told to a person: "At least one of `a`, `b.c`." */
export function combinationText({ atLeastOneOf = [], atMostOneOf = [], properties }: ObjectSchema): string | null {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  const said = [
    ...(atLeastOneOf.length === 0 ? [] : [`At least one of ${code(atLeastOneOf)} is required.`]),
    ...(atMostOneOf.length === 0 ? [] : [`At most one of ${code(atMostOneOf)} may be given.`]),
    ...properties.flatMap(({ name, requiredWith }) =>
      requiredWith === undefined ? [] : [`\`${name}\` is required where \`${requiredWith}\` is given.`],
    ),
  ];
  return said.length === 0 ? null : said.join(" ");
}

type Keys = { readonly [key: string]: unknown };

/** Whether the keys of an object stand together as it asks. */
export function fitsCombinations(
  value: Keys,
  { atLeastOneOf = [], atMostOneOf = [], properties }: ObjectSchema,
): boolean {
  return (
    (atLeastOneOf.length === 0 || atLeastOneOf.some((path) => holds(value, path.split(".")))) &&
    atMostOneOf.filter((name) => holds(value, [name])).length <= 1 &&
    properties.every(({ name, requiredWith }) => {
      return requiredWith === undefined || !holds(value, [requiredWith]) || holds(value, [name]);
    })
  );
}

/** A value that is no object fails for its type, and is nothing's lack. */
function holds(value: unknown, [head, ...rest]: readonly string[]): boolean {
  if (head === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return true;
  return Object.hasOwn(value, head) && holds((value as Keys)[head], rest);
}
