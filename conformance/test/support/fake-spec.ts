import { apiNames } from "../../src/apis.js";
import type { Json } from "../../src/json.js";
import { match } from "../../src/match.js";
import type { ApiSpec, PayloadSpec, Spec } from "../../src/spec.js";

/** Schemas by action, written as matchers. */
export interface FakeSchemas {
  readonly responses?: Readonly<Record<string, Json>>;
  readonly pushes?: Readonly<Record<string, Json>>;
}

/** A spec that knows only what a test tells it. */
export function fakeSpec(schemas: FakeSchemas = {}): Spec {
  const validator = (schema: Json | undefined): PayloadSpec | undefined =>
    schema === undefined
      ? undefined
      : {
          source: "fake/fake.md:1",
          validate: (payload) => ({
            stated: match(schema, payload).map(
              ({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`,
            ),
            sampled: [],
          }),
        };
  const apiSpec = (correlationKey: string, wrapsPayload: boolean): ApiSpec => ({
    correlationKey,
    wrapsPayload,
    place: () => "fake/fake.md:1",
    httpStatus: () => 400,
    causes: () => [],
    hasError: (type) => type !== undefined,
    response: (action) => validator(schemas.responses?.[action]),
    push: (action) => validator(schemas.pushes?.[action] ?? (schemas.pushes === undefined ? {} : undefined)),
  });
  return Object.fromEntries(
    apiNames.map((api) => [api, apiSpec(api === "agent-rtm" ? "id" : "request_id", api === "customer")]),
  ) as Record<(typeof apiNames)[number], ApiSpec>;
}
