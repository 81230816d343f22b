import type { Block, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, saidBy, saidText, withTicks } from "./cells.js";
import type { ParamFact } from "./document-facts.js";
import { mineNotes } from "./mine-notes.js";
import type { SampleFact } from "./sample-fact.js";

/** Bullets that tell how many items a key of the samples holds: "`elements` can contain 1-10 `element` objects". */
export function readRanges(blocks: readonly Block[], samples: readonly SampleFact[]): ParamFact[] {
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  return items.flatMap(({ text }) => rangeOf(text, samples) ?? []);
}

function rangeOf(text: Text, samples: readonly SampleFact[]): ParamFact | null {
  const [code] = codeSpans(text);
  const { minimum, maximum } = mineNotes(text);
  if (!code || !minimum || !maximum || !withTicks(text).startsWith(`\`${code.value}\``)) return null;
  const path = pathInSamples(code, samples);
  if (path === null) return null;
  return {
    path,
    required: null,
    type: null,
    values: [],
    default: null,
    minimum: saidBy("bullet", minimum),
    maximum: saidBy("bullet", maximum),
    notes: saidBy("bullet", saidText(text)),
    members: [],
  };
}

/** The only path that ends in the name: a bullet may leave out what the key stands in. */
function pathInSamples(name: Said<string>, samples: readonly SampleFact[]): Said<string> | null {
  const paths = new Set(samples.flatMap(({ keys }) => keys.map((key) => key.path.replaceAll("[]", ""))));
  const [path, ...others] = [...paths].filter((it) => it === name.value || it.endsWith(`.${name.value}`));
  return path === undefined || others.length > 0 ? null : { ...name, value: path, by: "bullet" };
}
