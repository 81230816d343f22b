import type { Diagnostic, Report } from "../diagnostic/diagnostic.js";
import type { DocumentFacts, ObjectFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { nameKey } from "../schema/names.js";
import { isJsonObject, partOf } from "../schema/payload-sample.js";
import { differInCaseOnly, objectKey, splitName } from "./object-names.js";
import { problem } from "./problems.js";

/**
 * The objects of all documents of an API, each once: the first section counts. Names that differ in case only
 * are two objects. A section such as `Sample properties` shows one more sample of `Properties`; a section without samples and fields is prose.
 */
export function collectObjects(facts: readonly DocumentFacts[], report: Report): ObjectFact[] {
  const found = new Map<string, ObjectFact[]>();
  for (const object of facts.flatMap((document) => document.objects)) {
    if (object.samples.length === 0 && object.fields.length === 0) continue;
    const name = object.name.value;
    const alike = found.get(objectKey(name)) ?? [];
    const twin = alike.find((it) => !differInCaseOnly(it.name.value, name));
    if (twin !== undefined) {
      report(problem["object-twice"](object.name.span, { name }, [firstSection(twin)]));
      continue;
    }
    const shown = name.replace(/^(?:sample|example)s?\s+/i, "");
    const shows = alike.length > 0 ? undefined : found.get(objectKey(shown));
    if (shows !== undefined) {
      const index = Math.max(
        0,
        shows.findIndex((it) => it.name.value === shown),
      );
      found.set(
        objectKey(shown),
        shows.map((it, at) => (at === index ? withSamples(it, [it, object]) : it)),
      );
      continue;
    }
    const [first] = alike;
    if (first !== undefined) {
      const other = first.name.value;
      report(problem["object-other-case"](object.name.span, { name, other }, [firstSection(first)]));
    }
    found.set(objectKey(name), [...alike, withSamples(object, [object])]);
  }
  return [...found.values()].flat();
}

function firstSection(object: ObjectFact): Diagnostic["related"][number] {
  return { span: object.name.span, message: "The first section stands here" };
}

/** The object as the samples of all these sections show it. */
function withSamples(object: ObjectFact, sections: readonly ObjectFact[]): ObjectFact {
  const samples = sections.flatMap((section) => section.samples);
  return { ...object, samples: samples.map((sample) => withoutOwnName(sample, object.name.value)) };
}

/** `{"access": {"group_ids": [1]}}` in the section `Access` shows the object as the value of its key. */
function withoutOwnName(sample: SampleFact, name: string): SampleFact {
  const keys = isJsonObject(sample.value) ? Object.keys(sample.value) : [];
  const [only] = keys;
  const wraps = only !== undefined && keys.length === 1 && nameKey(only) === nameKey(splitName(name).own);
  return wraps ? partOf(sample, only) : sample;
}
