import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installTools } from "../install-tools.js";
import { room } from "../package/project.js";
import { median, table } from "./report.js";

const RUNS = 5;
const COMPILERS = ["typescript-5.4", "typescript-5.9", "typescript-7.0"];
const PROGRAM = "../all-apis.ts";
const AIM_MS = 3000;

/**
 * How long the compiler takes for a program that uses all four APIs; with every declaration checked, too, and what of
 * that an empty program takes for the compiler's own libraries.
 */
export async function benchTypes(): Promise<string> {
  await installTools(room, new AbortController().signal);
  const folder = mkdtempSync(join(room, "projects/types/.bench-"));
  try {
    writeFileSync(join(folder, "empty.ts"), "export {};\n");
    const rows = COMPILERS.map((compiler) => {
      const time = (file: string, skipLibCheck: boolean) => `${timeCompiler(compiler, folder, file, skipLibCheck)} ms`;
      return [compiler, time(PROGRAM, true), `<= ${AIM_MS} ms`, time(PROGRAM, false), time("empty.ts", false)];
    });
    return table(
      ["tsc --noEmit, all four APIs", "skipLibCheck", "aim", "all declarations", "those of an empty program"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeCompiler(compiler: string, folder: string, file: string, skipLibCheck: boolean): number {
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck, target: "ES2022", types: [] },
    ...{ module: "ESNext", moduleResolution: "Bundler", lib: ["ES2022", "DOM", "DOM.Iterable"] },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const times = Array.from({ length: RUNS + 1 }, () => {
    const started = performance.now();
    const tsc = join(room, "node_modules", compiler, "bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${compiler}: ${stdout}`);
    return performance.now() - started;
  });
  return Math.round(median(times.slice(1)));
}
