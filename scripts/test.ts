/**
 * `npm test`: every check in turn, each with its time, and one closing line that counts. With `--check`, as CI has it,
 * other people's tools come last.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "livechat-spec-test-"));
const results = join(folder, "vitest.json");

const steps: readonly (readonly [string, readonly string[]])[] = [
  ["build", ["npm", "run", "--silent", "build"]],
  ["types", ["npm", "run", "--silent", "typecheck"]],
  ["format and lint", ["npm", "run", "--silent", "lint"]],
  ["import direction", ["npx", "tsx", "scripts/check-imports.ts"]],
  ["generated/ is fresh", ["npm", "run", "--silent", "generate", "--", "--check", "--quiet"]],
  ["tests", ["npx", "vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${results}`]],
  ["conformance", ["npm", "run", "--silent", "conform"]],
  ...(process.argv.includes("--check")
    ? [
        ["other tools", ["npm", "run", "--silent", "check"]] as const,
        ["other people's clients", ["npx", "tsx", "scripts/clients/main.ts"]] as const,
        ["packages", ["npx", "tsx", "scripts/package/main.ts"]] as const,
      ]
    : []),
];

let passed = 0;
let failed = 0;
for (const [name, [command = "", ...args]] of steps) {
  const started = performance.now();
  process.stdout.write(`\n> ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "ok" : "FAILED"} ${name} (${seconds} s)\n`);
  if (status === 0) passed += 1;
  else failed += 1;
  if (status !== 0 && name === "build") break;
}
const counts = countTests();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(["", ...counts.skipped.map((name) => `skipped ${name}`), ""].join("\n"));
process.stdout.write(`${passed + counts.passed} passed, ${failed + counts.failed} failed\n`);
process.exitCode = failed + counts.failed > 0 ? 1 : 0;

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
