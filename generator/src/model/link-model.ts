import type { Report } from "../diagnostic/diagnostic.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ApiModel, Push } from "./api-model.js";
import { type CheckedSample, checkSamples } from "./check-samples.js";
import { exampleFiller } from "./fill-example.js";
import { inferObjects } from "./infer-objects.js";
import { linkRtm, linkWeb } from "./link-endpoints.js";
import { linkErrors, linkReasons, linkScopes } from "./link-errors.js";
import { linkObjects } from "./link-objects.js";
import { linkOperations } from "./link-operations.js";
import { linkPushes } from "./link-pushes.js";
import type { ManifestEntry } from "./manifest.js";
import { nameObjects } from "./name-objects.js";
import { problem } from "./problems.js";

/**
 * Everything that the documents of one API say, joined and believed. `facts` are those of its documents in the order
 * of the manifest, corrections applied.
 */
export function linkModel(entry: ManifestEntry, facts: readonly DocumentFacts[], report: Report): ApiModel {
  return linkApi(entry, facts, report).model;
}

/** The model, and every sample of the documents held to it. */
export function linkApi(
  entry: ManifestEntry,
  facts: readonly DocumentFacts[],
  report: Report,
): { readonly model: ApiModel; readonly samples: readonly CheckedSample[] } {
  const inferred = inferObjects(facts, report);
  const namer = nameObjects(inferred, entry.plainFamilies, report);
  const context = { entry, facts, known: inferred.known, namer, fill: exampleFiller(inferred), report };
  const operations = linkOperations(context);
  const pushes = linkPushes(context);
  reportUnknownPushes(facts, pushes, report);
  const web = linkWeb(entry, facts, report);
  const rtm = linkRtm(entry, facts, report);
  const model: ApiModel = {
    id: entry.id,
    name: entry.name,
    title: entry.title,
    version: entry.version,
    documents: entry.documents.map((document) => document.value),
    ...(web === null ? {} : { web }),
    ...(rtm === null ? {} : { rtm }),
    operations,
    pushes,
    objects: linkObjects(inferred, namer),
    errors: linkErrors(facts.flatMap((document) => document.errors.filter((error) => error.action === null))),
    disconnectReasons: linkReasons(facts),
    scopes: linkScopes(facts),
    ...(entry.oauth2 === null ? {} : { oauth2: entry.oauth2 }),
  };
  return { model, samples: checkSamples(facts, model, context.fill) };
}

function reportUnknownPushes(facts: readonly DocumentFacts[], pushes: readonly Push[], report: Report) {
  const known = new Set(pushes.map((push) => push.action));
  for (const action of facts.flatMap((document) => document.actions)) {
    for (const { value, span } of action.pushes) {
      if (!known.has(value)) report(problem["push-unknown"](span, { push: value, action: action.name.value }));
    }
  }
}
