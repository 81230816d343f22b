import { isObject, type Json, type JsonObject } from "../json.js";
import type { Outcome } from "../load/scenario.js";
import { basisOf } from "./basis.js";
import type { Ground } from "./ground.js";
import { type Hop, type Param, pathOf } from "./params.js";
import { place } from "./place.js";
import { jsonTypes, type Schemas, typesOf } from "./request-schema.js";
import type { Trial } from "./trial.js";

/** What every request of a wrong form gets. */
export const refused: Outcome = { success: false, errors: ["validation"] };

/** Each required parameter left out; a file stands under another name then. */
export function missingTrials(ground: Ground): readonly Trial[] {
  return ground.params
    .filter(({ required }) => required)
    .map((param) => {
      const basis = basisOf(param.schema, "required");
      if (isFile(param))
        return withoutFile(
          refusal("missing", pathOf(param), ground.recipe.payload, { ...param, basis }, ground, "left out"),
        );
      return refusal("missing", pathOf(param), without(ground, param), { ...param, basis }, ground, "left out");
    });
}

/** Each parameter with each JSON type that it is not, and with a text that has not its form. */
export function typeTrials(ground: Ground): readonly Trial[] {
  if (ground.operation.multipart) return fieldTrials(ground);
  return ground.params
    .filter(({ hops }) => hops.at(-1)?.kind !== "variant")
    .flatMap((param) => {
      const basis = basisOf(param.schema, "type");
      return wrongValues(param.schema, ground.schemas).map(([name, value]) => {
        const payload = asObject(place(ground.recipe.payload, param.hops, () => value, ground.soil));
        return refusal("type", `${pathOf(param)}/${name}`, payload, { ...param, basis }, ground, name);
      });
    });
}

/** Fields of a form are texts, whatever they are to be: only what is no text, or a file, can be of a wrong type. */
function fieldTrials(ground: Ground): readonly Trial[] {
  return ground.params
    .filter((param) => isFile(param) || !typesOf(param.schema, ground.schemas).includes("string"))
    .map((param) => {
      const basis = basisOf(param.schema, "type");
      const payload = { ...ground.recipe.payload, [pathOf(param)]: examples.string };
      const trial = refusal("type", `${pathOf(param)}/string`, payload, { ...param, basis }, ground, "a text");
      return isFile(param) ? withoutFile(trial) : trial;
    });
}

function isFile({ schema }: Param): boolean {
  return schema["format"] === "binary";
}

function withoutFile(trial: Trial): Trial {
  const upload = { field: "conformance_unknown", name: "test.png", type: "image/png", bytes: 100 };
  return { ...trial, upload };
}

function without(ground: Ground, { hops }: Param): JsonObject {
  const { recipe, soil } = ground;
  // What is to be taken away is first put there, so that nothing around it is missing.
  const whole = place(recipe.payload, hops, (inner) => inner ?? soil.minimal(hops), soil);
  return asObject(place(whole, hops, () => undefined, soil));
}

const examples: Readonly<Record<(typeof jsonTypes)[number], Json>> = {
  string: "text",
  number: 7,
  boolean: true,
  object: { conformance: "text" },
  array: ["text"],
  null: null,
};

function wrongValues(schema: JsonObject, schemas: Schemas): readonly (readonly [name: string, value: Json])[] {
  const right = typesOf(schema, schemas);
  const isRight = (type: string) => right.includes(type) || (type === "number" && right.includes("integer"));
  const types = jsonTypes.filter((type) => !isRight(type)).map((type) => [type, examples[type]] as const);
  const fraction = right.includes("integer") && !right.includes("number") ? [["fraction", 7.5] as const] : [];
  const format =
    typeof schema["format"] === "string" && right.includes("string")
      ? [[`not-a-${schema["format"]}`, "?"] as const]
      : [];
  return [...types, ...fraction, ...format];
}

export function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

/** A trial that has to end in `validation`. Where the API names no such error, that is an assumption. */
export function refusal(
  kind: Trial["kind"],
  what: string,
  payload: JsonObject,
  { basis }: { readonly hops: readonly Hop[]; readonly basis: Pick<Trial, "level" | "source"> },
  { refusal: claim }: Ground,
  how: string,
): Trial {
  const level = claim.level === "must" ? basis.level : claim.level;
  const source = [...new Set([...basis.source, ...claim.source])];
  return { kind, what, payload, expect: refused, level, source, about: `${what.replace(/\/[^/]+$/u, "")}: ${how}` };
}
