import type { Push } from "../model/api-model.js";
import type { Change, Subject } from "./change.js";
import type { Models } from "./diff-models.js";
import { diffNamed } from "./diff-named.js";
import { diffSchemas } from "./diff-schemas.js";
import { diffTransports } from "./diff-transports.js";
import { standing } from "./spot.js";

/** Pushes and webhooks that came and went, and what changed about the others. */
export function diffPushes(models: Models): Change[] {
  return diffNamed("push", models.pushes, (before, after) => diffPush(before, after, models));
}

function diffPush(before: Push, after: Push, models: Models): Change[] {
  const subject: Subject = { of: "push", name: after.action };
  const spot = { subject: { ...subject, part: "payload" }, standings: [standing("response")] } as const;
  return [
    ...diffTransports(subject, before, after, models),
    ...diffSchemas(before.payload, after.payload, { spot, objects: models.objects, open: [] }),
  ];
}
