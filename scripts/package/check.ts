import type { Finished } from "../command.js";

/** What one check of the packages says. */
export interface Verdict {
  readonly name: string;
  /** Told on the same line: a measure, a count. */
  readonly note?: string;
  readonly problems: readonly string[];
  /** Why there was nothing to check. */
  readonly skipped?: string;
}

/** A packed package: its archive on the disk, and what is in it. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  readonly archive: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly files: readonly string[];
}

/** The verdict on a command that has to end with 0 and, where `says` is given, with that text. */
export function verdict(name: string, { status, stdout, stderr }: Finished, says = ""): Verdict {
  const fine = status === 0 && stdout.includes(says);
  const told = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "");
  return { name, problems: fine ? [] : told.slice(-20) };
}
