import type { Json } from "../json.js";
import type { Entry, RequestEntry, ResponseEntry } from "../run/transcript.js";
import type { CaseReport, RunReport } from "./run-report.js";

/** Characters of one body that the report has at most. */
const longest = 50_000;

/** Everything that went over HTTP, in the HTTP Archive format 1.2. Headers are those that matter here; tokens are not among them. */
export function har(report: RunReport): string {
  const entries = report.cases.flatMap((one) => exchanges(one).map((exchange) => entryOf(exchange, one)));
  const log = {
    version: "1.2",
    creator: { name: "livechat-conformance", version: "1" },
    comment: report.command,
    pages: [],
    entries,
  };
  return `${JSON.stringify({ log }, null, 1)}\n`;
}

interface Exchange {
  readonly request: RequestEntry;
  /** Absent where none came. */
  readonly response?: ResponseEntry;
  /** Why none came. */
  readonly why?: string;
}

function exchanges({ transcript }: CaseReport): readonly Exchange[] {
  const entries = transcript?.entries ?? [];
  return entries.flatMap((entry, index): readonly Exchange[] => {
    if (entry.kind !== "request") return [];
    const answer = entries.slice(index + 1).find((later) => isEnd(later, entry));
    if (answer?.kind === "response") return [{ request: entry, response: answer }];
    return [{ request: entry, why: answer?.kind === "failed" ? answer.why : "no response" }];
  });
}

function isEnd(entry: Entry, request: RequestEntry): boolean {
  return (
    (entry.kind === "response" || entry.kind === "failed") &&
    entry.actor === request.actor &&
    entry.step === request.step
  );
}

function entryOf({ request, response, why }: Exchange, one: CaseReport): object {
  const began = Date.parse(one.transcript?.startedAt ?? "") + request.at;
  const wait = response === undefined ? 0 : Math.max(0, response.at - request.at);
  return {
    startedDateTime: new Date(began).toISOString(),
    time: wait,
    request: requestOf(request),
    response: responseOf(response),
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    comment: [`${one.id}/${request.step} (${request.actor})`, ...(why === undefined ? [] : [why])].join(": "),
  };
}

function requestOf({ url, body }: RequestEntry): object {
  const [text, comment] = cut(body);
  const query = [...new URLSearchParams(url.split("?")[1] ?? "")].map(([name, value]) => ({ name, value }));
  const mimeType = "application/json";
  return {
    method: "POST",
    url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: [{ name: "Content-Type", value: mimeType }],
    queryString: query,
    postData: { mimeType, text, ...comment },
    headersSize: -1,
    bodySize: -1,
  };
}

/** Status 0 is how HAR says that no response came. */
function responseOf(response: ResponseEntry | undefined): object {
  const mimeType = response?.contentType ?? "";
  const [text, comment] = cut(response?.body ?? response?.text ?? "");
  return {
    status: response?.status ?? 0,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: mimeType === "" ? [] : [{ name: "Content-Type", value: mimeType }],
    content: { size: Buffer.byteLength(text), mimeType, text, ...comment },
    redirectURL: "",
    headersSize: -1,
    bodySize: -1,
  };
}

function cut(body: Json): readonly [text: string, comment: { readonly comment?: string }] {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  if (text.length <= longest) return [text, {}];
  return [text.slice(0, longest), { comment: `cut: ${text.length} characters in all` }];
}
