// Made by `npm run generate` from the documents in spec/. Do not edit.

/** The value of a discriminator that no document names, and that a `switch` over the documented ones leaves for `default`. The pattern is for TypeScript only: the value is any other string, and to compare it take it as a `string`. */
export type Undocumented = `${string} (undocumented)`;

/** Tells whether data fits; `errors` are those of the last call, null where there was none. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** What does not fit, and where: `instancePath` is a JSON pointer into the data. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  message?: string;
  /** Place of the documents that says so, as `document:line`. */
  source?: string;
}

/** Validators by name on the wire. Safe to ask for any name. */
export type Validators<Name extends PropertyKey> = { readonly [N in Name]: Validator } & { readonly [name: string]: Validator | undefined };

/** What an API has, as data. */
export interface Catalog {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly web: CatalogWeb | null;
  readonly rtm: CatalogRtm | null;
  readonly actions: { readonly [action: string]: CatalogAction };
  readonly pushes: { readonly [push: string]: CatalogPush };
  readonly errors: readonly { readonly type: string; readonly message: string | null; readonly source: string | null }[];
  readonly disconnectReasons: readonly { readonly type: string; readonly source: string | null }[];
  readonly scopes: readonly string[];
}

/** The Web API. */
export interface CatalogWeb {
  /** Ends in `<action>`. */
  readonly url: string;
  /** True where requests travel as `{"payload": {...}}`. */
  readonly wrapsPayload: boolean;
  readonly query: readonly CatalogQueryParam[];
  /** HTTP status by error type, 400 for others; assumed. */
  readonly errorStatus: { readonly [type: string]: number };
  /** Place that says so, as `document:line`. */
  readonly source: string | null;
}

/** The RTM API. */
export interface CatalogRtm {
  readonly url: string;
  readonly query: readonly CatalogQueryParam[];
  /** Key that joins request and response. */
  readonly correlationKey: string;
  /** Null where the documents describe none. */
  readonly loginAction: string | null;
  readonly pingSeconds: number;
  readonly idleCloseSeconds: number;
  /** Disconnect reasons after which a client connects again by itself; assumed. */
  readonly comeBackAfter: readonly string[];
  /** True where no document of this API states the address. */
  readonly assumed: boolean;
  /** Place that says so, as `document:line`. */
  readonly source: string | null;
}

/** A query parameter. */
export interface CatalogQueryParam {
  readonly name: string;
  readonly required: boolean;
}

/** An action. */
export interface CatalogAction {
  readonly web: boolean;
  readonly rtm: boolean;
  /** True where the request is a form with a file. */
  readonly upload: boolean;
  /** False where the documents show no response payload. */
  readonly hasResponse: boolean;
  /** Any one of them suffices; empty where none is needed. */
  readonly scopes: readonly string[];
  readonly conditionalScopes: readonly { readonly when: string; readonly scopes: readonly string[] }[];
  /** Pushes or webhooks that the action causes. */
  readonly pushes: readonly string[];
  /** Error types of the action's own. */
  readonly errors: readonly string[];
  /** Place that says so, as `document:line`. */
  readonly source: string | null;
}

/** A push. */
export interface CatalogPush {
  readonly rtm: boolean;
  readonly webhook: boolean;
  /** Place that says so, as `document:line`. */
  readonly source: string | null;
}
