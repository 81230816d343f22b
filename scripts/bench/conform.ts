import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = join(fileURLToPath(new URL("../..", import.meta.url)), "conformance/dist/src/cli.js");
const runs = 3;

/** The whole suite, written and derived, against the embedded reference server: whole processes, the median of three. */
export async function benchConform(): Promise<string> {
  const all: Run[] = [];
  for (let run = 0; run < runs; run++) all.push(await play());
  const median = (of: (run: Run) => number): string => {
    const sorted = all.map(of).sort((left, right) => left - right);
    return ((sorted[Math.floor(runs / 2)] ?? 0) / 1000).toFixed(1);
  };
  return [
    "| the whole suite against the reference server | s | aim |",
    "| --- | --- | --- |",
    `| start to first verdict | ${median(({ first }) => first)} | 1 |`,
    `| start to exit | ${median(({ whole }) => whole)} | 15 |`,
    "",
    all.at(-1)?.summary ?? "",
  ].join("\n");
}

/** Milliseconds, and the last line of the run. */
interface Run {
  readonly first: number;
  readonly whole: number;
  readonly summary: string;
}

function play(): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    let first: number | undefined;
    let out = "";
    const child = spawn(process.execPath, [cli, "run"], { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.on("data", (data: Buffer) => {
      first ??= performance.now() - begin;
      out += data.toString();
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      const summary = out.trimEnd().split("\n").at(-1) ?? "";
      if (code === 0) resolve({ first: first ?? 0, whole: performance.now() - begin, summary });
      else reject(new Error(`the run ended with ${code}: ${summary}`));
    });
  });
}
