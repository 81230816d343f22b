import type { Moment } from "./change.js";
import type { Edits } from "./edits.js";
import type { JsonObject } from "./json.js";
import { objectIn, stringIn } from "./payload.js";
import { invalid } from "./refusal.js";
import { type Customer, type License, nextInSequence, openToAll, type Visit } from "./state.js";

/** What customers tell of themselves, or agents of them. */
export interface CustomerDetails {
  readonly name?: string;
  readonly email?: string;
  readonly avatar?: string;
  readonly fields?: JsonObject;
}

/** When something is written down, and with what. */
type When = Pick<Moment, "edits" | "now">;

/** Where a visit comes from: known to the transport, said at login, or both. */
export interface Visitor {
  readonly ip: string;
  readonly userAgent: string;
  readonly referrer: string;
}

const uuid4 = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** Customer ids are UUIDs. */
export function needUuid(id: string, pointer: string): string {
  if (!uuid4.test(id)) throw invalid(pointer, "must be a UUID");
  return id;
}

export function newCustomer({ edits, now }: When, license: License, id: string): Customer {
  const customer: Customer = {
    id,
    name: null,
    email: null,
    avatar: null,
    fields: {},
    createdAt: now,
    connections: 0,
    groupId: null,
    access: openToAll,
    away: false,
    bannedUntil: 0,
    visit: null,
    visitsCount: 0,
    pageViews: 0,
    lastSeenAt: 0,
    agentLastEventAt: null,
    customerLastEventAt: null,
    devices: new Map(),
  };
  edits.put(license.customers, id, customer);
  return customer;
}

/** The details at `path`, each of which may be missing. */
export function detailsIn(payload: JsonObject, path: string): CustomerDetails {
  const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const name = stringIn(payload, at("name"));
  const email = stringIn(payload, at("email"));
  const avatar = stringIn(payload, at("avatar"));
  const fields = objectIn(payload, at("fields"));
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(avatar === undefined ? {} : { avatar }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** Writes details down; fields are added to those that are there. */
export function applyDetails(edits: Edits, customer: Customer, details: CustomerDetails): void {
  edits.set(customer, "name", details.name ?? customer.name);
  edits.set(customer, "email", details.email ?? customer.email);
  edits.set(customer, "avatar", details.avatar ?? customer.avatar);
  if (details.fields !== undefined) edits.set(customer, "fields", { ...customer.fields, ...details.fields });
}

export function startVisit({ edits, now }: When, license: License, customer: Customer, visitor: Visitor): Visit {
  const { ip, userAgent, referrer } = visitor;
  const visit: Visit = {
    id: nextInSequence(edits, license),
    startedAt: now,
    endedAt: null,
    ip,
    userAgent,
    referrer,
    pages: [],
  };
  edits.set(customer, "visit", visit);
  edits.set(customer, "visitsCount", customer.visitsCount + 1);
  return visit;
}

/** Pages that are kept of a visit. */
const pageLimit = 20;

export function openPage({ edits, now }: When, customer: Customer, page: { url: string; title: string }): void {
  const { visit } = customer;
  if (visit === null) return;
  edits.set(visit, "pages", [...visit.pages, { openedAt: now, ...page }].slice(-pageLimit));
  edits.set(customer, "pageViews", customer.pageViews + 1);
}
