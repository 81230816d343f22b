import { HttpClient } from "../http-client.js";
import type { Json, JsonObject } from "../json.js";
import type { Upload } from "../load/scenario.js";
import { redactJson } from "../redact.js";
import { contentOf } from "./content.js";
import type { SessionNotes } from "./rtm-session.js";

/** Of all cases: a connection is opened once. */
const client = new HttpClient();

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
  const body = redactJson(noted(call.body), redact) ?? null;
  const request = tape.add({ kind: "request", actor, step, url: redact(call.url), body });
  try {
    const { text, ...response } = await exchange(call, milliseconds, signal);
    return {
      request,
      answer: tape.add({
        kind: "response",
        actor,
        step,
        ...response,
        contentType: redact(response.contentType),
        ...contentOf(text, redact),
      }),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tape.add({ kind: "failed", actor, step, why: redact(why) });
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

async function exchange(call: WebCall, milliseconds: number, signal: AbortSignal) {
  const { url, authorization, meanwhile } = call;
  const { type, body } = await written(call.body);
  const headers = { "content-type": type, authorization };
  const between = meanwhile === undefined ? {} : { meanwhile };
  return client.send({ method: "POST", url, headers, body, milliseconds, signal, ...between });
}

async function written(body: WebBody): Promise<{ readonly type: string; readonly body: string | Uint8Array }> {
  if (body.kind !== "form")
    return { type: "application/json", body: body.kind === "json" ? JSON.stringify(body.value) : body.text };
  const form = new Response(formOf(body.fields, body.upload));
  return { type: form.headers.get("content-type") ?? "", body: new Uint8Array(await form.arrayBuffer()) };
}

/** The documents name the fields of forms `payload.chat_id` and so on. */
function formOf(fields: JsonObject, { field, name, type, bytes }: Upload): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields))
    form.set(`payload.${key}`, typeof value === "string" ? value : JSON.stringify(value));
  form.set(`payload.${field}`, new File([new Uint8Array(bytes)], name, { type }));
  return form;
}
