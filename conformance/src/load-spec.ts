import { createRequire } from "node:module";
import type { Catalog, Validator } from "livechat-spec";
import { type ApiName, apiNames } from "./apis.js";
import { type Explain, explainer, noProblems } from "./explain.js";
import type { JsonObject } from "./json.js";
import type { ApiPaths, ApiSpec, PayloadSpec, Spec } from "./spec.js";

/** What the generated package says of all APIs. */
export interface LoadedSpec {
  readonly spec: Spec;
  readonly paths: Readonly<Record<ApiName, ApiPaths>>;
}

/** Reads the specs from `livechat-spec`: the only file here that knows the shape of that package. */
export async function loadSpec(): Promise<LoadedSpec> {
  const apis = await Promise.all(apiNames.map(async (name) => ({ name, ...(await modules[name]()) })));
  const byName = <T>(of: (api: ApiModules) => T) =>
    Object.fromEntries(apis.map((api) => [api.name, of(api)])) as Record<ApiName, T>;
  return { spec: byName(specOf), paths: byName(({ catalog }) => pathsOf(catalog)) };
}

interface ApiModules {
  readonly catalog: Catalog;
  readonly responses: Readonly<Record<string, Validator | undefined>>;
  readonly pushes: Readonly<Record<string, Validator | undefined>>;
}

const modules: Readonly<Record<ApiName, () => Promise<ApiModules>>> = {
  "agent-rtm": async () => ({
    ...(await import("livechat-spec/agent-rtm/catalog")),
    ...(await import("livechat-spec/agent-rtm/validate")),
  }),
  customer: async () => ({
    ...(await import("livechat-spec/customer/catalog")),
    ...(await import("livechat-spec/customer/validate")),
  }),
  "agent-web": async () => ({
    ...(await import("livechat-spec/agent-web/catalog")),
    ...(await import("livechat-spec/agent-web/validate")),
  }),
  "customer-rtm": async () => ({
    ...(await import("livechat-spec/customer-rtm/catalog")),
    ...(await import("livechat-spec/customer-rtm/validate")),
  }),
};

function specOf({ catalog, responses, pushes }: ApiModules): ApiSpec {
  const explain = explainer(() => readJson(`livechat-spec/${catalog.name}/schemas.json`));
  const payloadSpec = (name: string, validator: Validator | undefined, source: string | null | undefined) =>
    validator === undefined ? undefined : payloadSpecOf(name, validator, source ?? undefined, explain);
  const errors = new Set([
    ...catalog.errors.map(({ type }) => type),
    ...Object.values(catalog.actions).flatMap((action) => action.errors),
  ]);
  return {
    correlationKey: catalog.rtm?.correlationKey ?? "request_id",
    wrapsPayload: catalog.web?.wrapsPayload ?? false,
    place: (action) => own(catalog.actions, action)?.source?.replace(/^documents\//u, ""),
    httpStatus: (errorType) => own(catalog.web?.errorStatus ?? {}, errorType) ?? 400,
    causes: (action) => own(catalog.actions, action)?.pushes ?? [],
    hasError: (type) => type !== undefined && (errors.size === 0 || errors.has(type)),
    response: (action) => payloadSpec(`${action}.response`, responses[action], own(catalog.actions, action)?.source),
    push: (action) => payloadSpec(`${action}.push`, pushes[action], own(catalog.pushes, action)?.source),
  };
}

/** The published validator decides; what it refuses is explained. */
function payloadSpecOf(name: string, validator: Validator, source: string | undefined, explain: Explain): PayloadSpec {
  return {
    source: source?.replace(/^documents\//u, "") ?? "assumed: a correction of ours describes it",
    validate: (payload = {}) => {
      if (validator(payload)) return noProblems;
      const problems = explain(name, payload);
      const silent = problems.stated.length + problems.sampled.length === 0;
      return silent ? { stated: [`the payload does not fit ${name}`], sampled: [] } : problems;
    },
  };
}

function readJson(specifier: string): JsonObject {
  return createRequire(import.meta.url)(specifier) as JsonObject;
}

function own<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function pathsOf({ id, web, rtm }: Catalog): ApiPaths {
  return {
    id,
    ...(web === null ? {} : { web: pathOf(web.url) }),
    ...(rtm === null ? {} : { rtm: pathOf(rtm.url) }),
  };
}

/** What follows the host, as it is written: `<action>` stays. */
function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]+/u, "");
}
