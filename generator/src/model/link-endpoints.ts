import type { Report } from "../diagnostic/diagnostic.js";
import type { ConnectionFact, DocumentFacts, QueryFact } from "../facts/document-facts.js";
import { readType } from "../schema/declared-type.js";
import { evidence, evidenceOf } from "../schema/evidence.js";
import type { Said } from "../source/span.js";
import type { QueryParam, RtmEndpoint, WebEndpoint } from "./api-model.js";
import type { ManifestEntry } from "./manifest.js";
import { problem } from "./problems.js";

/** The Web endpoint, from the documents and, where they are silent, from the manifest; null for an API without. */
export function linkWeb(entry: ManifestEntry, facts: readonly DocumentFacts[], report: Report): WebEndpoint | null {
  if (entry.web === null) return null;
  const url = choose("the Web address", said(facts, "webBaseUrl"), entry.web.url, entry.web.span, report);
  if (url === null) return null;
  return {
    url: url.said.value,
    query: queryOf(facts),
    wrapsPayload: entry.web.wrapsPayload,
    errorStatus: entry.web.errorStatus,
    ...(entry.web.repeatable.length > 0 && { repeatable: entry.web.repeatable }),
    because: [evidence(url.assumed ? "manifest" : "section", url.said.span), evidence("manifest", entry.web.span)],
  };
}

/** The RTM endpoint, in the same way. */
export function linkRtm(entry: ManifestEntry, facts: readonly DocumentFacts[], report: Report): RtmEndpoint | null {
  const { rtm } = entry;
  if (rtm === null) return null;
  const url = choose("the RTM address", said(facts, "rtmUrl"), rtm.url, rtm.span, report);
  const ping = choose("the time between pings", said(facts, "pingSeconds"), rtm.pingSeconds, rtm.span, report);
  const idle = choose("the time of silence", said(facts, "idleCloseSeconds"), rtm.idleCloseSeconds, rtm.span, report);
  if (url === null || ping === null || idle === null) return null;
  return {
    url: url.said.value,
    query: queryOf(facts),
    correlationKey: rtm.correlationKey,
    ...(rtm.loginAction === null ? {} : { loginAction: rtm.loginAction }),
    pingSeconds: ping.said.value,
    idleCloseSeconds: idle.said.value,
    comeBackAfter: rtm.comeBackAfter,
    assumed: url.assumed,
    because: [url, ping, idle].map(({ said: { span }, assumed }) => evidence(assumed ? "manifest" : "section", span)),
  };
}

type Stated = "webBaseUrl" | "rtmUrl" | "pingSeconds" | "idleCloseSeconds";

function said<K extends Stated>(facts: readonly DocumentFacts[], key: K): ConnectionFact[K] {
  return facts.map((document) => document.connection[key]).find((value) => value !== null) ?? null;
}

/** The word of a document goes first; a manifest that repeats or contradicts it is out of date. */
function choose<T>(
  what: string,
  stated: Said<T> | null,
  assumed: Said<T> | null,
  place: Said<T>["span"],
  report: Report,
): { said: Said<T>; assumed: boolean } | null {
  if (stated !== null) {
    const related = [{ span: stated.span, message: "The document states it here" }];
    if (assumed !== null) report(problem["endpoint-stated"](assumed.span, { what }, related));
    return { said: stated, assumed: false };
  }
  if (assumed !== null) return { said: assumed, assumed: true };
  report(problem["endpoint-missing"](place, { what }));
  return null;
}

function queryOf(facts: readonly DocumentFacts[]): QueryParam[] {
  const params = new Map<string, QueryFact>();
  for (const param of facts.flatMap((document) => document.connection.query)) {
    if (!params.has(param.name.value)) params.set(param.name.value, param);
  }
  return [...params.values()].map(({ name, required, type }) => {
    const because = [evidence("row", name.span)];
    const schema = type === null ? null : readType(type.value, because);
    return {
      name: name.value,
      required: required?.value ?? false,
      schema: schema ?? { kind: "string", because },
      ...(required === null ? {} : { because: evidenceOf(required, "row") }),
    };
  });
}
