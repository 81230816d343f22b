// Starts the command line of livechat-conformance from the sources: builds it first where they are newer than the build.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const sources = ["generated/src/", "conformance/src/", "conformance/reference-server/", "conformance/mutants/"];

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const url = new URL(`${entry.name}${entry.isDirectory() ? "/" : ""}`, folder);
    time = Math.max(time, entry.isDirectory() ? newest(url) : statSync(url).mtimeMs);
  }
  return time;
}

const built = statSync(new URL("conformance/dist/tsconfig.tsbuildinfo", root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((folder) => newest(new URL(folder, root)) > built)) {
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const { status } = spawnSync(process.execPath, [compiler, "-b", "generated", "conformance"], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import("../conformance/dist/src/cli.js");
