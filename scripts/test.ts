/**
 * `npm test`: every check, each with its time, and one closing line that counts. With `--check`, as CI has it,
 * other people's tools come last.
 */
import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "livechat-spec-test-"));
const results = join(folder, "vitest.json");

type Step = readonly [name: string, command: readonly string[]];

/** Steps one after the other; those that stand together, side by side. */
const steps: readonly (readonly Step[])[] = [
  [["build", ["npm", "run", "--silent", "build"]]],
  [
    ["types", ["npm", "run", "--silent", "typecheck"]],
    ["format and lint", ["npm", "run", "--silent", "lint"]],
    ["import direction", ["npx", "tsx", "scripts/check-imports.ts"]],
    ["generated/ is fresh", ["npm", "run", "--silent", "generate", "--", "--check", "--quiet"]],
  ],
  [["tests", ["npx", "vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${results}`]]],
  [["conformance", ["npm", "run", "--silent", "conform"]]],
  ...(process.argv.includes("--check")
    ? [
        [["other tools", ["npm", "run", "--silent", "check"]] as const],
        [["other people's clients", ["npx", "tsx", "scripts/clients/main.ts"]] as const],
        [["packages", ["npx", "tsx", "scripts/package/main.ts"]] as const],
      ]
    : []),
];

let passed = 0;
let failed = 0;
for (const together of steps) {
  const isAlone = together.length === 1;
  await Promise.all(together.map((step) => run(step, isAlone)));
  if (failed > 0 && together === steps[0]) break;
}
const counts = countTests();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(["", ...counts.skipped.map((name) => `skipped ${name}`), ""].join("\n"));
process.stdout.write(`${passed + counts.passed} passed, ${failed + counts.failed} failed\n`);
process.exitCode = failed + counts.failed > 0 ? 1 : 0;

/** What a step says is shown as it says it where it runs alone, otherwise when it has ended. */
async function run([name, [command = "", ...args]]: Step, isAlone: boolean): Promise<void> {
  const started = performance.now();
  if (isAlone) process.stdout.write(`\n> ${name}\n`);
  const out = isAlone ? "inherit" : "pipe";
  const options: SpawnOptions = { cwd: root, stdio: ["ignore", out, out] };
  const child = spawn(command, args, options);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, "close")) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isAlone) process.stdout.write(`\n> ${name}\n${Buffer.concat(said).toString()}`);
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"} ${name} (${seconds} s)\n`);
  if (status === 0) passed += 1;
  else failed += 1;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { status: string; fullName: string }[] }[];
}

function countTests(): { passed: number; failed: number; skipped: readonly string[] } {
  try {
    const report = JSON.parse(readFileSync(results, "utf8")) as Report;
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    const skipped = all.filter(({ status }) => status === "skipped").map(({ fullName }) => fullName);
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  }
}
