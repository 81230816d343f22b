import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a chore may use. */
export interface Workplace {
  /** Temporary, and removed at the end. */
  readonly folder: string;
  /** Aborted by Ctrl-C and SIGTERM, and by the first error. */
  readonly signal: AbortSignal;
}

/**
 * Does a chore to its end, in a folder of its own, and sets the exit code: 0 where `work` resolves with true, 1 where
 * with false or where it throws, whose message is printed; 130 where it was stopped.
 */
export async function doInFolder(name: string, work: (at: Workplace) => Promise<boolean>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `livechat-spec-${name}-`));
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  try {
    process.exitCode = (await work({ folder, signal: stop.signal })) ? 0 : 1;
  } catch (error) {
    const stopped = stop.signal.aborted;
    stop.abort();
    process.exitCode = stopped ? 130 : 1;
    process.stderr.write(`${stopped ? "Stopped." : (error as Error).message}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
