import { relative } from "node:path";

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

/** An error as a failure: what the file system refuses is the user's to mend. Undefined for our own mistakes. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  const { code, path, dest = path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === undefined || dest === undefined) return undefined;
  return new Failure(`${relative(process.cwd(), dest)}: ${reasonOf(code)}`);
}

/** The code of a system error in words. */
export function reasonOf(code: string): string {
  return REASONS[code] ?? `cannot be used (${code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder, expected a file",
  ENOTDIR: "is no folder, expected one",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "cannot be written, the disk is read-only",
  ENOSPC: "cannot be written, the disk is full",
};
