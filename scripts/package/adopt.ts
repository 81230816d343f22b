import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { run } from "../command.js";
import { type Packed, type Verdict, verdict } from "./check.js";
import { root } from "./pack.js";

const REPORTS = ["index.html", "junit.xml", "report.json", "report.sarif"];

/** Takes livechat-conformance up as the page of ten minutes says: the example beside both archives, judged by the step of the action. */
export async function adoptIt(spec: Packed, conformance: Packed, into: string, signal: AbortSignal): Promise<Verdict> {
  const name = "the GitHub Action, on the example server";
  const cwd = await makeExample([spec, conformance], into, signal);
  const server = spawn(process.execPath, ["server.js"], { cwd, env: { ...process.env, PORT: "0" }, signal });
  server.on("error", () => {});
  try {
    const origin = await addressOf(server);
    const summary = join(cwd, "summary.md");
    const settings = {
      TARGET: "target.yaml",
      ARGUMENTS: `--known known.yaml --web ${origin} --rtm ${origin.replace("http", "ws")}`,
      REPORT: "conformance-report",
      VERSION: "",
      GITHUB_ACTION_PATH: root,
      GITHUB_STEP_SUMMARY: summary,
    };
    const words = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
    const command = [...words, "bash", "-euo", "pipefail", "-c", stepOfAction()];
    const judged = verdict(name, await run("env", command, { cwd, signal }), "PASS");
    const missing = [...REPORTS.map((file) => join(cwd, "conformance-report", file)), summary].filter(
      (path) => !existsSync(path),
    );
    return { ...judged, problems: [...judged.problems, ...missing.map((path) => `Unexpected absence of ${path}`)] };
  } finally {
    server.kill();
  }
}

async function makeExample(packages: readonly Packed[], into: string, signal: AbortSignal): Promise<string> {
  const folder = mkdtempSync(join(into, "example-"));
  mkdirSync(folder, { recursive: true });
  const archives = packages.map(({ archive }) => archive);
  const unpack = ["-xzf", archives.at(-1) ?? "", "--strip-components=3", "package/examples/plain-server"];
  const commands = [
    ["tar", unpack],
    ["npm", ["install", "--engine-strict", "--ignore-scripts", "--no-audit", "--no-fund", ...archives]],
  ] as const;
  for (const [command, args] of commands) {
    const { status, stderr } = await run(command, args, { cwd: folder, signal });
    if (status !== 0) throw new Error(`${command} ${args[0]} failed:\n${stderr}`);
  }
  return folder;
}

/** What the action runs in a shell. */
function stepOfAction(): string {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as { runs: { steps: { run?: string }[] } };
  const step = action.runs.steps.find((one) => one.run !== undefined);
  if (step?.run === undefined) throw new Error("Unexpected action.yml, expected a step that runs something");
  return step.run;
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.once("data", (text: Buffer) => resolve(/http:\S+/u.exec(String(text))?.[0] ?? ""));
    stdout?.once("close", () => reject(new Error("the example server ended before it listened")));
  });
}
