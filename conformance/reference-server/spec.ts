import type { Catalog, CatalogAction, ValidationError, Validators } from "livechat-spec";
import { catalog as agentRtm } from "livechat-spec/agent-rtm/catalog";
import { requests as agentRtmRequests } from "livechat-spec/agent-rtm/validate";
import { catalog as agentWeb } from "livechat-spec/agent-web/catalog";
import { requests as agentWebRequests } from "livechat-spec/agent-web/validate";
import { catalog as customer } from "livechat-spec/customer/catalog";
import { requests as customerRequests } from "livechat-spec/customer/validate";
import { catalog as customerRtm } from "livechat-spec/customer-rtm/catalog";
import { requests as customerRtmRequests } from "livechat-spec/customer-rtm/validate";
import type { Problem } from "./core/refusal.js";
import type { ActionSpec, ConditionalScopes, Spec } from "./core/spec.js";
import { type ApiName, type Snapshot, snapshots } from "./snapshots.js";

/** The documented actions, pushes and shapes of every API, from the generated package. */
export function documentedSpecs(): Readonly<Record<ApiName, Spec>> {
  return {
    "agent-rtm": specOf(snapshots["agent-rtm"], agentRtm, agentRtmRequests),
    customer: specOf(snapshots.customer, customer, customerRequests),
    "agent-web": specOf(snapshots["agent-web"], agentWeb, agentWebRequests),
    "customer-rtm": specOf(snapshots["customer-rtm"], customerRtm, customerRtmRequests),
  };
}

function specOf(snapshot: Snapshot, catalog: Catalog, requests: Validators<never>): Spec {
  const documented = Object.entries(catalog.actions).map(([action, spec]) => [action, actionOf(spec)] as const);
  const assumed = snapshot.assumed.map(({ action, scopes }) => [action, assumedAction(scopes)] as const);
  return {
    actions: new Map([...assumed, ...documented]),
    pushes: new Set(Object.keys(catalog.pushes)),
    webhooks: new Set(Object.keys(catalog.pushes).filter((push) => catalog.pushes[push]?.webhook === true)),
    disconnectReasons: new Set([...snapshot.assumedReasons, ...catalog.disconnectReasons.map(({ type }) => type)]),
    validateRequest: (action, payload) => {
      const validate = requests[action];
      if (validate === undefined || validate(payload)) return [];
      return [...(validate.errors ?? [])].sort((a, b) => rank(a) - rank(b)).map(problemOf);
    },
  };
}

function actionOf({ web, rtm, upload, scopes, conditionalScopes }: CatalogAction): ActionSpec {
  return { web, rtm, upload, scopes, conditionalScopes: conditionalScopes.flatMap(conditionOf) };
}

/** "When `chat.users` is defined, one of following scopes is required". */
function conditionOf({ when, scopes }: CatalogAction["conditionalScopes"][number]): readonly ConditionalScopes[] {
  const path = /\b([a-z_]+(?:\.[a-z_]+)+)\b/u.exec(when)?.[1];
  return path === undefined ? [] : [{ path, scopes }];
}

function assumedAction(scopes: readonly string[]): ActionSpec {
  return { web: false, rtm: true, upload: false, scopes, conditionalScopes: [] };
}

/** What is missing or wrong by itself goes before what keys do together. */
function rank({ keyword }: ValidationError): number {
  return keyword === "not" ? 1 : 0;
}

/** Ajv points at the object in which a property is missing; a person looks for the property. */
function problemOf({ instancePath, keyword, message, params }: ValidationError): Problem {
  const missing = params["missingProperty"];
  if (keyword === "required" && typeof missing === "string")
    return { pointer: `${instancePath}/${missing}`, reason: "is required" };
  const allowed = params["allowedValues"];
  if (keyword === "enum" && Array.isArray(allowed))
    return { pointer: instancePath, reason: `must be one of ${allowed.join(", ")}` };
  if (keyword === "not") return { pointer: instancePath, reason: "does not hold the keys that go together" };
  return { pointer: instancePath, reason: message ?? `does not fit (${keyword})` };
}
