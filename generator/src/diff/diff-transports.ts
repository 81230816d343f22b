import type { Operation, Push } from "../model/api-model.js";
import type { Change, Subject } from "./change.js";
import type { Models } from "./diff-models.js";
import { makeChange } from "./make-change.js";

/** Transports that an action or a push won or lost, unless the whole API did. */
export function diffTransports(
  subject: Subject,
  before: Operation | Push,
  after: Operation | Push,
  { before: old, after: young }: Models,
): Change[] {
  const everywhere = {
    web: (old.web === undefined) !== (young.web === undefined),
    rtm: (old.rtm === undefined) !== (young.rtm === undefined),
    webhook: false,
  };
  return (["web", "rtm", "webhook"] as const).flatMap((transport) => {
    const [was, is] = [carries(before, transport), carries(after, transport)];
    if (was === is || everywhere[transport]) return [];
    const rule = is ? "transport-added" : "transport-removed";
    return [makeChange(subject, { kind: "transport", transport, old: was, new: is }, [rule], { before, after })];
  });
}

function carries(it: Operation | Push, transport: "web" | "rtm" | "webhook"): boolean {
  const transports: { readonly web?: boolean; readonly rtm: boolean; readonly webhook?: boolean } = it;
  return transports[transport] ?? false;
}
