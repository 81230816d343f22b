import type { FastifyReply } from "fastify";
import { isObject } from "../core/json.js";
import type { License } from "../core/state.js";
import type { Backstage } from "../faces/session.js";
import { apiNames, type Side, snapshots } from "../snapshots.js";
import type { Faults } from "./faults.js";
import { refuse } from "./refuse.js";

/** Ends the connections of one user, as somebody who runs a server may do for reasons that no action has. */
export function disconnect(
  { core, hub }: Backstage,
  license: License | undefined,
  body: unknown,
  reply: FastifyReply,
): FastifyReply {
  if (license === undefined) return refuse(reply, 404, "There is no such license");
  const user = userIn(license, body, ["reason"]);
  if (typeof user === "string") return refuse(reply, 400, user);
  const reason = isObject(body) ? body["reason"] : undefined;
  const reasons = reasonsOf(core, user.side);
  if (typeof reason !== "string" || !reasons.has(reason))
    return refuse(reply, 400, `Unexpected reason, expected one of ${[...reasons].sort().join(", ")}`);
  hub.deliver({ license, notifications: [], signals: [{ kind: "disconnect", ...user, reason }] });
  return reply.status(204).send();
}

/** Has the next change that a user asks for fail inside, as where a disk is full. */
export function planFault(
  faults: Faults,
  license: License | undefined,
  body: unknown,
  reply: FastifyReply,
): FastifyReply {
  if (license === undefined) return refuse(reply, 404, "There is no such license");
  const user = userIn(license, body, []);
  if (typeof user === "string") return refuse(reply, 400, user);
  faults.plan({ licenseId: license.id, side: user.side, id: user.userId });
  return reply.status(204).send();
}

/** The one user that a body names, beside `others`; a text says why there is none. */
function userIn(
  license: License,
  body: unknown,
  others: readonly string[],
): { readonly side: Side; readonly userId: string } | string {
  const { agent_id, customer_id, ...rest } = isObject(body) ? body : {};
  const odd = Object.keys(rest).find((key) => !others.includes(key));
  if (odd !== undefined)
    return `Unexpected key ${JSON.stringify(odd)}, expected ${["agent_id or customer_id", ...others].join(", and ")}`;
  if ((agent_id === undefined) === (customer_id === undefined))
    return "Unexpected user, expected either agent_id or customer_id";
  const side = agent_id === undefined ? "customer" : "agent";
  const userId = agent_id ?? customer_id;
  const users: ReadonlyMap<string, unknown> = side === "agent" ? license.agents : license.customers;
  return typeof userId === "string" && users.has(userId)
    ? { side, userId }
    : `Unexpected user, expected the ${side}_id of somebody of the license`;
}

/** Those that the documents of either snapshot of a side list. */
function reasonsOf({ specs }: Backstage["core"], side: Side): ReadonlySet<string> {
  const own = apiNames.filter((api) => snapshots[api].side === side);
  return new Set(own.flatMap((api) => [...specs[api].disconnectReasons]));
}
