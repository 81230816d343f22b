#!/usr/bin/env node
// Starts the command line; builds it first where the sources are newer than the build.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newest } from "../../scripts/newest.js";

const room = new URL("../", import.meta.url);

const built = statSync(new URL("dist/built", room), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (newest(new URL("src/", room)) > built) {
  const build = fileURLToPath(new URL("build.js", room));
  const { status } = spawnSync(process.execPath, [build], { stdio: ["ignore", process.stderr, "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
}
await import("../dist/main.js");
