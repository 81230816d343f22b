import type { Terminal } from "../src/cli/terminal.js";
import { playControl } from "./run/control.js";
import { loadSuite } from "./run/suite.js";

/** Plays the suite so many times on the unmodified server; exit code 1 where any check fails in any run. */
export async function runControl(runs: number, { out, paint, signal }: Terminal): Promise<number> {
  const suite = await loadSuite();
  const begin = performance.now();
  let failures = 0;
  for (let run = 1; run <= runs && !signal.aborted; run++) {
    const start = performance.now();
    const { failed, milliseconds } = await playControl(suite);
    failures += failed.length;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const word = failed.length === 0 ? paint.good("passed") : paint.bad(`${failed.length} checks did not pass`);
    out(`run ${run} of ${runs}: ${milliseconds.length} cases, ${word}, ${seconds} s`);
    for (const { id, got } of failed) out(`  ${id}: ${got ?? ""}`);
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  out(
    `${failures === 0 ? paint.good("PASS") : paint.bad("FAIL")} ${runs} runs in ${seconds} s, ${failures} checks failed`,
  );
  return failures === 0 ? 0 : 1;
}
