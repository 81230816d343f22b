import type { ActionFact, DocumentFacts, ReasonFact } from "../facts/document-facts.js";
import { ground, groundsOfValues } from "../schema/grounds.js";
import { inferSchema } from "../schema/infer-schema.js";
import type { Property, Schema } from "../schema/schema.js";
import type { Push } from "./api-model.js";
import { describeSection, eachOnce, examplesOf, type LinkContext } from "./link-section.js";

/** The pushes and webhooks of all documents in their order, each once. */
export function linkPushes(context: LinkContext): Push[] {
  const { facts, report } = context;
  const pushes = eachOnce(
    facts.flatMap((document) => document.pushes),
    report,
  );
  return pushes.map((push) => linkPush(push, context));
}

function linkPush(push: ActionFact, { entry, facts, known, namer, fill, report }: LinkContext): Push {
  const samples = push.samples.filter((sample) => sample.kind !== "error");
  const rows = [...push.params, ...push.responseParams];
  const payload = inferSchema({ span: push.heading.span, rows, samples }, "response", known, report);
  return {
    ...describeSection(push, facts),
    rtm: entry.rtm !== null && push.transports.rtm !== false,
    webhook: push.transports.webhook === true,
    payload: withReasons(namer.resolve(payload), reasonsBeside(push, facts)),
    examples: examplesOf(samples, fill),
  };
}

/** The reasons that the document of the push lists. */
function reasonsBeside(push: ActionFact, facts: readonly DocumentFacts[]): readonly ReasonFact[] {
  return facts.find((document) => document.pushes.includes(push))?.disconnectReasons ?? [];
}

/** A key that is shown with one of the listed reasons takes these and no others. */
function withReasons(payload: Schema, reasons: readonly ReasonFact[]): Schema {
  const values = reasons.map((reason) => reason.type.value);
  if (payload.kind !== "object" || values.length === 0) return payload;
  const grounds = groundsOfValues(
    reasons.map((reason) => reason.type),
    "row",
  );
  const limit = (property: Property): Property => {
    const { schema } = property;
    const isReason =
      schema.kind === "string" && schema.examples?.some((it) => typeof it === "string" && values.includes(it));
    return isReason ? { ...property, schema: ground({ ...schema, values }, grounds) } : property;
  };
  return { ...payload, properties: payload.properties.map(limit) };
}
