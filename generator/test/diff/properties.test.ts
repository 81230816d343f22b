import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/diff/change.js";
import { diffModels } from "../../src/diff/diff-models.js";
import { RULES } from "../../src/diff/rules.js";
import type { ApiModel } from "../../src/model/api-model.js";
import { modelParser } from "../../src/model/parse-model.js";
import { randomObjects, randomSchema } from "../emit/json-schema/random-schema.js";
import { operation, push, smallApi } from "../emit/json-schema/small-api.js";
import { MUTATIONS } from "./mutations.js";
import { api, note } from "./notes.js";

const folder = new URL("../../../generated/model/", import.meta.url);
const parse = modelParser();
const committed = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), "utf8")));
const models: readonly ApiModel[] = [smallApi, ...committed];

const randomModel = fc
  .tuple(randomSchema, randomSchema, randomSchema, randomObjects)
  .map(([request, response, payload, objects]) =>
    api({ operations: [operation("act", { request, response })], pushes: [push("told", { payload })], objects }),
  );
const anyModel = fc.oneof(fc.constantFrom(...models), randomModel);

const MIRRORED: Partial<Record<Change["kind"], Change["kind"]>> = { added: "removed", removed: "added" };

/** What a change is when it is told the other way round, in one line. */
function backwards({ kind, rules }: Change): string {
  return `${MIRRORED[kind] ?? kind} ${rules.map((rule) => RULES.get(rule)?.mirror).sort()}`;
}

function forwards({ kind, rules }: Change): string {
  return `${kind} ${[...rules].sort()}`;
}

describe("diffModels", () => {
  it("finds nothing between a model and itself, or its copy", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(diffModels(model, structuredClone(model))).toEqual([]);
      }),
    );
  });

  it("tells the same backwards: what was added is removed, and breaks the other side", () => {
    fc.assert(
      fc.property(anyModel, anyModel, (before, after) => {
        const there = diffModels(before, after).map(backwards).sort();
        expect(diffModels(after, before).map(forwards).sort()).toEqual(there);
      }),
    );
  });

  it("is indifferent to the order of actions, pushes and objects", () => {
    for (const model of models) {
      const turned = {
        ...model,
        operations: model.operations.toReversed(),
        pushes: model.pushes.toReversed(),
        objects: model.objects.toReversed(),
      };
      expect(diffModels(model, turned)).toEqual([]);
    }
  });

  it.each(MUTATIONS)("sees one mutation, and that alone: $what", ({ mutate }) => {
    let seen = 0;
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.nat(), (model, at) => {
        const mutant = mutate(model, at);
        if (mutant === null) return;
        seen += 1;
        expect(diffModels(model, mutant.model).map(note)).toEqual([mutant.says]);
      }),
    );
    expect(seen).toBeGreaterThan(10);
  });
});
