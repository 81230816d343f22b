import type { Change } from "../core/change.js";
import type { Core } from "../core/core.js";
import { execute } from "../core/execute.js";
import { leave, restart } from "../core/leave.js";
import { openLicense, removeLicense } from "../core/licenses.js";
import { routeByTime } from "../core/router.js";
import { BadJournal } from "./bad-journal.js";
import type { Journal } from "./open-journal.js";

/** What is needed of a journal to go on from it. */
export type Resumable = Pick<Journal, "changes" | "append"> & { readonly header: Pick<Journal["header"], "at"> };

/**
 * Makes every change of a journal again, each at its time, and then ends the connections that were open when the server stopped. The
 * core is to be as it was when the journal began. Returns the time at which it goes on. Throws `BadJournal` where a change does not come
 * to what it came to.
 */
export function resume(core: Core, { header, changes, append }: Resumable, path: string): number {
  let { at } = header;
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
  const now = Math.max(at, core.now());
  restart({ ...core, now: () => now, record: append });
  return now;
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
    case "route":
      routeByTime(core, change.licenseId, change.patience);
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
