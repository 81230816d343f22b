import { spawn } from "node:child_process";

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const SECONDS = 300;

/** Runs a command without a shell and waits for its end. Throws where `signal` calls it off or it takes too long. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", REDOCLY_TELEMETRY: "off" };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(SECONDS * 1000)]);
    const child = spawn(command, args, { cwd, env, signal: limit, stdio: ["ignore", "pipe", "pipe"] });
    const texts = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        texts[stream] += text;
      });
    child.on("error", (error) => {
      const late = limit.aborted && !signal.aborted;
      reject(late ? new Error(`${command} ${args[0]} took more than ${SECONDS} s`) : error);
    });
    child.on("close", (status) => resolve({ status: status ?? 1, ...texts }));
  });
}
