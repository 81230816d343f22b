import { main } from "../../src/cli/main.js";
import { paintFor } from "../../src/report/paint.js";

/** Runs the command line in this process. */
export async function runMain(
  args: readonly string[],
  signal: AbortSignal = new AbortController().signal,
  heard: (line: string) => void = () => {},
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line: string) => {
      out.push(line);
      heard(line);
    },
    err: (line: string) => void err.push(line),
    paint: paintFor(false),
    signal,
  };
  const code = await main(args, terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}
