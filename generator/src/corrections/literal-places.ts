import type { DocumentFacts } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import type { Span } from "../source/span.js";
import { applyCorrections } from "./apply-corrections.js";
import { correctFact, fieldOf, isSaid, isTree, nameOf } from "./correct-fact.js";
import type { Correction } from "./correction.js";

/** A correction, and the words that it overrules: where they stand, or what is around the gap that it fills. */
export interface Overruled extends Correction {
  readonly places: readonly Span[];
}

/** The corrections that apply, each with its places in the documents. */
export function overruledBy(facts: readonly DocumentFacts[], corrections: readonly Correction[]): Overruled[] {
  let now = facts;
  return corrections.map((correction) => {
    const touched = now.filter((document) => correctFact(document, correction).kind === "corrected");
    const steps = correction.at.split("/");
    const places = touched.flatMap((document) => follow(document, steps, []));
    now = applyCorrections(now, [correction], () => {});
    return { ...correction, places };
  });
}

/** @param around - The place of what was passed last. */
function follow(at: unknown, [step, ...rest]: readonly string[], around: readonly Span[]): readonly Span[] {
  if (step === undefined) return orElse(placesOf(at), around);
  if (Array.isArray(at)) {
    const item = at.find((it) => nameOf(it) === step);
    return item === undefined ? around : follow(item, rest, orElse(ownPlace(item), around));
  }
  if (!isTree(at)) return around;
  if (step === "keys" && rest.length === 1) return placesOfKey(at["samples"] as readonly SampleFact[], rest[0] ?? "");
  const field = fieldOf(at, step);
  return field === null ? around : follow(at[field], rest, around);
}

function placesOfKey(samples: readonly SampleFact[], path: string): Span[] {
  return samples.flatMap(({ keys }) => keys.filter((key) => key.path === path).map((key) => key.span));
}

function placesOf(fact: unknown): readonly Span[] {
  if (Array.isArray(fact)) return fact.flatMap(placesOf);
  return isSaid(fact) ? [fact.span] : ownPlace(fact);
}

/** The place of the name of an item. */
function ownPlace(item: unknown): readonly Span[] {
  if (!isTree(item)) return [];
  const name = ["name", "path", "group", "type"].map((field) => item[field]).find(isSaid);
  return name === undefined ? [] : [name.span];
}

function orElse(found: readonly Span[], otherwise: readonly Span[]): readonly Span[] {
  return found.length > 0 ? found : otherwise;
}
