import type { Side } from "../snapshots.js";
import type { Moment } from "./change.js";
import { newCustomer } from "./customers.js";
import { Refusal } from "./refusal.js";
import type { Customer, License, State, Token } from "./state.js";
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
export function authenticate(moment: Moment, credentials: Credentials): Authenticated {
  const { state, now } = moment;
  const asked = askedLicense(state, credentials);
  const text = credentials.token?.replace(/^Bearer\s+/iu, "") ?? "";
  const token = state.tokens.get(text) ?? freshToken(moment, credentials.side, asked, text);
  if (token === undefined || token.side !== credentials.side) throw new Refusal("authentication");
  if (asked !== undefined && asked.id !== token.licenseId) throw new Refusal("authentication");
  const license = state.licenses.get(token.licenseId);
  if (license === undefined) throw new Refusal("license_not_found");
  checkLicense(state, license, now);
  return identify(moment, license, token);
}

/** The licence that a customer asks for; agents are asked for none. */
function askedLicense(state: State, { side, licenseId }: Credentials): License | undefined {
  if (side === "agent") return undefined;
  const license = licenseId === null ? undefined : state.licenses.get(licenseId);
  if (license === undefined) throw new Refusal("license_not_found");
  return license;
}

/** Any token with the prefix of the licence is good for a new customer. */
function freshToken(
  { state, edits }: Moment,
  side: Side,
  license: License | undefined,
  text: string,
): Token | undefined {
  const prefix = license?.freshTokenPrefix ?? null;
  if (license === undefined || side !== "customer" || prefix === null || !text.startsWith(prefix)) return undefined;
  const token: Token = { licenseId: license.id, side, id: null, scopes: [] };
  edits.put(state.tokens, text, token);
  return token;
}

function checkLicense(state: State, license: License, now: number): void {
  if (license.region !== state.region) throw new Refusal("misdirected_request", undefined, { region: license.region });
  if (license.status === "wrong_product_version") throw new Refusal("wrong_product_version");
  if (license.status === "expired" || license.expiresAt <= now) throw new Refusal("license_expired");
}

function identify(moment: Moment, license: License, token: Token): Authenticated {
  const { edits, now, ids } = moment;
  const created = token.id === null ? newCustomer(moment, license, ids.uuid()) : null;
  if (created !== null) edits.set(token, "id", created.id);
  const id = token.id ?? "";
  const customer = token.side === "customer" ? license.customers.get(id) : undefined;
  if (customer !== undefined && customer.bannedUntil > now) throw new Refusal("customer_banned");
  if (customer !== undefined) edits.set(customer, "bannedUntil", 0);
  const requester: Requester = { licenseId: license.id, side: token.side, id, scopes: token.scopes };
  return { license, requester, created };
}
