import type { ApiModel, NamedSchema, Operation, Push } from "../model/api-model.js";
import type { Change } from "./change.js";
import { diffConnection } from "./diff-connection.js";
import { diffLists } from "./diff-lists.js";
import { diffObjects } from "./diff-objects.js";
import { diffOperations } from "./diff-operations.js";
import { diffPushes } from "./diff-pushes.js";
import { renameLikeness } from "./likeness.js";
import { type NamedObjects, objectTable } from "./named-objects.js";
import { type Pairing, pairUp } from "./pair-up.js";

/** Two models of an API, with what belongs together in them. */
export interface Models {
  readonly before: ApiModel;
  readonly after: ApiModel;
  readonly operations: Pairing<Operation>;
  readonly pushes: Pairing<Push>;
  readonly namedObjects: Pairing<NamedSchema>;
  readonly objects: NamedObjects;
}

/**
 * What changed in an API between two models, in the order of the models. Titles, descriptions, samples and what was
 * only assumed about clients are not the API. Models of two APIs are compared like two versions of one.
 */
export function diffModels(before: ApiModel, after: ApiModel): Change[] {
  const models = pairModels(before, after);
  return [
    ...diffConnection(models),
    ...diffOperations(models),
    ...diffPushes(models),
    ...diffObjects(models),
    ...diffLists(before, after),
  ];
}

function pairModels(before: ApiModel, after: ApiModel): Models {
  const named = (name: string, ...schemas: Parameters<typeof renameLikeness>[0]["schemas"]) => ({ name, schemas });
  const namedObjects = pairUp(
    before.objects,
    after.objects,
    (it) => it.name,
    (a, b) => renameLikeness(named(a.name, a.schema), named(b.name, b.schema)),
  );
  return {
    before,
    after,
    operations: pairUp(
      before.operations,
      after.operations,
      (it) => it.action,
      (a, b) => renameLikeness(named(a.action, a.request, a.response), named(b.action, b.request, b.response)),
    ),
    pushes: pairUp(
      before.pushes,
      after.pushes,
      (it) => it.action,
      (a, b) => renameLikeness(named(a.action, a.payload), named(b.action, b.payload)),
    ),
    namedObjects,
    objects: {
      before: objectTable(before),
      after: objectTable(after),
      origin: new Map([...namedObjects.kept, ...namedObjects.renamed].map(([old, young]) => [young.name, old.name])),
    },
  };
}
