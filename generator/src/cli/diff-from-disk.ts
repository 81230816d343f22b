import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ApiDifference, diffPair } from "../diff/diff-apis.js";
import { formatShort } from "../diff/format-short.js";
import { countBreaks, semverStep } from "../diff/semver-step.js";
import type { ApiModel } from "../model/api-model.js";
import { ModelFileError, modelParser } from "../model/parse-model.js";
import type { ApiChanges } from "./summary.js";
import { listTree, type TreeDifference } from "./tree.js";

const MODEL = /^model\/.*\.json$/;

/**
 * What writing the files will change in the APIs; null where that is nothing, or where no model stands in the folder
 * yet. Only models that differ byte for byte are read.
 */
export function diffFromDisk(folder: string, { changed, stale }: TreeDifference): ApiChanges | null {
  const young = changed.filter((file) => MODEL.test(file.path));
  const gone = stale.filter((path) => MODEL.test(path));
  if (young.length + gone.length === 0) return null;
  const standing = listTree(folder).filter((path) => MODEL.test(path));
  if (standing.length === 0) return null;
  const parse = modelParser();
  const before = (path: string) => (standing.includes(path) ? parse(readFileSync(join(folder, path), "utf8")) : null);
  const pairs = [
    ...young.map(({ path, text }) => ({ path, after: JSON.parse(text) as ApiModel })),
    ...gone.map((path) => ({ path, after: null })),
  ];
  const unreadable: string[] = [];
  const differences = pairs.flatMap(({ path, after }): ApiDifference[] => {
    try {
      return [diffPair({ before: before(path), after })];
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error;
      unreadable.push(`generated/${path} was no model: nothing to compare with`);
      return [];
    }
  });
  const changes = differences.flatMap((it) => it.changes);
  const lines = [...unreadable, ...formatShort(differences, MOST_LINES)];
  return lines.length === 0 ? null : { step: semverStep(changes), counts: countBreaks(changes), lines };
}

const MOST_LINES = 10;
