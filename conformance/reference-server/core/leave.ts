import { everyAudience } from "./audience.js";
import { commit, type Moment } from "./change.js";
import type { Core } from "./core.js";
import type { Notification } from "./notice.js";
import type { Agent, Customer, License } from "./state.js";
import type { Requester } from "./turn.js";

/**
 * One connection of somebody who had logged in is gone. With a customer's last one the visit ends. Nobody can be told that it failed: then
 * it is reported as our own mistake.
 */
export function leave(core: Core, requester: Requester): readonly Notification[] {
  try {
    return part(core, requester);
  } catch (error) {
    core.reportBug?.(error);
    return [];
  }
}

function part(core: Core, requester: Requester): readonly Notification[] {
  return commit(core, { kind: "leave", requester }, (moment) => {
    const license = moment.state.licenses.get(requester.licenseId);
    if (license === undefined) return [];
    const users = requester.side === "agent" ? license.agents : license.customers;
    const user = users.get(requester.id);
    if (user === undefined) return [];
    return parted(moment, license, user, Math.max(0, user.connections - 1));
  });
}

/** The server starts again: whoever was connected is not any more. */
export function restart(core: Core): void {
  commit(core, { kind: "restart" }, (moment) => {
    for (const license of moment.state.licenses.values())
      for (const user of [...license.agents.values(), ...license.customers.values()])
        if (user.connections > 0) parted(moment, license, user, 0);
  });
}

function parted(
  { edits, now }: Moment,
  license: License,
  user: Agent | Customer,
  connections: number,
): readonly Notification[] {
  edits.set(user, "connections", connections);
  edits.set(user, "lastSeenAt", now);
  if (connections > 0 || !("visit" in user) || user.visit === null) return [];
  edits.set(user.visit, "endedAt", now);
  return [{ notice: { kind: "visit-ended", customer: user }, audience: everyAudience(license), toRequester: false }];
}
