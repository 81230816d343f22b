import { everyAudience } from "./audience.js";
import type { Core } from "./core.js";
import type { Notification } from "./notice.js";
import type { Customer } from "./state.js";
import type { Requester } from "./turn.js";

/** One connection of somebody who had logged in is gone. With a customer's last one the visit ends. */
export function leave(core: Core, requester: Requester): readonly Notification[] {
  const license = core.state.licenses.get(requester.licenseId);
  if (license === undefined) return [];
  const users = requester.side === "agent" ? license.agents : license.customers;
  const user = users.get(requester.id);
  if (user === undefined) return [];
  user.connections = Math.max(0, user.connections - 1);
  user.lastSeenAt = core.now();
  if (requester.side === "agent" || user.connections > 0) return [];
  const customer = user as Customer;
  if (customer.visit === null) return [];
  customer.visit.endedAt = core.now();
  return [{ notice: { kind: "visit-ended", customer }, audience: everyAudience(license), toRequester: false }];
}
