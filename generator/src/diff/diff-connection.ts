import type { QueryParam, RtmEndpoint, WebEndpoint } from "../model/api-model.js";
import type { ObjectSchema } from "../schema/schema.js";
import type { Change, Subject } from "./change.js";
import type { Models } from "./diff-models.js";
import { diffSchemas } from "./diff-schemas.js";
import { makeChange } from "./make-change.js";
import type { RuleName } from "./rules.js";
import { standing } from "./spot.js";

/** How one reaches the API: its transports, their addresses, parameters and times. */
export function diffConnection(models: Models): Change[] {
  const { before, after } = models;
  const [web, rtm] = [
    { of: "web", name: "web" },
    { of: "rtm", name: "rtm" },
  ] as const;
  return [
    ...diffTransport(web, models),
    ...(before.web && after.web ? diffWeb(web, before.web, after.web, models) : []),
    ...diffTransport(rtm, models),
    ...(before.rtm && after.rtm ? diffRtm(rtm, before.rtm, after.rtm, models) : []),
  ];
}

/** A transport that the whole API won or lost, with the actions and pushes that this concerns. */
function diffTransport(subject: Subject & { readonly of: "web" | "rtm" }, models: Models): Change[] {
  const { of } = subject;
  const [before, after] = [models.before[of] ?? null, models.after[of] ?? null];
  if ((before === null) === (after === null)) return [];
  const happening = { kind: "transport", transport: of, old: before !== null, new: after !== null } as const;
  const pairs = [...models.operations.kept, ...models.operations.renamed];
  const requests = pairs.flatMap(([old, young]) => (old[of] || young[of] ? [young.action] : []));
  const rule = after === null ? "transport-removed" : "transport-added";
  return [makeChange(subject, happening, [rule], { before, after }, { requests, responses: [], pushes: [] })];
}

function diffWeb(subject: Subject, before: WebEndpoint, after: WebEndpoint, models: Models): Change[] {
  return [
    ...diffSettings(subject, before, after, WEB_SETTINGS),
    ...diffStatus(subject, before, after),
    ...diffQuery(subject, before, after, models),
  ];
}

function diffRtm(subject: Subject, before: RtmEndpoint, after: RtmEndpoint, models: Models): Change[] {
  return [...diffSettings(subject, before, after, RTM_SETTINGS), ...diffQuery(subject, before, after, models)];
}

type Value = string | number | boolean | undefined;
type Settings<T> = Readonly<Record<string, { readonly of: (it: T) => Value; readonly rule: RuleFor }>>;
type RuleFor = (before: Value, after: Value) => RuleName;

const meets: RuleFor = () => "connection-changed";
const lasts: RuleFor = (before, after) => (Number(after) < Number(before) ? "time-shorter" : "time-longer");

const WEB_SETTINGS: Settings<WebEndpoint> = {
  url: { of: (it) => it.url, rule: meets },
  wrapsPayload: { of: (it) => it.wrapsPayload, rule: meets },
};
const RTM_SETTINGS: Settings<RtmEndpoint> = {
  url: { of: (it) => it.url, rule: meets },
  correlationKey: { of: (it) => it.correlationKey, rule: meets },
  loginAction: { of: (it) => it.loginAction, rule: meets },
  pingSeconds: { of: (it) => it.pingSeconds, rule: lasts },
  idleCloseSeconds: { of: (it) => it.idleCloseSeconds, rule: lasts },
};

function diffSettings<T extends WebEndpoint | RtmEndpoint>(
  subject: Subject,
  before: T,
  after: T,
  settings: Settings<T>,
): Change[] {
  return Object.entries(settings).flatMap(([setting, { of, rule }]) => {
    const [old, young] = [of(before), of(after)];
    if (old === young) return [];
    const happening = { kind: "setting", setting, old: old ?? null, new: young ?? null } as const;
    return [makeChange(subject, happening, [rule(old, young)], { before, after })];
  });
}

/** HTTP status by error type; what is not listed is 400. */
function diffStatus(subject: Subject, before: WebEndpoint, after: WebEndpoint): Change[] {
  const types = new Set([...Object.keys(before.errorStatus), ...Object.keys(after.errorStatus)]);
  return [...types].flatMap((type) => {
    const [old, young] = [before.errorStatus[type] ?? 400, after.errorStatus[type] ?? 400];
    if (old === young) return [];
    const happening = { kind: "setting", setting: `errorStatus.${type}`, old, new: young } as const;
    return [makeChange(subject, happening, ["status-changed"], { before, after })];
  });
}

/** The query is something that clients send, like the payload of a request. */
function diffQuery(
  of: Subject,
  before: { readonly query: readonly QueryParam[] },
  after: { readonly query: readonly QueryParam[] },
  { objects }: Models,
): Change[] {
  const asObject = (query: readonly QueryParam[]): ObjectSchema => ({
    kind: "object",
    properties: query.map((param) => ({ ...param, strength: "stated" })),
    because: [],
  });
  const spot = { subject: { ...of, part: "query" }, standings: [standing("request")] } as const;
  return diffSchemas(asObject(before.query), asObject(after.query), { spot, objects, open: [] });
}
