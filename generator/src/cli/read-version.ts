import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { compileModel, readDocument } from "../compile.js";
import type { ApiModel } from "../model/api-model.js";
import type { ManifestEntry } from "../model/manifest.js";
import { ModelFileError, modelParser } from "../model/parse-model.js";
import { Failure } from "./failure.js";
import { isRevision, listFiles, showFile } from "./git.js";
import { readText } from "./read-text.js";

const MODELS = "generated/model";

/** What an argument of `diff` names: the models of all APIs of a folder or revision, or the one of a file. */
export interface Version {
  readonly name: string;
  readonly models: readonly ApiModel[];
  readonly isFile: boolean;
}

/**
 * The models that an argument of `diff` names: a model file, a Markdown document, a folder that holds
 * `generated/model/`, a git revision of such a folder, or one file of a revision (`REV:path`). What is on the disk goes
 * first.
 */
export function readVersion(argument: string, root: string): Version {
  const status = statSync(argument, { throwIfNoEntry: false });
  const all = (models: readonly ApiModel[]) => ({ name: argument, models, isFile: false });
  const one = (model: ApiModel) => ({ name: argument, models: [model], isFile: true });
  if (status?.isDirectory()) return all(readFolder(argument));
  if (status) return one(readOne(argument, readText(argument, argument)));
  const [, revision = argument, path] = /^([^:]+):(.+)$/s.exec(argument) ?? [];
  if (revision === "" || revision.startsWith("-") || !isRevision(revision, root))
    throw new Failure(`${argument}: Unexpected name, expected a file, a folder or a git revision`);
  return path === undefined ? all(readRevision(revision, root)) : one(readFileAt(revision, path, root));
}

function readFolder(folder: string): ApiModel[] {
  const models = join(folder, MODELS);
  const names = existsSync(models) ? readdirSync(models).filter((name) => name.endsWith(".json")) : [];
  if (names.length === 0) throw new Failure(`${folder}: Unexpected folder, expected one with ${MODELS}/*.json`);
  const files = names.sort().map((name) => join(models, name));
  return parseAll(files.map((path) => ({ path, text: readText(path, path) })));
}

function readRevision(revision: string, root: string): ApiModel[] {
  const paths = listFiles(revision, MODELS, root).filter((path) => path.endsWith(".json"));
  if (paths.length === 0) throw new Failure(`${revision}: Unexpected revision, expected one with ${MODELS}/*.json`);
  return parseAll(
    paths.map((path) => ({ path: `${revision}:${path}`, text: showFile(revision, `./${path}`, root) ?? "" })),
  );
}

function readFileAt(revision: string, path: string, root: string): ApiModel {
  const text = showFile(revision, path, root);
  if (text === null) throw new Failure(`${revision}:${path}: no such file in this revision`);
  return readOne(`${revision}:${path}`, text);
}

function readOne(path: string, text: string): ApiModel {
  if (/\.(md|markdown)$/i.test(path)) return compileAlone(path, text);
  const [model] = parseAll([{ path, text }]);
  if (model === undefined) throw new Failure(`${path}: no model`);
  return model;
}

function parseAll(files: readonly { readonly path: string; readonly text: string }[]): ApiModel[] {
  const parse = modelParser();
  return files.map(({ path, text }) => {
    try {
      return parse(text);
    } catch (error) {
      if (error instanceof ModelFileError) throw new Failure(`${path}: ${error.message}`);
      throw error;
    }
  });
}

/** A document as an API of its own. It is taken at its word: no corrections, nothing that `spec/apis.yaml` adds. */
function compileAlone(path: string, text: string): ApiModel {
  const name = basename(path.replace(/^[^:]+:/, "")).replace(/\.\w+$/, "");
  const { model } = compileModel({
    entry: aloneEntry(name, path),
    corrections: [],
    documents: [readDocument({ path, text })],
  });
  if (model.operations.length + model.pushes.length + model.objects.length === 0)
    throw new Failure(`${path}: Unexpected document, expected one that describes actions, pushes or objects`);
  return model;
}

function aloneEntry(name: string, path: string): ManifestEntry {
  const start = { line: 1, column: 1 };
  const span = { document: path, start, end: start };
  const times = { pingSeconds: null, idleCloseSeconds: null };
  return {
    id: name,
    name,
    title: name,
    version: "",
    documents: [{ value: path, span }],
    web: { url: null, wrapsPayload: false, errorStatus: {}, repeatable: [], span },
    rtm: { url: null, ...times, correlationKey: "request_id", loginAction: null, comeBackAfter: [], span },
    oauth2: null,
    plainFamilies: [],
    follows: null,
    span,
  };
}
