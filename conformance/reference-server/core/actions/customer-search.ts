import { hasAccess } from "../audience.js";
import { isObject, type JsonObject, type JsonValue } from "../json.js";
import { needAgent } from "../lookups.js";
import { pageOf } from "../pages.js";
import { objectIn, oneOf } from "../payload.js";
import { invalid } from "../refusal.js";
import { chatCounts, nowhere, renderCustomer } from "../render/users.js";
import { type View, viewOf } from "../render/view.js";
import type { Customer } from "../state.js";
import type { Turn } from "../turn.js";

/** Customers of the licence that pass every filter, newest first unless asked otherwise. */
export function getCustomers(turn: Turn): JsonObject {
  const view = viewOf(turn.license, turn.api);
  const tests = Object.entries(objectIn(turn.payload, "filters") ?? {}).map(([name, filter]) =>
    testOf(view, name, filter),
  );
  const visible = turn.requester.side === "customer" ? () => true : visibleTo(turn);
  const found = [...turn.license.customers.values()].filter((one) => visible(one) && tests.every((test) => test(one)));
  const sorted = found.toSorted((left, right) => left.createdAt - right.createdAt);
  const order = oneOf(turn.payload, "order", ["asc", "desc"]);
  const { items, ...pages } = pageOf(turn.payload, order, (sort) => (sort === "asc" ? sorted : sorted.toReversed()));
  return { customers: items.map((one) => renderCustomer(view, one)), total_customers: found.length, ...pages };
}

function visibleTo(turn: Turn): (customer: Customer) => boolean {
  const agent = needAgent(turn, turn.requester.id);
  return (customer) => hasAccess(agent, customer.access);
}

type Test = (customer: Customer) => boolean;

function testOf(view: View, name: string, filter: JsonValue | undefined): Test {
  const pointer = `/filters/${name}`;
  if (!isObject(filter)) throw invalid(pointer, "must be a filter");
  const word = wordOf[name];
  if (word !== undefined) return wordTest(filter, pointer, word);
  const count = countOf(view, name);
  if (count !== undefined)
    return rangeTest(filter, pointer, count, (value) => (typeof value === "number" ? value : Number.NaN));
  const time = timeOf[name];
  if (time === undefined) throw invalid(pointer, "is not a known filter");
  return rangeTest(filter, pointer, time, (value) => (typeof value === "string" ? Date.parse(value) : Number.NaN));
}

const wordOf: Readonly<Record<string, (customer: Customer) => string | null>> = {
  country: (customer) => (customer.visit === null ? null : String(nowhere["country"])),
  email: (customer) => customer.email,
  name: (customer) => customer.name,
  customer_id: (customer) => customer.id,
};

const timeOf: Readonly<Record<string, (customer: Customer) => number | null>> = {
  created_at: (customer) => customer.createdAt,
  agent_last_event_created_at: (customer) => customer.agentLastEventAt,
  customer_last_event_created_at: (customer) => customer.customerLastEventAt,
};

function countOf(view: View, name: string): ((customer: Customer) => number) | undefined {
  switch (name) {
    case "chats_count":
    case "threads_count":
      return (customer) => chatCounts(view, customer)[name];
    case "visits_count":
      return (customer) => customer.visitsCount;
    default:
      return undefined;
  }
}

/** `values` or `exclude_values`, one of them. */
function wordTest(filter: JsonObject, pointer: string, wordOf: (customer: Customer) => string | null): Test {
  const [kind, ...more] = Object.keys(filter);
  const words = kind === undefined ? undefined : filter[kind];
  if (more.length > 0 || !Array.isArray(words) || (kind !== "values" && kind !== "exclude_values"))
    throw invalid(pointer, "must have either values or exclude_values, an array");
  return (customer) => words.includes(wordOf(customer)) === (kind === "values");
}

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  lte: (left, right) => left <= right,
  lt: (left, right) => left < right,
  gte: (left, right) => left >= right,
  gt: (left, right) => left > right,
  eq: (left, right) => left === right,
};

/** `lte`, `lt`, `gte`, `gt`, `eq`: all of those that are there. Who has no value passes none. */
function rangeTest(
  filter: JsonObject,
  pointer: string,
  measure: (customer: Customer) => number | null,
  read: (limit: JsonValue | undefined) => number,
): Test {
  const tests = Object.entries(filter).map(([name, value]) => {
    const compare = comparisons[name];
    const limit = read(value);
    if (compare === undefined) throw invalid(`${pointer}/${name}`, "must be one of lte, lt, gte, gt, eq");
    if (Number.isNaN(limit)) throw invalid(`${pointer}/${name}`, "does not fit the filter");
    return (actual: number) => compare(actual, limit);
  });
  return (customer) => {
    const actual = measure(customer);
    return actual !== null && tests.every((test) => test(actual));
  };
}
