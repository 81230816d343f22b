import { isJsonObject } from "../../schema/payload-sample.js";
import type { JsonValue } from "../../source/json.js";
import type { Span } from "../../source/span.js";
import { groupBy } from "../group-by.js";
import { type ApiRule, lines } from "../rule.js";
import { toldIn } from "../told.js";

const sample = (action: string, value: string) =>
  lines(`## \`${action}\``, "", "> A sample **request** payload", "", "```js", `{ "labels": ${value} }`, "```", "");

export const nestingDiffers: ApiRule = {
  code: "nesting-differs",
  of: "api",
  severity: "warning",
  title: "Actions that do the same to different things take the same key nested as deep.",
  why: "A client writes one function for all of them, and fails on the one that differs.",
  mend: "Ask how deep it is, and change the sample that differs.",
  examples: [
    {
      markdown: lines(
        sample("clear_chat_labels", '{ "mood": ["happy"] }'),
        sample("clear_user_labels", '{ "mood": ["happy"] }'),
        sample("clear_file_labels", '{ "app": { "mood": ["happy"] } }'),
      ),
      findings: ["24:3 Unexpected labels 3 levels deep, expected 2 as in the 2 actions like clear_file_labels"],
    },
    {
      markdown: lines(
        sample("clear_chat_labels", '{ "mood": ["happy"] }'),
        sample("clear_user_labels", '{ "mood": ["sad"] }'),
        sample("clear_file_labels", '{ "app": ["happy"] }'),
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const shown = pages.flatMap(({ facts }) => nestedIn(facts));
    for (const [, alike] of groupBy(shown, (it) => it.group)) {
      const actions = new Map(alike.map((it) => [it.action, it]));
      const [most, second, ...more] = [...groupBy([...actions.values()], (it) => String(it.depth))].sort(
        (a, b) => b[1].length - a[1].length,
      );
      if (!most || !second || more.length > 0 || second[1].length > 1 || most[1].length < 2) continue;
      const [odd] = second[1];
      const [model] = most[1];
      if (!odd || !model) continue;
      const like = `${most[0]} as in the ${most[1].length} actions like ${odd.action}`;
      complain(odd.span, `Unexpected ${odd.key} ${odd.depth} levels deep, expected ${like}`, [
        { span: model.span, message: `Here it is ${most[0]} levels deep` },
      ]);
    }
  },
};

interface Nested {
  /** What the action does, to which key: `delete … properties properties`. */
  readonly group: string;
  readonly action: string;
  readonly key: string;
  readonly depth: number;
  readonly span: Span;
}

/** The containers that requests show at their root, where the name of the action has a thing in the middle. */
function nestedIn(facts: Parameters<typeof toldIn>[0]): Nested[] {
  return toldIn(facts).flatMap(({ of, owner, samples }) => {
    const words = owner.split("_");
    if (of !== "request" || words.length < 3) return [];
    return samples.flatMap(({ value, keys }) =>
      Object.entries(isJsonObject(value) ? value : {}).flatMap(([key, inner]): Nested[] => {
        const span = keys.get(key)?.span;
        if (!isJsonObject(inner) || !span) return [];
        return [{ group: `${words[0]} ${words.at(-1)} ${key}`, action: owner, key, depth: depthOf(inner), span }];
      }),
    );
  });
}

function depthOf(value: JsonValue): number {
  if (Array.isArray(value)) return 1 + Math.max(0, ...value.map(depthOf));
  return isJsonObject(value) ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
}
