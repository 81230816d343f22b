import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.js";

/** Installs the tools of a folder that stands outside the workspaces, where its lock file is newer than what is there. */
export async function installTools(room: string, signal: AbortSignal): Promise<void> {
  const [wanted, present] = ["package-lock.json", "node_modules/.package-lock.json"].map((path) => join(room, path));
  if (existsSync(present ?? "") && statSync(present ?? "").mtimeMs >= statSync(wanted ?? "").mtimeMs) return;
  process.stdout.write(`Installing the tools of ${room}\n`);
  const { status, stderr } = await run("npm", ["ci", "--loglevel=error"], { cwd: room, signal });
  if (status !== 0) throw new Error(`npm ci in ${room} failed:\n${stderr}`);
}
