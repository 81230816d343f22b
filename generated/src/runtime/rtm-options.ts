// copied from generator/runtime, do not edit
import type { ActionFacts, ActionMap, CallOptions } from "./actions.js";
import type { EndpointApi, EndpointOptions } from "./endpoint.js";
import type { SocketClass } from "./rtm-socket.js";
import type { Token } from "./token.js";
import type { ValidationOptions } from "./validation.js";

/** What the emitter takes from the model about one RTM API. */
export interface RtmApi extends EndpointApi {
  /** Key that joins request and response: `request_id`, or `id` in the protocol of 2017. */
  readonly correlationKey: string;
  /** Action that authenticates a connection; without one a connection is ready when it is open. */
  readonly loginAction?: string;
  /** What the token is preceded by in the payload of the login; `"Bearer "` when absent. */
  readonly tokenScheme?: string;
  /** Seconds between pings. */
  readonly pingSeconds: number;
  /** Disconnect reasons after which not to reconnect. */
  readonly stayAway: readonly string[];
  /** Pushes that announce the end of the connection, with `{reason, data?}`. */
  readonly disconnectPushes: readonly string[];
  readonly actions: Readonly<Record<string, ActionFacts>>;
}

/** What `onState` is told. Pushes sent while the client is not connected are lost: read again what you need. */
export type RtmState =
  | { readonly state: "connected"; readonly login: unknown }
  | { readonly state: "waiting"; readonly error: unknown; readonly delayMs: number }
  | { readonly state: "closed"; readonly error: unknown };

/** How to connect and call, and whether to validate. */
export type RtmClientOptions = RtmClientSettings & ValidationOptions;

export interface RtmClientSettings extends EndpointOptions {
  /** A function is asked at every login, and once more when the login fails with `authentication`. */
  token: Token;
  /** Further fields of the login payload; a function is told whether this is a login after a lost connection. */
  login?: object | ((again: boolean) => object) | undefined;
  /** Class to use instead of the platform's `WebSocket`, such as that of `ws`; required on Node 20. */
  WebSocket?: SocketClass | undefined;
  /** Milliseconds for each call, see `CallOptions`, and for each attempt to connect and log in. */
  timeoutMs?: number | undefined;
  /** How many attempts in a row to reconnect may fail; no limit by default, 0 for never reconnecting. */
  retries?: number | undefined;
  /**
   * Milliseconds that a push is held back where its event has come before others of its thread, as its `order` tells
   * (the server sends them in any order): 200 by default, 0 (or less, or `NaN`) for pushes as they come, `Infinity` for as
   * long as it takes, though some never come: events for others. Events whose `order` follows on the
   * last one of their thread are not held, nor are those that come late.
   */
  orderMs?: number | undefined;
  onState?: ((state: RtmState) => void) | undefined;
  /** Told of what the client can ignore: unreadable frames, answers that nobody waits for (any more). */
  onProblem?: ((problem: Error) => void) | undefined;
}

export interface RtmCallOptions extends CallOptions {
  /** Id of the bot on whose behalf the action is called; agent API only. */
  authorId?: string | undefined;
}

export interface WaitOptions<T, U> extends CallOptions {
  /** Which push to wait for; the first one by default. */
  where?: ((payload: T, push: U) => boolean) | undefined;
}

/** What `connect()` resolves with: the response of the login action `L`, unknown where the API has none. */
export type LoginResponse<A extends ActionMap<A>, L extends keyof A> = [L] extends [never] ? unknown : A[L]["response"];
