import type { Report } from "../diagnostic/diagnostic.js";
import type { ActionFact, DocumentFacts } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { evidence } from "../schema/evidence.js";
import type { Known } from "../schema/known.js";
import { payloadOf } from "../schema/payload-sample.js";
import type { Example } from "./api-model.js";
import type { FillExample } from "./fill-example.js";
import type { ManifestEntry } from "./manifest.js";
import type { Namer } from "./name-objects.js";
import { problem } from "./problems.js";

/** What linking the sections of actions and pushes needs besides the sections themselves. */
export interface LinkContext {
  readonly entry: ManifestEntry;
  readonly facts: readonly DocumentFacts[];
  readonly known: Known;
  readonly namer: Namer;
  readonly fill: FillExample;
  readonly report: Report;
}

/** The sections in their order; of two for one name the first counts. */
export function eachOnce(sections: readonly ActionFact[], report: Report): ActionFact[] {
  const first = new Map<string, ActionFact>();
  for (const section of sections) {
    const twin = first.get(section.name.value);
    if (twin === undefined) first.set(section.name.value, section);
    else {
      const related = [{ span: twin.heading.span, message: "The first section stands here" }];
      report(problem["section-twice"](section.heading.span, { name: section.name.value }, related));
    }
  }
  return [...first.values()];
}

/** What actions and pushes have in common. */
export function describeSection(section: ActionFact, facts: readonly DocumentFacts[]) {
  return {
    action: section.name.value,
    title: titleOf(section),
    group: section.group ?? groupInOverview(section, facts),
    description: section.description?.value ?? null,
    because: [evidence("section", section.heading.span)],
  };
}

/** The payloads that samples show, with the objects that comments stand for filled in. */
export function examplesOf(samples: readonly SampleFact[], fill: FillExample): Example[] {
  return samples.flatMap((sample) => {
    const payload = payloadOf(sample);
    return payload === null ? [] : [{ value: fill(payload), because: evidence("sample", sample.span) }];
  });
}

/** The heading; where that is nothing but the name on the wire, the name as words. */
function titleOf({ heading, name }: ActionFact): string {
  if (heading.value !== name.value) return heading.value;
  const words = name.value.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The group under which an overview table lists the name first. */
function groupInOverview({ name }: ActionFact, facts: readonly DocumentFacts[]): string | null {
  const rows = facts.flatMap((document) => document.index);
  const row = rows.find(({ actions }) => actions.some((action) => action.value === name.value));
  return row?.group.value ?? null;
}
