import { interrupted, type Terminal } from "../src/cli/terminal.js";
import { SetupError } from "../src/load/problem.js";
import { paintFor } from "../src/report/paint.js";
import { help, readOptions } from "./options.js";
import { runControl } from "./run-control.js";
import { runMutants } from "./run-mutants.js";

const controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.on(name, () => {
    if (controller.signal.aborted) process.exit(interrupted);
    controller.abort();
  });

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", () => {});

const colours = process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  paint: paintFor(colours),
  signal: controller.signal,
};
const code = await main(process.argv.slice(2));
process.exitCode = controller.signal.aborted ? interrupted : code;

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) terminal.out(help);
    else return options.control > 0 ? await runControl(options.control, terminal) : await runMutants(options, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    for (const problem of error.problems) terminal.err(problem);
    return 2;
  }
}
