import type { SchemaCheck } from "../load/check-schema.js";
import type { Problem } from "../load/problem.js";
import type { YamlFile } from "../load/yaml-file.js";

/** A failure that the implementer knows of. It belongs to the server, not to the scenario. */
export interface KnownFailure {
  /** Id of a check; `*` stands for any characters. */
  readonly id: string;
  readonly reason: string;
  /** Where it is being dealt with. */
  readonly issue?: string;
  /** The last day on which the entry counts, `YYYY-MM-DD`, UTC. */
  readonly expires?: string;
}

/** The entries of a file of known failures, or what is wrong in it. Two entries with one id are a mistake. */
export function readKnownFailures(
  file: YamlFile,
  checkSchema: SchemaCheck,
): { readonly known: readonly KnownFailure[] } | readonly Problem[] {
  const problems = checkSchema(file);
  if (problems.length > 0) return problems;
  const known = (file.value ?? []) as unknown as readonly KnownFailure[];
  const twice = known.flatMap((entry, index) =>
    known.findIndex(({ id }) => id === entry.id) < index
      ? [file.problemAt([index], `Unexpected second entry for "${entry.id}", expected one`)]
      : [],
  );
  return twice.length > 0 ? twice : { known };
}
