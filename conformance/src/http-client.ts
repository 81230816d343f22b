import { once } from "node:events";
import { Agent, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";

/** Bytes the body of a response may have. */
const bodyLimit = 8 * 1024 * 1024;
/** Milliseconds that a connection is kept for the next request: less than servers wait for it. */
const keptFor = 4000;

export interface HttpRequest {
  readonly method: string;
  /** `http:` or `https:` */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /**
   * Done between the beginning of the body and its last byte, when the server has the headers. Where the answer has come by then, the
   * last byte stays here.
   */
  readonly meanwhile?: () => Promise<void>;
  /** For the whole response. */
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Empty where the response has none. */
  readonly contentType: string;
  readonly text: string;
}

/** Sends requests over connections that stay open. Redirects are answers like any other. */
export class HttpClient {
  readonly #plain: Agent;
  readonly #secure: SecureAgent;

  constructor(maxSockets = Number.POSITIVE_INFINITY) {
    const options = { keepAlive: true, maxSockets, timeout: keptFor };
    this.#plain = new Agent(options);
    this.#secure = new SecureAgent(options);
  }

  /** Rejects with what kept a whole response from coming, in words. */
  send(wanted: HttpRequest): Promise<HttpResponse> {
    const { url, milliseconds, signal } = wanted;
    return new Promise((resolve, reject) => {
      let isAnswered = false;
      const isSecure = url.startsWith("https:");
      const options = {
        method: wanted.method,
        headers: headersOf(wanted),
        agent: isSecure ? this.#secure : this.#plain,
      };
      const asked = (isSecure ? secureRequest : request)(url, options, (response) => {
        isAnswered = true;
        const { statusCode: status = 0, headers } = response;
        const done = (text: string) => {
          end();
          if (!asked.writableEnded) asked.destroy();
          resolve({ status, contentType: headers["content-type"] ?? "", text });
        };
        readText(response, done, fail);
      });
      const fail = (error: Error) => {
        end();
        asked.destroy();
        reject(error);
      };
      const giveUp = () => fail(new Error(`no response within ${milliseconds} ms`));
      const callOff = () => fail(new Error("the run was called off"));
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", callOff);
      };
      const timer = setTimeout(giveUp, milliseconds);
      signal?.addEventListener("abort", callOff, { once: true });
      // A server that has answered may close before it has read everything.
      asked.on("error", (error) => (isAnswered ? undefined : fail(error)));
      write(wanted, asked, () => isAnswered).catch(fail);
    });
  }

  /** Closes connections that nobody waits on. */
  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }
}

function headersOf({ headers, body = "", meanwhile }: HttpRequest): OutgoingHttpHeaders {
  return meanwhile === undefined
    ? headers
    : { ...headers, expect: "100-continue", "content-length": Buffer.byteLength(body) };
}

async function write(
  { body = "", meanwhile }: HttpRequest,
  to: ClientRequest,
  isAnswered: () => boolean,
): Promise<void> {
  if (meanwhile === undefined) {
    to.end(body);
    return;
  }
  to.flushHeaders();
  await once(to, "continue");
  const bytes = Buffer.from(body);
  to.write(bytes.subarray(0, -1));
  await meanwhile();
  if (!isAnswered()) to.end(bytes.subarray(-1));
}

/** The body as text; one that never ends does not fill the memory. */
function readText(response: IncomingMessage, done: (text: string) => void, fail: (error: Error) => void): void {
  const pieces: Buffer[] = [];
  let bytes = 0;
  response.on("data", (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > bodyLimit) fail(new Error(`the response has more than ${bodyLimit} bytes`));
    else pieces.push(piece);
  });
  response.on("end", () => done(Buffer.concat(pieces).toString()));
  response.on("error", fail);
}
