import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A reference server in a process of its own. */
export interface Served {
  readonly origin: string;
  /** The lines before its addresses. */
  readonly said: readonly string[];
  /** Ends it at once, with no chance to put anything in order. */
  kill(): Promise<void>;
}

/** Starts `serve` with a journal. `node` are the arguments that make it the command line: a compiled file, or a source and its loader. */
export async function serveIn(node: readonly string[], journal: string): Promise<Served> {
  const child = spawn(process.execPath, [...node, "serve", "--port", "0", "--data", journal], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (text) => errors.push(String(text)));
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    // The line with the journal comes before the first address.
    if (!/^ {2}agent-rtm/u.test(line)) continue;
    const origin = /listens at (\S+);/u.exec(said.join("\n"))?.[1] ?? "";
    return { origin, said, kill: () => killed(child) };
  }
  throw new Error(`The server did not start: ${errors.join("")}${said.join("\n")}`);
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
