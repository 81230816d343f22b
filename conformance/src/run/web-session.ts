import type { Json, JsonObject } from "../json.js";
import type { Upload } from "../load/scenario.js";
import { parseRedacted } from "../redact.js";
import type { SessionNotes } from "./rtm-session.js";
import { sendSlowly } from "./send-slowly.js";

/** Bytes a response may have. */
const bodyLimit = 8 * 1024 * 1024;
const textLimit = 4000;

/** One call of the Web API. */
export interface WebCall {
  readonly step: string;
  readonly url: string;
  /** What to say in the `Authorization` header. */
  readonly authorization: string;
  readonly body: WebBody;
  /** What happens before the last byte of the body goes out; absent: it goes out at once. */
  readonly meanwhile?: () => Promise<void>;
}

/** What a call sends: JSON, a text as it is, or a form with a file of the given size. */
export type WebBody =
  | { readonly kind: "json"; readonly value: Json }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "form"; readonly fields: JsonObject; readonly upload: Upload };

/** Indexes of the entries that a call made; no answer where none came. */
export interface WebExchange {
  readonly request: number;
  readonly answer?: number;
}

/** Calls an action over HTTP, writes both sides on the tape, and throws nothing. */
export async function callWeb(
  call: WebCall,
  notes: SessionNotes,
  milliseconds: number,
  signal: AbortSignal,
): Promise<WebExchange> {
  const { actor, tape, redact } = notes;
  const { step } = call;
  const body = parseRedacted(JSON.stringify(noted(call.body)), redact) ?? null;
  const request = tape.add({ kind: "request", actor, step, url: redact(call.url), body });
  try {
    const { text, ...response } = await exchange(call, AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]));
    const value = parseRedacted(text, redact);
    const content = value === undefined ? { text: redact(text).slice(0, textLimit) } : { body: value };
    return {
      request,
      answer: tape.add({
        kind: "response",
        actor,
        step,
        ...response,
        contentType: redact(response.contentType),
        ...content,
      }),
    };
  } catch (error) {
    tape.add({ kind: "failed", actor, step, why: redact(reasonOf(error, milliseconds)) });
    return { request };
  }
}

/** The body as transcripts show it. */
function noted(body: WebBody): Json {
  if (body.kind === "json") return body.value;
  if (body.kind === "text") return body.text;
  const { field, name, type, bytes } = body.upload;
  return { ...body.fields, [field]: `${name}, ${type}, ${bytes} bytes` };
}

async function exchange({ url, authorization, body, meanwhile }: WebCall, signal: AbortSignal) {
  const type: Record<string, string> = body.kind === "form" ? {} : { "content-type": "application/json" };
  const said = written(body);
  if (meanwhile !== undefined && typeof said === "string")
    return sendSlowly({ url, headers: { ...type, authorization }, body: said, meanwhile }, signal);
  const response = await fetch(url, {
    method: "POST",
    headers: { ...type, authorization },
    body: said,
    redirect: "manual",
    signal,
  });
  const contentType = response.headers.get("content-type") ?? "";
  return { status: response.status, contentType, text: await readText(response) };
}

function written(body: WebBody): string | FormData {
  if (body.kind === "form") return formOf(body.fields, body.upload);
  return body.kind === "json" ? JSON.stringify(body.value) : body.text;
}

/** The documents name the fields of forms `payload.chat_id` and so on. */
function formOf(fields: JsonObject, { field, name, type, bytes }: Upload): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields))
    form.set(`payload.${key}`, typeof value === "string" ? value : JSON.stringify(value));
  form.set(`payload.${field}`, new File([new Uint8Array(bytes)], name, { type }));
  return form;
}

/** The body as text, read in pieces so that an endless one does not fill the memory. */
async function readText(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > bodyLimit) throw new Error(`the response has more than ${bodyLimit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function reasonOf(error: unknown, milliseconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no response within ${milliseconds} ms`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
