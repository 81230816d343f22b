import type { NoticeOf } from "../notice.js";
import type { Push } from "./push.js";
import { activeChatsOf, nowhere, renderCustomer } from "./users.js";
import { isoTime, seconds, type View } from "./view.js";

type PeopleNotice = NoticeOf<
  | "customer-created"
  | "customer-updated"
  | "customer-page-updated"
  | "customer-banned"
  | "customer-unbanned"
  | "visit-started"
  | "visit-ended"
  | "agent-updated"
>;

/** What customers and agents do, or suffer, outside of chats. */
export function renderPeopleNotice(view: View, notice: PeopleNotice): readonly Push[] {
  switch (notice.kind) {
    case "customer-created":
      return [{ action: "customer_created", payload: { customer: renderCustomer(view, notice.customer) } }];
    case "customer-updated":
      return customerUpdated(view, notice);
    case "customer-page-updated":
      return pageUpdated(view, notice);
    case "customer-banned": {
      const { customerId, days } = notice;
      return [{ action: "customer_banned", payload: { customer_id: customerId, ban: { days } } }];
    }
    case "customer-unbanned":
      return [{ action: "customer_unbanned", payload: { customer_id: notice.customerId } }];
    case "visit-started":
    case "visit-ended":
      return visit(notice);
    case "agent-updated": {
      const { agent, routingStatus } = notice;
      return [{ action: "agent_updated", payload: { agent_id: agent.id, routing_status: routingStatus } }];
    }
    default:
      return notice satisfies never;
  }
}

/** 2017 tells it once for each chat; 2018 tells customers in an object; 2019 tells the customer itself. */
function customerUpdated(view: View, { customer, chats, banned }: NoticeOf<"customer-updated">): readonly Push[] {
  const action = "customer_updated";
  if (view.dialect === "2017")
    return chats.map((chat) => ({
      action,
      payload: { chat_id: chat.id, customer: renderCustomer(view, customer, chat) },
    }));
  if (view.dialect === "2018") return [{ action, payload: { customer: renderCustomer(view, customer) } }];
  const { id, name, email, avatar, fields } = customer;
  const known = { name: name ?? "", email: email ?? "", avatar: avatar ?? "" };
  const present = activeChatsOf(view, id).length > 0 || customer.connections > 0;
  return [{ action, payload: { id, ...known, type: "customer", present, banned, fields } }];
}

function pageUpdated(view: View, { customer }: NoticeOf<"customer-page-updated">): readonly Push[] {
  const { visit } = customer;
  const page = visit?.pages.at(-1);
  if (visit === null || page === undefined) return [];
  const { openedAt, url, title } = page;
  const action = "customer_page_updated";
  if (view.dialect === "2018") return [{ action, payload: { url, title, timestamp: seconds(openedAt) } }];
  const ids = { customer_id: customer.id, visit_id: visit.id };
  return [{ action, payload: { ...ids, opened_at: isoTime(openedAt), url, title, referrer: visit.referrer } }];
}

function visit({ kind, customer }: NoticeOf<"visit-started"> | NoticeOf<"visit-ended">): readonly Push[] {
  const { visit } = customer;
  if (visit === null) return [];
  const ids = { customer_id: customer.id, visit_id: visit.id };
  if (kind === "visit-ended")
    return [
      { action: "customer_visit_ended", payload: { ...ids, ended_at: isoTime(visit.endedAt ?? visit.startedAt) } },
    ];
  const { startedAt, ip, userAgent } = visit;
  const details = { started_at: isoTime(startedAt), ip, user_agent: userAgent, geolocation: nowhere };
  return [{ action: "customer_visit_started", payload: { ...ids, ...details } }];
}
