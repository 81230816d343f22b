// Compiles the sources to dist/ and notes when.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const room = new URL("./", import.meta.url);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-b", fileURLToPath(room)], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
writeFileSync(new URL("dist/built", room), "");
