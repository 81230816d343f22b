import { isObject } from "../core/json.js";
import type { License } from "../core/state.js";
import type { Backstage } from "../faces/session.js";
import { apiNames, type Side, snapshots } from "../snapshots.js";
import { ControlRefusal } from "./control-refusal.js";
import type { Faults } from "./faults.js";

/** Ends the connections of one user, as somebody who runs a server may do for reasons that no action has. */
export function disconnect({ core, hub }: Pick<Backstage, "core" | "hub">, license: License, whom: unknown): void {
  const user = userIn(license, whom, ["reason"]);
  const reason = isObject(whom) ? whom["reason"] : undefined;
  const reasons = reasonsOf(core, user.side);
  if (typeof reason !== "string" || !reasons.has(reason))
    throw new ControlRefusal(400, `Unexpected reason, expected one of ${[...reasons].sort().join(", ")}`);
  hub.deliver({ license, notifications: [], signals: [{ kind: "disconnect", ...user, reason }] });
}

/** Has the next change that a user asks for fail inside, as where a disk is full. */
export function planFault(faults: Faults, license: License, whom: unknown): void {
  const { side, userId } = userIn(license, whom, []);
  faults.plan({ licenseId: license.id, side, id: userId });
}

/** The one user that was named, beside `others`. */
function userIn(
  license: License,
  whom: unknown,
  others: readonly string[],
): { readonly side: Side; readonly userId: string } {
  const { agent_id, customer_id, ...rest } = isObject(whom) ? whom : {};
  const odd = Object.keys(rest).find((key) => !others.includes(key));
  if (odd !== undefined)
    throw new ControlRefusal(
      400,
      `Unexpected key ${JSON.stringify(odd)}, expected ${["agent_id or customer_id", ...others].join(", and ")}`,
    );
  if ((agent_id === undefined) === (customer_id === undefined))
    throw new ControlRefusal(400, "Unexpected user, expected either agent_id or customer_id");
  const side = agent_id === undefined ? "customer" : "agent";
  const userId = agent_id ?? customer_id;
  const users: ReadonlyMap<string, unknown> = side === "agent" ? license.agents : license.customers;
  if (typeof userId === "string" && users.has(userId)) return { side, userId };
  throw new ControlRefusal(400, `Unexpected user, expected the ${side}_id of somebody of the license`);
}

/** Those that the documents of either snapshot of a side list. */
function reasonsOf({ specs }: Backstage["core"], side: Side): ReadonlySet<string> {
  const own = apiNames.filter((api) => snapshots[api].side === side);
  return new Set(own.flatMap((api) => [...specs[api].disconnectReasons]));
}
