import { isPlaceholder } from "../../schema/data-keys.js";
import { isJsonObject, type PayloadSample } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import { type DocumentRule, lines } from "../rule.js";
import { isShown, typeOf } from "../told.js";

export const generalFormatRefuted: DocumentRule = {
  code: "general-format-refuted",
  of: "document",
  severity: "warning",
  title: "The samples of an object have the general format that its section gives.",
  why: "A client that is built by the general format fails on what the sample shows.",
  mend: "Ask which of the two holds, and change the other.",
  examples: [
    {
      markdown: lines(
        "## Labels",
        "",
        "```js",
        '{ "<group>": { "<label>": { "value": <label_value> } } }',
        "```",
        "",
        "```js",
        '{ "labels": { "mood": { "happy": true } } }',
        "```",
      ),
      findings: ["8:25 Unexpected boolean for mood.happy, expected object as in the general format"],
    },
    {
      markdown: lines(
        "## Labels",
        "",
        "```js",
        '{ "<group>": { "<label>": { "value": <label_value> } } }',
        "```",
        "",
        "```js",
        '{ "labels": { "mood": { "happy": { "value": true } } } }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ told }, complain) => {
    for (const { of, samples } of told) {
      const general = of === "object" ? samples.find(isGeneral) : undefined;
      if (general === undefined) continue;
      for (const sample of samples.filter((it) => !isGeneral(it))) {
        const odd = oddity(general.value, sample.value, "");
        const place = odd && sample.keys.get(odd.path)?.span;
        if (!odd || !place) continue;
        complain(place, `Unexpected ${odd.shown} for ${odd.path}, expected ${odd.wanted} as in the general format`, [
          { span: general.span, message: "The general format stands here" },
        ]);
      }
    }
  },
};

function isGeneral({ value }: PayloadSample): boolean {
  return isJsonObject(value) && Object.keys(value).some(isPlaceholder);
}

interface Oddity {
  readonly path: string;
  readonly shown: string;
  readonly wanted: string;
}

/** The first place where a value is of another type than the general format has there. */
function oddity(general: JsonValue, value: JsonValue, path: string): Oddity | null {
  if (!isShown(general) || !isShown(value)) return null;
  if (typeOf(general) !== typeOf(value)) return { path, shown: typeOf(value), wanted: typeOf(general) };
  if (!isJsonObject(general) || !isJsonObject(value)) return null;
  const any = Object.keys(general).find(isPlaceholder);
  for (const [key, inner] of Object.entries(value)) {
    const wanted = general[Object.hasOwn(general, key) ? key : (any ?? "")];
    const found = wanted === undefined ? null : oddity(wanted, inner, path === "" ? key : `${path}.${key}`);
    if (found) return found;
  }
  return null;
}
