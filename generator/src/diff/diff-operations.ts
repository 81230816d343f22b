import type { Operation } from "../model/api-model.js";
import type { Change, Subject } from "./change.js";
import { diffErrors } from "./diff-lists.js";
import type { Models } from "./diff-models.js";
import { diffNamed } from "./diff-named.js";
import { diffSchemas } from "./diff-schemas.js";
import { diffScopes } from "./diff-scopes.js";
import { diffTransports } from "./diff-transports.js";
import { makeChange, type Places } from "./make-change.js";
import { showType } from "./show-type.js";
import { standing } from "./spot.js";

/** Actions that came and went, and what changed about the others. */
export function diffOperations(models: Models): Change[] {
  return diffNamed("operation", models.operations, (before, after) => diffOperation(before, after, models));
}

function diffOperation(before: Operation, after: Operation, models: Models): Change[] {
  const subject: Subject = { of: "operation", name: after.action };
  const spot = { subject: { ...subject, part: "request" }, standings: [standing("request")] } as const;
  return [
    ...diffTransports(subject, before, after, models),
    ...diffForm(subject, before, after),
    ...diffSchemas(before.request, after.request, { spot, objects: models.objects, open: [] }),
    ...diffResponse(subject, before, after, models),
    ...diffPushesCaused(subject, before, after, models),
    ...diffScopes(subject, before, after),
    ...diffErrors(before.errors, after.errors, (name) => ({ ...subject, part: "error", path: name })),
  ];
}

function diffForm(subject: Subject, before: Operation, after: Operation): Change[] {
  if (before.multipart === after.multipart) return [];
  const happening = { kind: "setting", setting: "multipart", old: before.multipart, new: after.multipart } as const;
  return [makeChange(subject, happening, ["connection-changed"], { before, after })];
}

function diffResponse(of: Subject, before: Operation, after: Operation, { objects }: Models): Change[] {
  const subject: Subject = { ...of, part: "response" };
  const [old, young] = [before.response, after.response];
  if (old !== null && young !== null)
    return diffSchemas(old, young, { spot: { subject, standings: [standing("response")] }, objects, open: [] });
  const places: Places = { before: old, after: young };
  if (old !== null)
    return [
      makeChange(
        subject,
        { kind: "removed", type: showType(old), required: true },
        ["response-loses-sure-key"],
        places,
      ),
    ];
  if (young === null) return [];
  const happening = { kind: "added", type: showType(young), required: true } as const;
  return [makeChange(subject, happening, ["response-adds-sure-key"], places)];
}

/** A push that goes by another name now is the same push. */
function diffPushesCaused(subject: Subject, before: Operation, after: Operation, { pushes }: Models): Change[] {
  const renamed = new Map(pushes.renamed.map(([old, young]) => [old.action, young.action]));
  const old = before.pushes.map((name) => renamed.get(name) ?? name);
  const gone = old.filter((name) => !after.pushes.includes(name));
  const come = after.pushes.filter((name) => !old.includes(name));
  if (gone.length === 0 && come.length === 0) return [];
  const happening = { kind: "pushes", old: before.pushes, new: after.pushes } as const;
  const rules = [
    ...(gone.length > 0 ? (["cause-removed"] as const) : []),
    ...(come.length > 0 ? (["cause-added"] as const) : []),
  ];
  return [makeChange(subject, happening, rules, { before, after })];
}
