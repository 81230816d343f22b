import { type IncomingMessage, request } from "node:http";
import { request as secureRequest } from "node:https";
import { text } from "node:stream/consumers";

/** A POST whose body comes to its end late. */
export interface SlowPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Between the beginning of the body and its last byte, when the server has the headers. */
  readonly meanwhile: () => Promise<void>;
}

/**
 * Sends all of a body but its last byte once the server has taken the headers, and that byte after `meanwhile`, unless the answer has
 * come by then. Rejects where no answer comes.
 */
export function sendSlowly(
  { url, headers, body, meanwhile }: SlowPost,
  signal: AbortSignal,
): Promise<{ status: number; contentType: string; text: string }> {
  return new Promise((resolve, reject) => {
    const ask = url.startsWith("https:") ? secureRequest : request;
    const bytes = Buffer.from(body);
    const told = { ...headers, expect: "100-continue", "content-length": String(bytes.length) };
    let answered = false;
    const sent = ask(url, { method: "POST", headers: told, signal }, (response: IncomingMessage) => {
      answered = true;
      const { statusCode = 0, headers: said } = response;
      text(response).then((body) => {
        sent.destroy();
        resolve({ status: statusCode, contentType: said["content-type"] ?? "", text: body });
      }, reject);
    });
    // A server that has answered may close before it has read everything.
    sent.on("error", (error) => (answered ? undefined : reject(error)));
    sent.on("continue", () => {
      sent.write(bytes.subarray(0, -1));
      meanwhile().then(() => (answered ? undefined : sent.end(bytes.subarray(-1))), reject);
    });
  });
}
