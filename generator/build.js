// Compiles the sources to dist/, and the official schemas of the formats to validators there; notes when.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const room = new URL("./", import.meta.url);
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-b", fileURLToPath(room)], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);
const { OFFICIAL_FORMATS, standaloneValidator, validatorFile } = await import("./dist/emit/json-schema/official-schema.js");
mkdirSync(new URL("dist/official/", room), { recursive: true });
for (const format of OFFICIAL_FORMATS) {
  const file = validatorFile(format);
  if (!existsSync(file)) writeFileSync(file, await standaloneValidator(format));
}
writeFileSync(new URL("dist/built", room), "");
