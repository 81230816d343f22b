import type { Json } from "../json.js";
import { parseJson } from "../json.js";
import type { SessionNotes } from "./rtm-session.js";

/** Bytes a response may have. */
const bodyLimit = 8 * 1024 * 1024;
const textLimit = 4000;

/** One call of the Web API. */
export interface WebCall {
  readonly step: string;
  readonly url: string;
  /** What to say in the `Authorization` header. */
  readonly authorization: string;
  readonly body: Json;
}

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
  const body = parseJson(redact(JSON.stringify(call.body))) ?? null;
  const request = tape.add({ kind: "request", actor, step, url: redact(call.url), body });
  try {
    const { text, ...response } = await exchange(call, AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]));
    const value = parseJson(redact(text));
    const content = value === undefined ? { text: redact(text).slice(0, textLimit) } : { body: value };
    return { request, answer: tape.add({ kind: "response", actor, step, ...response, ...content }) };
  } catch (error) {
    tape.add({ kind: "failed", actor, step, why: redact(reasonOf(error, milliseconds)) });
    return { request };
  }
}

async function exchange(call: WebCall, signal: AbortSignal) {
  const response = await fetch(call.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: call.authorization },
    body: JSON.stringify(call.body),
    redirect: "manual",
    signal,
  });
  const contentType = response.headers.get("content-type") ?? "";
  return { status: response.status, contentType, text: await readText(response) };
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
