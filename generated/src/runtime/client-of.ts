// copied from generator/runtime, do not edit
import type { ActionFacts } from "./actions.js";

/** What the methods of a client call. */
interface Caller {
  call(action: string, request: unknown, options: unknown): Promise<unknown>;
}

/**
 * The class of a client that knows its API, with a method for each action: `send_event` is called `sendEvent`, unless its
 * facts tell otherwise. One function makes all of them, since written out they would be most of what a program bundles.
 */
export function clientOf<Api extends { readonly actions: Readonly<Record<string, ActionFacts>> }, Options, Client>(
  Base: new (api: Api, options: Options) => Client,
  api: Api,
): new (
  options: Options,
) => Client {
  class ApiClient extends (Base as new (api: Api, options: Options) => object) {
    constructor(options: Options) {
      super(api, options);
    }
  }
  for (const action in api.actions) {
    const method = api.actions[action]?.method ?? action.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const value = {
      [method](this: Caller, request: unknown = {}, options?: unknown) {
        return this.call(action, request, options);
      },
    }[method];
    // Like those of a class: not enumerable.
    Object.defineProperty(ApiClient.prototype, method, { value, writable: true, configurable: true });
  }
  return ApiClient as unknown as new (
    options: Options,
  ) => Client;
}
