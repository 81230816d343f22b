import type { Block, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, saidBy, saidText, withTicks } from "./cells.js";
import { isTypeWord } from "./column-roles.js";
import type { ParamFact } from "./document-facts.js";
import { mineNotes } from "./mine-notes.js";
import type { SampleFact } from "./sample-fact.js";

/**
 * Bullets and sentences that begin with a key of the samples and tell of it: how many items it holds ("`elements` can
 * contain 1-10 `element` objects"), when it is there ("`status` is returned only if …"), what it means ("`days` - how
 * many days …").
 */
export function readRemarks(blocks: readonly Block[], samples: readonly SampleFact[]): ParamFact[] {
  return blocks.flatMap((block) => {
    const by = block.kind === "list" ? "bullet" : "note";
    return textsOf(block).flatMap((text) => remarkOf(text, by, samples) ?? []);
  });
}

function textsOf(block: Block): Text[] {
  if (block.kind === "list") return block.items.map((item) => item.text);
  return block.kind === "paragraph" && !block.inComment ? [block.text] : [];
}

/** What has a reader of its own: lists of values, and what is called optional. */
const READ_ELSEWHERE = /\bvalues?\b|\b(?:is|are)\s+optional\b|^`[^`]+`\s*[-–—:(]\s*optional\b|:$/i;
/** The key by itself, a verb or a dash behind it. */
const TELLS = /^`[^`]+`\s+(?:[-–—]\s+)?[a-z]/;

function remarkOf(text: Text, by: "bullet" | "note", samples: readonly SampleFact[]): ParamFact | null {
  const [code] = codeSpans(text);
  const prose = withTicks(text);
  if (!code || !prose.startsWith(`\`${code.value}\``)) return null;
  const { minimum, maximum } = mineNotes(text);
  const range = minimum !== null && maximum !== null;
  if (!range && (!TELLS.test(prose) || READ_ELSEWHERE.test(prose))) return null;
  const path = pathInSamples(code, samples);
  if (path === null) return null;
  return {
    path: { ...path, by },
    required: null,
    type: null,
    values: [],
    default: null,
    minimum: range ? saidBy(by, minimum) : null,
    maximum: range ? saidBy(by, maximum) : null,
    notes: saidBy(by, saidText(text)),
    members: [],
    remarks: [],
  };
}

/** The only path that ends in the name: a bullet may leave out what the key stands in. */
function pathInSamples(name: Said<string>, samples: readonly SampleFact[]): Said<string> | null {
  const paths = new Set(samples.flatMap(({ keys }) => keys.map((key) => key.path.replaceAll("[]", ""))));
  const [path, ...others] = [...paths].filter((it) => it === name.value || it.endsWith(`.${name.value}`));
  return path === undefined || others.length > 0 ? null : { ...name, value: path };
}

/** "An empty object stands for no scope", "Where the object is empty": the sentence that tells what it means. */
export function readEmptiness(blocks: readonly Block[]): Text["span"] | null {
  const prose = blocks.flatMap((block) => (block.kind === "paragraph" && !block.inComment ? [block.text] : []));
  return prose.find(({ plain }) => /\bempty object\b|\bobject is empty\b/i.test(plain))?.span ?? null;
}

/** The bullets below "A property has one of these types:", where all of them are types. */
export function readValueTypes(blocks: readonly Block[]): Said<string>[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    if (block.kind !== "list" || above?.kind !== "paragraph" || !/\btypes\b[^.]*:$/i.test(above.text.plain)) return [];
    const types = block.items.map(({ text }) => typeIn(text));
    return types.includes(null) ? [] : types.filter((type) => type !== null);
  });
}

/** `int (int32)` is `int`, and `tokenized_string` a string. */
function typeIn({ plain, span }: Text): Said<string> | null {
  const [word = ""] = plain.split(/[\s(]/, 1);
  const value = word.split("_").at(-1) ?? word;
  return isTypeWord(value) ? { value, span } : null;
}

/** "Please ignore fields with prefix `__priv_`": how the names begin. */
export function readIgnored(text: Text): Said<string>[] {
  const [prefix, ...others] = codeSpans(text);
  const says = /\bignored?\b/i.test(text.plain) && /\bprefix|\bstart|\bbegin/i.test(text.plain);
  return says && prefix !== undefined && others.length === 0 && /_$/.test(prefix.value) ? [prefix] : [];
}
