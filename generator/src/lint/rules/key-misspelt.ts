import type { SampleFact } from "../../facts/sample-fact.js";
import { editsBetween } from "../../model/edits-between.js";
import type { Said } from "../../source/span.js";
import { groupBy } from "../group-by.js";
import { type Page, samplesOf, sectionsOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";
import { valuesAt } from "../told.js";
import { nearest } from "../words.js";

/** How much more common the right spelling has to be. */
const RATIO = 4;
/** A key that stands in more places than this is no slip. */
const FEW = 8;
/** Lists with more keys are maps, whose keys may be near each other. */
const MOST_BESIDE = 100;

export const keyMisspelt: ApiRule = {
  code: "key-misspelt",
  of: "api",
  severity: "error",
  title: "A key is not a common key with a slip of the pen.",
  why: "A client that sends or reads the misspelt key gets nothing, and mostly no error either.",
  mend: "Spell the key like everywhere else.",
  examples: [
    {
      markdown: lines(
        "# Objects",
        "",
        "## Threads",
        "",
        "```js",
        '{ "threads": [{ "events_count": 2 }, { "evnts_count": 1 }] }',
        "```",
      ),
      findings: ["6:40 Unexpected key evnts_count, expected events_count as in another item of the list"],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Books",
        "",
        "```js",
        '{ "books": [{ "titel": "A" }, { "title": "B" }, { "title": "C" }] }',
        "```",
      ),
      findings: ["6:15 Unexpected key titel, expected title as in another item of the list"],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Chat",
        "",
        "```js",
        '{ "properites": {} }',
        "```",
        "",
        ...samples(8, "properties"),
      ),
      findings: ["6:3 Unexpected key properites, expected properties as in 8 other places"],
    },
    {
      markdown: lines(
        "# Objects",
        "",
        "## Chat",
        "",
        "```js",
        '{ "property": {}, "thumbnail2x": "" }',
        "```",
        "",
        ...samples(8, "properties"),
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const places = groupBy(pages.flatMap(keysIn), (said) => said.value);
    const common = [...places].filter(([, found]) => found.length >= RATIO);
    for (const [key, found] of places) {
      if (found.length > FEW) continue;
      const enough = common.filter(([, others]) => others.length >= found.length * RATIO).map(([name]) => name);
      const near = nearest(key, enough);
      if (near === null || !isSlip(key, near)) continue;
      for (const { span } of found)
        complain(span, `Unexpected key ${key}, expected ${near} as in ${places.get(near)?.length} other places`);
    }
    const count = (key: string) => places.get(key)?.length ?? 0;
    for (const { sample } of pages.flatMap(({ facts }) => samplesOf(facts))) {
      for (const { key, near, span } of slipsBeside(sample, count))
        complain(span, `Unexpected key ${key}, expected ${near} as in another item of the list`);
    }
  },
};

/** Another number of a word, another digit or another ending makes another name. */
function isSlip(key: string, near: string): boolean {
  const letters = (text: string) => text.replace(/\d/g, "").replace(/ies$/, "y").replace(/s$/, "");
  if (key.length < 5 || letters(key) === letters(near) || /[^a-z0-9_]/i.test(key)) return false;
  const [words, others] = [key.split("_"), near.split("_")];
  // `custom_id` and `customer_id` are two names; so are `get_it` and `get_id`, for short words differ by little.
  return words.every((word, index) => {
    const other = others[index] ?? "";
    const near = editsBetween(word, other) <= (word.length >= 8 ? 2 : 1);
    return word === other || (word.length >= 5 && near && !word.startsWith(other) && !other.startsWith(word));
  });
}

/** Items of one list have the same keys, so that even a rare key gives a slip away: the rarer of two, else the later. */
function slipsBeside({ keys, value }: SampleFact, count: (key: string) => number) {
  const inLists = keys.flatMap(({ path, span }) => {
    const parent = path.slice(0, path.lastIndexOf(".") + 1);
    return parent.endsWith("[].") ? [{ key: lastKey(path), path, parent, span }] : [];
  });
  const siblings = groupBy(inLists, (it) => it.parent);
  const shown = (path: string) => valuesAt(value, path).length;
  return inLists.flatMap(({ key, path, parent, span }, index) => {
    if (count(key) !== 1) return [];
    const others = (siblings.get(parent) ?? []).map((it) => it.key);
    if (others.length > MOST_BESIDE) return [];
    const near = nearest(key, others);
    if (near === null || !isSlip(key, near)) return [];
    const difference = count(near) - 1 || shown(parent + near) - shown(path);
    const later = inLists.findIndex((it) => it.path === parent + near) < index;
    return difference > 0 || (difference === 0 && later) ? [{ key, near, span }] : [];
  });
}

function keysIn({ facts }: Page): Said<string>[] {
  const rows = [
    ...sectionsOf(facts).flatMap((section) => [...section.params, ...section.responseParams]),
    ...facts.objects.flatMap((object) => object.fields),
  ];
  const shown = samplesOf(facts).flatMap(({ sample }) => sample.keys.map(({ path, span }) => ({ value: path, span })));
  return [...rows.map((row) => row.path), ...shown].map(({ value, span }) => ({ value: lastKey(value), span }));
}

function lastKey(path: string): string {
  return path.replaceAll("[]", "").split(".").at(-1) ?? path;
}

/** Sections of an example that show a key. */
function samples(count: number, key: string): string[] {
  return Array.from({ length: count }, (_, at) => [
    `## Thing ${at}`,
    "",
    "```js",
    `{ "${key}": {} }`,
    "```",
    "",
  ]).flat();
}
