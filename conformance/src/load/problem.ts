/** Something wrong in a file that somebody wrote. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Thrown where a run cannot begin: bad files, options, target. Each problem is one line for the user. */
export class SetupError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** Problems of files as what keeps a run from beginning. */
export function setupError(problems: readonly Problem[]): SetupError {
  return new SetupError(problems.map(formatProblem));
}
