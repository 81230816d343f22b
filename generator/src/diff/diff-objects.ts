import type { NamedSchema } from "../model/api-model.js";
import type { Change, Subject, Touches } from "./change.js";
import type { Models } from "./diff-models.js";
import { diffSchemas } from "./diff-schemas.js";
import { makeChange } from "./make-change.js";
import { type Spot, standing } from "./spot.js";
import { type Users, usersOfObjects } from "./users-of-objects.js";

/** Each object once, judged by the payloads that hold it before and after. */
export function diffObjects(models: Models): Change[] {
  const { removed, renamed, kept, added } = models.namedObjects;
  const whole = ({ name }: NamedSchema): Subject => ({ of: "object", name });
  const nothing = { type: null, required: null };
  const touches = touchesOf(models);
  const diffObject = ([before, after]: readonly [NamedSchema, NamedSchema]): Change[] => {
    const spot = spotOf(whole(after), touches(before.name, after.name));
    return diffSchemas(before.schema, after.schema, { spot, objects: models.objects, open: [] });
  };
  return [
    ...removed.map((it) =>
      makeChange(whole(it), { kind: "removed", ...nothing }, ["object-removed"], { before: it.schema, after: null }),
    ),
    ...renamed.flatMap(([before, after]) => [
      makeChange(whole(after), { kind: "renamed", old: before.name, new: after.name }, ["object-renamed"], {
        before: before.schema,
        after: after.schema,
      }),
      ...diffObject([before, after]),
    ]),
    ...kept.flatMap(diffObject),
    ...added.map((it) =>
      makeChange(whole(it), { kind: "added", ...nothing }, ["object-added"], { before: null, after: it.schema }),
    ),
  ];
}

function spotOf(subject: Subject, touches: Touches): Spot {
  const sent = touches.responses.length + touches.pushes.length > 0;
  return {
    subject,
    standings: [
      ...(touches.requests.length > 0 ? [standing("request", true)] : []),
      ...(sent ? [standing("response")] : []),
    ],
    touches,
  };
}

/** Who holds an object before and after, by the names of after. */
function touchesOf({ before, after, operations, pushes }: Models): (old: string, young: string) => Touches {
  const [olds, youngs] = [usersOfObjects(before), usersOfObjects(after)];
  const pairs = [...operations.kept, ...operations.renamed, ...pushes.kept, ...pushes.renamed];
  const origin = new Map(pairs.map(([old, young]) => [young.action, old.action]));
  return (old, young) => {
    const both = (of: keyof Users): string[] =>
      [...(youngs.get(young)?.[of] ?? [])].filter((name) => olds.get(old)?.[of].has(origin.get(name) ?? name));
    return { requests: both("requests"), responses: both("responses"), pushes: both("pushes") };
  };
}
