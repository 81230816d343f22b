import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../../generator/src/compile.js";
import { median, root, table } from "./report.js";

const RUNS = Number(process.env["RUNS"] ?? 7);
const MAIN = [
  "agent-rtm-2017-09/client-server.md",
  "customer-2018-07/api-reference.md",
  "agent-web-2019-08/methods.md",
  "customer-rtm-2019-08/methods.md",
];
const READ = ["spec", "generated", "generator/runtime", "package.json", "package-lock.json", "LICENSE"];
const AIMS: Readonly<Record<string, number>> = { cold: 1.5, "nothing changed": 0.3, "one document changed": 0.6 };

/** How long `generate` takes beside openapi-typescript, and how reading grows with the documents. */
export async function benchGenerate(): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), "livechat-spec-bench-"));
  try {
    const rows = timeRuns(copy);
    const grown = growth();
    return `${table(["generate", "median", "ratio", "aim"], rows)}\n\nreading 10 copies takes ${grown.toFixed(1)} times as long, aim <= 11`;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function timeRuns(copy: string): string[][] {
  const contenders = contendersIn(copy);
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const took = run();
      if (round > 0) times[name]?.push(took);
    }
  }
  const base = median(times["openapi-typescript"] ?? []);
  return Object.entries(times).map(([name, values]) => {
    const aim = AIMS[name];
    return [name, `${Math.round(median(values))} ms`, (median(values) / base).toFixed(2), aim ? `<= ${aim}` : ""];
  });
}

/** What is timed, in a copy of what `generate` reads and writes, so that the repository stays as it is. */
function contendersIn(copy: string): Readonly<Record<string, () => number>> {
  for (const path of READ)
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !/\/(dist|node_modules)(\/|$)/.test(from),
    });
  const peer = join(root, "node_modules/openapi-typescript/bin/cli.js");
  const document = join(copy, "spec/documents/agent-web-2019-08/methods.md");
  const original = readFileSync(document, "utf8");
  const generate = () =>
    time(copy, ["--max-semi-space-size=64", join(root, "generator/dist/main.js"), "generate", "--quiet"]);
  let edits = 0;
  return {
    "openapi-typescript": () =>
      time(copy, [peer, join(copy, "generated/openapi/agent-web-2019-08.json"), "-o", join(copy, "peer.ts")]),
    cold: () => {
      rmSync(join(copy, ".cache"), { recursive: true, force: true });
      return generate();
    },
    "nothing changed": generate,
    "one document changed": () => {
      edits += 1;
      writeFileSync(document, original.replace(/(\| `is_typing` .*)Bool/, `$1Whether it is so, edit ${edits}`));
      const took = generate();
      writeFileSync(document, original);
      generate();
      return took;
    },
  };
}

function time(cwd: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return performance.now() - started;
}

/** How many times as long the main documents take ten times over. */
function growth(): number {
  const texts = MAIN.map((path) => readFileSync(join(root, "spec/documents", path), "utf8"));
  const read = (copies: number) => {
    const started = performance.now();
    for (const text of texts) readDocument({ path: "bench.md", text: Array(copies).fill(text).join("\n\n") });
    return performance.now() - started;
  };
  for (let round = 0; round < 3; round += 1) read(1);
  const once = median(Array.from({ length: 5 }, () => read(1)));
  return median(Array.from({ length: 3 }, () => read(10))) / once;
}
