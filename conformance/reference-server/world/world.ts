/** What exists before anybody connects. The conformance runner reads the same file to learn tokens and ids. */
export interface World {
  /** Where the server stands; a licence of another region answers `misdirected_request`. */
  readonly region?: string;
  readonly licenses: readonly WorldLicense[];
}

export interface WorldLicense {
  readonly id: number;
  readonly plan?: string;
  readonly region?: string;
  readonly status?: "active" | "expired" | "wrong_product_version";
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly agents: readonly WorldAgent[];
  readonly customers: readonly WorldCustomer[];
  /** Tokens of customers who come to be at the first use. */
  readonly customer_tokens?: readonly string[];
  /** Any token that begins so is that of a new customer. */
  readonly fresh_customer_token_prefix?: string;
  readonly webhooks?: readonly WorldWebhook[];
  /** RTM connections that a user may have; as many as the server allows everybody where absent. */
  readonly max_connections?: number;
}

/** Where pushes of the licence are posted. */
export interface WorldWebhook {
  readonly url: string;
  /** Names of pushes; all of them where absent. */
  readonly actions?: readonly string[];
  /** Goes out as `secret_key` of every body. */
  readonly secret?: string;
}

export interface WorldAgent {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly avatar?: string;
  readonly job_title?: string;
  readonly permission?: "owner" | "administrator" | "normal";
  readonly bot?: boolean;
  readonly groups: readonly number[];
  /** Chats that the router gives at most. */
  readonly max_chats?: number;
  readonly tokens: readonly WorldToken[];
}

export interface WorldCustomer {
  /** UUID. */
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly avatar?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly tokens: readonly WorldToken[];
}

/** Scopes as the documents name them; the first token of a user is the one to use unless a scenario is about scopes. */
export interface WorldToken {
  readonly token: string;
  readonly scopes: readonly string[];
}
