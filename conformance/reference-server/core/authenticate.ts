import type { Side } from "../snapshots.js";
import type { Core } from "./core.js";
import { newCustomer } from "./customers.js";
import { Refusal } from "./refusal.js";
import type { Customer, License, Token } from "./state.js";
import type { Requester } from "./turn.js";

/** Somebody at the door: a token, and for customers the licence they ask for. */
export interface Credentials {
  readonly side: Side;
  readonly token: string | null;
  readonly licenseId: number | null;
}

export interface Authenticated {
  readonly license: License;
  readonly requester: Requester;
  /** The customer whom this token has made, at its first use. */
  readonly created: Customer | null;
}

/** Who this is. Refuses unknown tokens and those of the other side or another licence alike. */
export function authenticate(core: Core, credentials: Credentials): Authenticated {
  const { state } = core;
  const asked = askedLicense(core, credentials);
  const text = credentials.token?.replace(/^Bearer\s+/iu, "") ?? "";
  const token = state.tokens.get(text) ?? freshToken(core, credentials.side, asked, text);
  if (token === undefined || token.side !== credentials.side) throw new Refusal("authentication");
  if (asked !== undefined && asked.id !== token.licenseId) throw new Refusal("authentication");
  const license = state.licenses.get(token.licenseId);
  if (license === undefined) throw new Refusal("license_not_found");
  checkLicense(core, license);
  return identify(core, license, token);
}

/** The licence that a customer asks for; agents are asked for none. */
export function askedLicense(
  core: Core,
  { side, licenseId }: Pick<Credentials, "side" | "licenseId">,
): License | undefined {
  if (side === "agent") return undefined;
  const license = licenseId === null ? undefined : core.state.licenses.get(licenseId);
  if (license === undefined) throw new Refusal("license_not_found");
  return license;
}

/** Any token with the prefix of the licence is good for a new customer. */
function freshToken(core: Core, side: Side, license: License | undefined, text: string): Token | undefined {
  const prefix = license?.freshTokenPrefix ?? null;
  if (license === undefined || side !== "customer" || prefix === null || !text.startsWith(prefix)) return undefined;
  const token: Token = { licenseId: license.id, side, id: null, scopes: [] };
  core.state.tokens.set(text, token);
  return token;
}

function checkLicense(core: Core, license: License): void {
  if (license.region !== core.state.region)
    throw new Refusal("misdirected_request", undefined, { region: license.region });
  if (license.status === "wrong_product_version") throw new Refusal("wrong_product_version");
  if (license.status === "expired" || license.expiresAt <= core.now()) throw new Refusal("license_expired");
}

function identify(core: Core, license: License, token: Token): Authenticated {
  const created = token.id === null ? newCustomer(license, core.ids.uuid(), core.now()) : null;
  token.id ??= created?.id ?? null;
  const id = token.id ?? "";
  const customer = token.side === "customer" ? license.customers.get(id) : undefined;
  if (customer !== undefined && customer.bannedUntil > core.now()) throw new Refusal("customer_banned");
  if (customer !== undefined) customer.bannedUntil = 0;
  const requester: Requester = { licenseId: license.id, side: token.side, id, scopes: token.scopes };
  return { license, requester, created };
}
