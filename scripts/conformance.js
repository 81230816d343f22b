// Starts the command line of livechat-conformance from the sources: builds it first where they are newer than the build.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newest } from "./newest.js";

const root = new URL("../", import.meta.url);
const sources = ["generated/src/", "conformance/src/", "conformance/reference-server/", "conformance/mutants/"];

const built = statSync(new URL("conformance/dist/tsconfig.tsbuildinfo", root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((folder) => newest(new URL(folder, root)) > built)) {
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const { status } = spawnSync(process.execPath, [compiler, "-b", "generated", "conformance"], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { isBundled } = await import("../conformance/dist/src/cli/lane-file.js");
// `npm run typecheck` compiles, and leaves the rest to the next build.
if (!isBundled(new URL("conformance/dist/src/cli/", root))) {
  const { writeStores } = await import("../conformance/dist/src/cli/write-stores.js");
  writeStores();
  const { bundleLane } = await import("./bundle-lane.js");
  await bundleLane();
}
await import("../conformance/dist/src/cli.js");
