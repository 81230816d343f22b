import type { Problem } from "./refusal.js";

/** What the documents of one API say, as far as the server needs it. Made from `livechat-spec`; tests may bring their own. */
export interface Spec {
  readonly actions: ReadonlyMap<string, ActionSpec>;
  /** Names of documented pushes: no other is sent on a connection of this API. */
  readonly pushes: ReadonlySet<string>;
  /** Names of the pushes that are posted as webhooks, too. */
  readonly webhooks: ReadonlySet<string>;
  readonly disconnectReasons: ReadonlySet<string>;
  /** What is wrong with the payload of a request; empty where nothing is. */
  validateRequest(action: string, payload: unknown): readonly Problem[];
}

export interface ActionSpec {
  readonly web: boolean;
  readonly rtm: boolean;
  /** The request is a form with a file. */
  readonly upload: boolean;
  /** Any one of them suffices; empty where none is needed. */
  readonly scopes: readonly string[];
  readonly conditionalScopes: readonly ConditionalScopes[];
}

export interface ConditionalScopes {
  /** Dotted path of the parameter that requires the scopes when it is there. */
  readonly path: string;
  readonly scopes: readonly string[];
}
