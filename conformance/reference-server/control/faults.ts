import type { Core } from "../core/core.js";
import type { Command } from "../core/execute.js";
import type { Requester } from "../core/turn.js";
import type { Execute } from "../middleware.js";

type User = Pick<Requester, "licenseId" | "side" | "id">;

/** What goes on the log for a fault that was asked for. */
export const plannedFault = "a fault that the control endpoint was asked for";

class PlannedFault extends Error {}

/** Faults that somebody has asked for: for each user the next change fails, at the last moment, when it is put on record. */
export class Faults {
  private readonly planned = new Set<string>();

  plan(user: User): void {
    this.planned.add(keyOf(user));
  }

  /** `execute` with the faults in it. */
  around(execute: Execute): Execute {
    return (core, command) => {
      const user = this.planned.size === 0 ? undefined : userOf(core, command);
      if (user === undefined || !this.planned.has(keyOf(user))) return execute(core, command);
      const record = (): never => {
        this.planned.delete(keyOf(user));
        throw new PlannedFault(plannedFault);
      };
      return execute({ ...core, record }, command);
    };
  }
}

function userOf({ state }: Core, { caller }: Command): User | undefined {
  if (caller.kind === "session") return caller.requester;
  const token = caller.kind === "token" && caller.token !== null ? state.tokens.get(caller.token) : undefined;
  return token === undefined || token.id === null ? undefined : { ...token, id: token.id };
}

function keyOf({ licenseId, side, id }: User): string {
  return `${licenseId}/${side}/${id}`;
}
