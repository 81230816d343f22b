import type { ApiModel } from "../model/api-model.js";
import type { Change } from "./change.js";
import { diffModels } from "./diff-models.js";
import { makeChange } from "./make-change.js";

/** Two models of an API; null where it was not there, or is no more. */
export interface ModelPair {
  readonly before: ApiModel | null;
  readonly after: ApiModel | null;
}

/** What changed in one API. */
export interface ApiDifference {
  readonly before: ApiName | null;
  readonly after: ApiName | null;
  readonly changes: readonly Change[];
}

type ApiName = Pick<ApiModel, "id" | "title" | "version">;

/** Pairs the models of two versions of several APIs by id, in the order of the ids. */
export function pairModels(before: readonly ApiModel[], after: readonly ApiModel[]): ModelPair[] {
  const find = (models: readonly ApiModel[], id: string) => models.find((model) => model.id === id) ?? null;
  const ids = new Set([...before, ...after].map((model) => model.id));
  return [...ids].sort().map((id) => ({ before: find(before, id), after: find(after, id) }));
}

export function diffPair({ before, after }: ModelPair): ApiDifference {
  const changes = before && after ? diffModels(before, after) : comesOrGoes(before, after);
  return { before: nameOf(before), after: nameOf(after), changes };
}

function comesOrGoes(before: ApiModel | null, after: ApiModel | null): Change[] {
  const places = { before: before?.operations[0] ?? null, after: after?.operations[0] ?? null };
  const change = (kind: "added" | "removed", { id }: ApiModel) =>
    makeChange({ of: "api", name: id }, { kind, type: null, required: null }, [`api-${kind}`], places);
  return [...(before ? [change("removed", before)] : []), ...(after ? [change("added", after)] : [])];
}

function nameOf(model: ApiModel | null): ApiName | null {
  return model && { id: model.id, title: model.title, version: model.version };
}
