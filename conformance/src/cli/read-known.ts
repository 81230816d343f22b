import { compileSchema } from "../load/check-schema.js";
import { setupError } from "../load/problem.js";
import { parseYaml, type TextFile } from "../load/yaml-file.js";
import { type KnownFailure, readKnownFailures } from "../settle/known-failures.js";
import { readSchema } from "./files.js";

/** The entries of a file of known failures; a `SetupError` says what is wrong in it. */
export function readKnownEntries(file: TextFile): readonly KnownFailure[] {
  const yaml = parseYaml(file);
  if (!("value" in yaml)) throw setupError(yaml);
  const read = readKnownFailures(yaml, compileSchema(readSchema("known-failures.schema.json")));
  if (!("known" in read)) throw setupError(read);
  return read.known;
}
