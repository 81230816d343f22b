import type { Push } from "../model/api-model.js";
import type { Change, Subject } from "./change.js";
import type { Models } from "./diff-models.js";
import { diffSchemas } from "./diff-schemas.js";
import { diffTransports } from "./diff-transports.js";
import { makeChange } from "./make-change.js";
import { standing } from "./spot.js";

/** Pushes and webhooks that came and went, and what changed about the others. */
export function diffPushes(models: Models): Change[] {
  const { removed, renamed, kept, added } = models.pushes;
  const whole = ({ action }: Push): Subject => ({ of: "push", name: action });
  const nothing = { type: null, required: null };
  return [
    ...removed.map((it) =>
      makeChange(whole(it), { kind: "removed", ...nothing }, ["push-removed"], { before: it, after: null }),
    ),
    ...renamed.flatMap(([before, after]) => [
      makeChange(whole(after), { kind: "renamed", old: before.action, new: after.action }, ["push-renamed"], {
        before,
        after,
      }),
      ...diffPush(before, after, models),
    ]),
    ...kept.flatMap(([before, after]) => diffPush(before, after, models)),
    ...added.map((it) =>
      makeChange(whole(it), { kind: "added", ...nothing }, ["push-added"], { before: null, after: it }),
    ),
  ];
}

function diffPush(before: Push, after: Push, models: Models): Change[] {
  const subject: Subject = { of: "push", name: after.action };
  const spot = { subject: { ...subject, part: "payload" }, standings: [standing("response")] } as const;
  return [
    ...diffTransports(subject, before, after, models),
    ...diffSchemas(before.payload, after.payload, { spot, objects: models.objects, open: [] }),
  ];
}
