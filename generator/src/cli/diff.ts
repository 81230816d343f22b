import type { Change } from "../diff/change.js";
import { type ApiDifference, diffPair, type ModelPair, pairModels } from "../diff/diff-apis.js";
import { formatJson } from "../diff/format-json.js";
import { formatMarkdown } from "../diff/format-markdown.js";
import { formatText, type Paint } from "../diff/format-text.js";
import type { ApiModel } from "../model/api-model.js";
import { Failure } from "./failure.js";
import { readVersion, type Version } from "./read-version.js";

const FORMATS = ["text", "json", "markdown"] as const;

export interface DiffOptions {
  readonly format: (typeof FORMATS)[number];
  /** Whether the terminal shows colours. */
  readonly color: boolean;
}

export function readDiffFormat(format: unknown = "text"): DiffOptions["format"] {
  const known = FORMATS.find((it) => it === format);
  if (known === undefined) throw new Failure(`Unexpected format "${format}", expected one of ${FORMATS.join(", ")}`);
  return known;
}

/** `diff OLD [NEW]`: what changed between two versions; without NEW, up to what is on the disk now. */
export function diff(versions: readonly string[], { format, color }: DiffOptions, root: string): string {
  const [old, young = root] = versions;
  if (old === undefined || versions.length > 2)
    throw new Failure(`diff: Unexpected ${versions.length} versions, expected OLD and NEW (see --help)`);
  return print(pairVersions(readVersion(old, root), readVersion(young, root)).map(diffPair), format, color);
}

/** Two files are compared whatever APIs they hold; one file with its namesake among several. */
function pairVersions(old: Version, young: Version): ModelPair[] {
  if (old.isFile === young.isFile && !old.isFile) return pairModels(old.models, young.models);
  const [before, after] = [namesake(old, young), namesake(young, old)];
  return [{ before, after }];
}

function namesake({ name, models, isFile }: Version, { models: [wanted] }: Version): ApiModel {
  const found = isFile ? models[0] : models.find((model) => model.id === wanted?.id);
  if (found !== undefined) return found;
  throw new Failure(
    `${name}: Unexpected APIs ${models.map((it) => it.id).join(", ")}, expected one called ${wanted?.id}`,
  );
}

function print(differences: readonly ApiDifference[], format: DiffOptions["format"], color: boolean): string {
  switch (format) {
    case "json":
      return formatJson(differences);
    case "markdown":
      return formatMarkdown(differences);
    case "text":
      return formatText(differences, color ? colored : undefined);
  }
}

const COLORS: Readonly<Record<Change["breaks"], number>> = { both: 31, clients: 31, servers: 33, nothing: 2 };
const colored: Paint = (breaks, text) => `\u001b[${COLORS[breaks]}m${text}\u001b[0m`;
