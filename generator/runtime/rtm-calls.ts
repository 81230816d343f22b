import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import { type Limits, Pending } from "./pending.js";
import type { Message, RtmSocket } from "./rtm-socket.js";

/** A request on its way: waiting to be sent, or sent and waiting for its answer. */
interface Call {
  readonly action: string;
  readonly request: unknown;
  readonly text: string;
  readonly result: Pending<unknown>;
  sent: boolean;
}

/** The calls without an answer, in the order they were made. Each ends once, and none is sent twice. */
export class Calls {
  readonly #correlationKey: string;
  readonly #check: (action: string, response: unknown) => void;
  readonly #open = new Map<string, Call>();
  #last = 0;

  /** `check` throws where a response is to be refused. */
  constructor(correlationKey: string, check: (action: string, response: unknown) => void) {
    this.#correlationKey = correlationKey;
    this.#check = check;
  }

  /** Takes a call up. The request is serialised here and now; a signal aborted already leaves nothing behind. */
  add(action: string, request: unknown, limits: Limits, authorId?: string): Call {
    const id = `${++this.#last}`;
    const text = JSON.stringify({ [this.#correlationKey]: id, action, payload: request, author_id: authorId });
    const result = new Pending<unknown>(
      limits,
      (it) => it.reject(new TimeoutError(action, limits.timeoutMs ?? 0, call.sent)),
      () => this.#open.delete(id),
    );
    const call: Call = { action, request, text, result, sent: false };
    if (!result.settled) this.#open.set(id, call);
    return call;
  }

  /** Sends every call that was not sent yet. */
  flush(socket: RtmSocket): void {
    for (const call of this.#open.values()) call.sent ||= socket.send(call.text);
  }

  /** Settles the call that a response belongs to; false where none waits for it. */
  answer(message: Message): boolean {
    const call = this.#open.get(message[this.#correlationKey] as string);
    if (!call?.sent) return false;
    const payload = message["payload"] ?? {};
    if (message["success"] === false) {
      call.result.reject(new ApiError(call.action, call.request, (payload as Message)["error"]));
    } else this.#accept(call, payload);
    return true;
  }

  #accept({ action, result }: Call, payload: unknown): void {
    try {
      this.#check(action, payload);
      result.resolve(payload);
    } catch (error) {
      result.reject(error);
    }
  }

  /** The connection is gone: calls that were sent are in doubt and rejected as such; the others too when `all`. */
  fail(cause: unknown, all: boolean): void {
    const { reason, data } = (cause ?? {}) as ConnectionError;
    for (const { action, sent: inDoubt, result } of [...this.#open.values()]) {
      if (!inDoubt && !all) continue;
      const what = inDoubt ? "sent, but the answer is lost" : "not sent";
      result.reject(new ConnectionError(`${action}: ${what}`, { action, inDoubt, reason, data, cause }));
    }
  }
}
