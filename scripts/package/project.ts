import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../command.js";
import type { Packed } from "./check.js";
import { root } from "./pack.js";

export const room = fileURLToPath(new URL("./", import.meta.url));

/**
 * A project of its own with the archive of livechat-spec installed by npm, and `libraries` of this repository beside it.
 * Returns its folder.
 */
export async function makeProject(
  kind: "browser" | "javascript" | "types",
  { archive, into, libraries }: { archive: Packed; into: string; libraries: readonly string[] },
  signal: AbortSignal,
): Promise<string> {
  const folder = mkdtempSync(join(into, `${kind}-`));
  cpSync(join(room, "projects", kind), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", archive.archive];
  const { status, stderr } = await run("npm", args, { cwd: folder, signal });
  if (status !== 0) throw new Error(`npm install of ${archive.name} failed:\n${stderr}`);
  for (const library of libraries) {
    mkdirSync(join(folder, "node_modules", library, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", library), join(folder, "node_modules", library));
  }
  return folder;
}
