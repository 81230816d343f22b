import type { Change } from "../../src/diff/change.js";
import { describeChange } from "../../src/diff/describe-change.js";
import { diffModels } from "../../src/diff/diff-models.js";
import { nameSubject } from "../../src/diff/name-subject.js";
import type { ApiModel, NamedSchema, Operation, Push } from "../../src/model/api-model.js";
import type { Schema } from "../../src/schema/schema.js";
import { operation, push, smallApi } from "../emit/json-schema/small-api.js";

/** A change in one line: `clients: start_chat request chat.id: gone, was optional: string`. */
export function note(change: Change): string {
  return `${change.breaks}: ${nameSubject(change.subject)}: ${describeChange(change)}`;
}

/** An API with nothing in it but what is given. */
export function api(parts: Partial<ApiModel> = {}): ApiModel {
  return {
    ...smallApi,
    operations: [],
    pushes: [],
    objects: [],
    errors: [],
    disconnectReasons: [],
    scopes: [],
    ...parts,
  };
}

export function withRequest(request: Schema, objects: readonly NamedSchema[] = []): ApiModel {
  return api({ operations: [operation("act", { request })], objects });
}

export function withResponse(response: Schema | null, objects: readonly NamedSchema[] = []): ApiModel {
  return api({ operations: [operation("act", { response })], objects });
}

export function withPush(payload: Schema, objects: readonly NamedSchema[] = []): ApiModel {
  return api({ pushes: [push("told", { rtm: true, payload })], objects });
}

export function withOperation(it: Partial<Operation>): ApiModel {
  return api({ operations: [operation("act", it)] });
}

export function withPushOf(it: Partial<Push>): ApiModel {
  return api({ pushes: [push("told", it)] });
}

export function object(name: string, schema: Schema): NamedSchema {
  return { name, title: name, schema };
}

export function notes(before: ApiModel, after: ApiModel): string[] {
  return diffModels(before, after).map(note);
}
