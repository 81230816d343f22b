import type { Overruled } from "../corrections/literal-places.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { ApiModel } from "../model/api-model.js";
import type { Evidence } from "../schema/schema.js";
import { type Conclusion, conclude, placesOf } from "./conclude.js";
import { correctionsOf } from "./corrections-of.js";
import { findTopics } from "./find-topics.js";
import { findingsAt } from "./findings-at.js";
import { type Landing, landingsOf } from "./landings.js";
import { type Quote, quote, type Texts } from "./quote.js";
import type { Topic } from "./topic.js";

/** An API, and everything that an explanation may show. */
export interface Explained {
  readonly model: ApiModel;
  /** Everything below `spec/` that evidence names, by its path there. */
  readonly documents: Texts;
  readonly overruled: readonly Overruled[];
  readonly findings: readonly Diagnostic[];
  /** Specs and types, by their paths below `generated/`. */
  readonly generated: Texts;
}

/** From the words of the documents to the lines of specs and types. */
export interface Explanation {
  readonly topic: Topic;
  readonly quotes: readonly Quote[];
  readonly conclusions: readonly Conclusion[];
  readonly corrections: readonly Overruled[];
  readonly findings: readonly Diagnostic[];
  readonly landings: readonly Landing[];
}

/** Explains what a path names; nothing for one that names nothing. */
export function explain(path: string, api: Explained): Explanation[] {
  return findTopics(api.model, path).map((topic) => explainTopic(topic, api));
}

function explainTopic(topic: Topic, { model, documents, overruled, findings, generated }: Explained): Explanation {
  const conclusions = conclude(topic);
  const places = placesOf(conclusions);
  const corrections = correctionsOf(topic, places, overruled);
  const literal = corrections.flatMap((it) => it.places.map(({ document, start }) => ({ document, ...start })));
  const own = places.filter((it) => it.how !== "correction");
  const overruledPlaces = literal.map((it): Evidence => ({ how: "correction", ...it }));
  return {
    topic,
    conclusions,
    corrections,
    quotes: quote([...own, ...overruledPlaces], documents),
    findings: findingsAt(findings, [...places, ...literal], [...places.slice(1), ...literal]),
    landings: landingsOf(topic, model, generated),
  };
}
