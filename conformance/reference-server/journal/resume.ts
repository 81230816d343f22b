import type { Change } from "../core/change.js";
import type { Core } from "../core/core.js";
import { execute } from "../core/execute.js";
import { leave, restart } from "../core/leave.js";
import { openLicense, removeLicense } from "../core/licenses.js";
import { BadJournal } from "./bad-journal.js";
import type { Journal } from "./open-journal.js";

/**
 * Makes every change of a journal again, each at its time, and then ends the connections that were open when the server stopped. The
 * core is to be as it was when the journal began. Throws `BadJournal` where a change does not come to what it came to.
 */
export function resume(core: Core, { changes, append }: Pick<Journal, "changes" | "append">, path: string): void {
  let at = 0;
  const bugs: unknown[] = [];
  const past: Core = {
    ...core,
    now: () => at,
    reportBug: (error) => bugs.push(error),
    record: () => {
      made += 1;
    },
  };
  let made = 0;
  for (const { made: one, line } of changes) {
    ({ at } = one);
    const before = made;
    redo(past, one.change);
    if (made === before || bugs.length > 0)
      throw new BadJournal(
        `${path}:${line}: Unexpected change that cannot be made again (${said(one.change)}), expected what this version of the server writes`,
      );
  }
  restart({ ...core, now: () => Math.max(at, core.now()), record: append });
}

function redo(core: Core, change: Change): void {
  switch (change.kind) {
    case "command":
      execute(core, change.command);
      return;
    case "leave":
      leave(core, change.requester);
      return;
    case "open-license":
      openLicense(core, change.license);
      return;
    case "remove-license":
      removeLicense(core, change.licenseId);
      return;
    case "restart":
      restart(core);
      return;
    default:
      change satisfies never;
  }
}

function said(change: Change): string {
  return change.kind === "command" ? change.command.action : change.kind;
}
