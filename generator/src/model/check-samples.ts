import type { ActionFact, DocumentFacts } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { type Misfit, misfits, type Sent } from "../schema/misfits.js";
import { payloadOf } from "../schema/payload-sample.js";
import type { Schema } from "../schema/schema.js";
import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";
import type { ApiModel } from "./api-model.js";
import { collectObjects } from "./collect-objects.js";
import type { FillExample } from "./fill-example.js";

/** A sample of a document, and how it stands to the schema that was concluded for it. */
export interface CheckedSample {
  /** `request start_chat`, `object Event > Message`. */
  readonly of: string;
  readonly span: Span;
  /** Why it does not fit; empty where it does. */
  readonly misfits: readonly Misfit[];
}

/** Every sample that shows a payload, mended and with its comments filled in, held to the schema of that payload. */
export function checkSamples(facts: readonly DocumentFacts[], model: ApiModel, fill: FillExample): CheckedSample[] {
  const objects = new Map(model.objects.map((object) => [object.name, object.schema]));
  const check = (of: string, sample: SampleFact, schema: Schema | null, direction: Sent["direction"]) => {
    const payload = payloadOf(sample);
    if (payload === null) return [];
    const value = fill(payload);
    const found =
      schema === null ? unexpected(value) : misfits(value, schema, { direction, completed: false, objects });
    return [{ of, span: sample.span, misfits: found }];
  };
  const ofKind = ({ samples }: ActionFact, kind: SampleFact["kind"]) => samples.filter((it) => it.kind === kind);
  const operations = new Map(model.operations.map((operation) => [operation.action, operation]));
  const pushes = new Map(model.pushes.map((push) => [push.action, push]));
  const titled = new Map(model.objects.map((object) => [object.title, object]));
  return [
    ...facts
      .flatMap((document) => document.actions)
      .flatMap((action): CheckedSample[] => {
        const operation = operations.get(action.name.value);
        if (operation === undefined) return [];
        return [
          ...ofKind(action, "request").flatMap((it) =>
            check(`request ${operation.action}`, it, operation.request, "request"),
          ),
          ...ofKind(action, "response").flatMap((it) =>
            check(`response ${operation.action}`, it, operation.response, "response"),
          ),
        ];
      }),
    ...facts
      .flatMap((document) => document.pushes)
      .flatMap((push): CheckedSample[] => {
        const payload = pushes.get(push.name.value)?.payload;
        const samples = push.samples.filter((sample) => sample.kind !== "error");
        return payload === undefined
          ? []
          : samples.flatMap((it) => check(`push ${push.name.value}`, it, payload, "response"));
      }),
    ...collectObjects(facts, () => {}).flatMap(({ name, samples }) => {
      const schema = titled.get(name.value)?.schema;
      return schema === undefined ? [] : samples.flatMap((it) => check(`object ${name.value}`, it, schema, "response"));
    }),
  ];
}

function unexpected(value: JsonValue): Misfit[] {
  const shows = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  return shows ? [{ path: "", problem: "is a payload where none is named" }] : [];
}
