import type { Report } from "../diagnostic/diagnostic.js";
import type { DocumentFacts, ObjectFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { nameKey } from "../schema/names.js";
import { isJsonObject, partOf } from "../schema/payload-sample.js";
import { objectKey, splitName } from "./object-names.js";
import { problem } from "./problems.js";

/**
 * The objects of all documents of an API, each once: the first section counts. A section such as `Sample properties`
 * shows one more sample of `Properties`; a section without samples and fields is prose.
 */
export function collectObjects(facts: readonly DocumentFacts[], report: Report): ObjectFact[] {
  const found = new Map<string, ObjectFact>();
  for (const object of facts.flatMap((document) => document.objects)) {
    if (object.samples.length === 0 && object.fields.length === 0) continue;
    const whole = { ...object, samples: object.samples.map((sample) => withoutOwnName(sample, object.name.value)) };
    const shows = found.get(objectKey(object.name.value.replace(/^(?:sample|example)s?\s+/i, "")));
    const twin = found.get(objectKey(object.name.value));
    if (twin !== undefined) {
      const related = [{ span: twin.name.span, message: "The first section stands here" }];
      report(problem["object-twice"](object.name.span, { name: object.name.value }, related));
    } else if (shows !== undefined) {
      const samples = object.samples.map((sample) => withoutOwnName(sample, shows.name.value));
      found.set(objectKey(shows.name.value), { ...shows, samples: [...shows.samples, ...samples] });
    } else found.set(objectKey(object.name.value), whole);
  }
  return [...found.values()];
}

/** `{"access": {"group_ids": [1]}}` in the section `Access` shows the object as the value of its key. */
function withoutOwnName(sample: SampleFact, name: string): SampleFact {
  const keys = isJsonObject(sample.value) ? Object.keys(sample.value) : [];
  const [only] = keys;
  const wraps = only !== undefined && keys.length === 1 && nameKey(only) === nameKey(splitName(name).own);
  return wraps ? partOf(sample, only) : sample;
}
