import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.js";
import type { Packed, Verdict } from "./check.js";
import { makeProject, room } from "./project.js";

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: "ES2022",
};

/** How programs that use the package are set up: as browsers and bundlers have it, and as Node has it. */
const SETUPS = {
  bundler: { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  node: { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022"], types: ["node"] },
} as const;

/** Compiles the type tests with every release of TypeScript from 5.4 on, in each setup. */
export async function askCompilers(archive: Packed, into: string, signal: AbortSignal): Promise<Verdict[]> {
  const folder = await makeProject("types", { archive, into, libraries: ["@types/node", "undici-types"] }, signal);
  const verdicts: Verdict[] = [];
  for (const compiler of compilers()) {
    for (const [setup, options] of Object.entries(SETUPS)) {
      const config = `tsconfig.${setup}.json`;
      const compilerOptions = { ...STRICT, ...options };
      writeFileSync(
        join(folder, config),
        JSON.stringify({ compilerOptions, files: ["all-apis.ts", "must-not.ts", "one-type.ts"] }),
      );
      const tsc = join(room, "node_modules", compiler, "bin/tsc");
      const { status, stdout } = await run(process.execPath, [tsc, "-p", config, "--pretty", "false"], {
        ...{ cwd: folder, signal },
      });
      const problems = status === 0 ? [] : stdout.split("\n").slice(0, 20);
      verdicts.push({ name: `${compiler}, ${setup}`, problems });
    }
  }
  return verdicts;
}

/** `typescript-5.4` and the like, the oldest first. */
export function compilers(): string[] {
  return readdirSync(join(room, "node_modules"))
    .filter((name) => /^typescript-\d+\.\d+$/.test(name))
    .sort();
}
