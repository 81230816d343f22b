/** Something the user has to mend: one line, no stack. */
export class Failure extends Error {
  /** @param exitCode - 2 for input or arguments that cannot be used, 1 for a verdict. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}
