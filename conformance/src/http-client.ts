import { once } from "node:events";
import { Agent, type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import type { Socket } from "node:net";
import { explainBreak } from "./explain-break.js";

/** Bytes the body of a response may have. */
const bodyLimit = 8 * 1024 * 1024;
/** Milliseconds that a connection is kept for the next request: less than servers wait for it. */
const keptFor = 4000;
const calledOff = "the run was called off";

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
    if (wanted.signal?.aborted === true) return Promise.reject(new Error(calledOff));
    return new Promise((resolve, reject) => {
      let response: IncomingMessage | undefined;
      let damage: Error | undefined;
      const asked = this.#open(wanted);
      const fail = (why: string, cause?: Error) => {
        end();
        asked.destroy();
        reject(new Error(why, { cause }));
      };
      const breakOff = (error: Error) =>
        fail(explainBreak(error, { isAnswered: response !== undefined, isReused: asked.reusedSocket }), error);
      const end = limit(wanted, fail, () => (response === undefined ? "no response" : "the response has no end"));
      const done = (status: number, contentType: string, text: string) => {
        end();
        if (asked.writableEnded) asked.socket?.on("data", hangUp);
        else asked.destroy();
        resolve({ status, contentType, text });
      };
      asked.once("response", (said) => {
        response = said;
        const { statusCode = 0, headers } = said;
        said.on("error", (error) => breakOff(damage ?? error));
        readText(said, (text) => done(statusCode, headers["content-type"] ?? "", text), fail);
      });
      asked.once("upgrade", () => fail("status 101 to a request that asked for no other protocol"));
      // A server that has answered may close before it has read everything.
      asked.on("error", (error) => {
        damage = error;
        if (response === undefined) breakOff(error);
      });
      write(wanted, asked, () => response !== undefined).catch(breakOff);
    });
  }

  #open(wanted: HttpRequest): ClientRequest {
    const isSecure = wanted.url.startsWith("https:");
    const options = {
      method: wanted.method,
      headers: headersOf(wanted),
      agent: isSecure ? this.#secure : this.#plain,
    };
    const asked = (isSecure ? secureRequest : request)(wanted.url, options);
    return asked.once("socket", (socket) => socket.off("data", hangUp));
  }

  /** Closes connections that nobody waits on. */
  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }
}

/** Fails an exchange that takes too long, telling what was late, or whose run is called off; the result ends the watch. */
function limit({ milliseconds, signal }: HttpRequest, fail: (why: string) => void, late: () => string): () => void {
  const callOff = () => fail(calledOff);
  const timer = setTimeout(() => fail(`${late()} within ${milliseconds} ms`), milliseconds);
  signal?.addEventListener("abort", callOff, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", callOff);
  };
}

/** On connections that wait for the next request: what comes there would be taken for its response. */
function hangUp(this: Socket): void {
  this.destroy();
}

function headersOf({ headers, body = "", meanwhile }: HttpRequest): OutgoingHttpHeaders {
  const slowly = meanwhile === undefined ? {} : { expect: "100-continue", "content-length": Buffer.byteLength(body) };
  return { "accept-encoding": "identity", ...headers, ...slowly };
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
function readText(response: IncomingMessage, done: (text: string) => void, fail: (why: string) => void): void {
  const pieces: Buffer[] = [];
  let bytes = 0;
  response.on("data", (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > bodyLimit) fail(`the response has more than ${bodyLimit} bytes`);
    else pieces.push(piece);
  });
  response.on("end", () => done(Buffer.concat(pieces).toString()));
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") fail(`the response is encoded as ${encoding}, which was not asked for`);
}
