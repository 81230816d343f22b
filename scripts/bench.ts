/** `npm run bench`: how long `generate` takes beside openapi-typescript, in one run on one machine. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "../generator/src/compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const RUNS = Number(process.env["RUNS"] ?? 7);
const MAIN = [
  "agent-rtm-2017-09/client-server.md",
  "customer-2018-07/api-reference.md",
  "agent-web-2019-08/methods.md",
  "customer-rtm-2019-08/methods.md",
];

/** A copy of what `generate` reads and writes, so that the repository stays as it is. */
const copy = mkdtempSync(join(tmpdir(), "livechat-spec-bench-"));
for (const path of ["spec", "generated", "generator/runtime", "package.json", "package-lock.json", "LICENSE"])
  cpSync(join(root, path), join(copy, path), {
    recursive: true,
    filter: (from) => !/\/(dist|node_modules)(\/|$)/.test(from),
  });

const cli = join(root, "generator/dist/main.js");
const peer = join(root, "node_modules/openapi-typescript/bin/cli.js");
const document = join(copy, "spec/documents/agent-web-2019-08/methods.md");
const original = readFileSync(document, "utf8");
let edits = 0;

const contenders: Readonly<Record<string, () => number>> = {
  "openapi-typescript": () =>
    time([peer, join(copy, "generated/openapi/agent-web-2019-08.json"), "-o", join(copy, "peer.ts")]),
  cold: () => {
    rmSync(join(copy, ".cache"), { recursive: true, force: true });
    return time(["--max-semi-space-size=64", cli, "generate", "--quiet"]);
  },
  "nothing changed": () => time(["--max-semi-space-size=64", cli, "generate", "--quiet"]),
  "one document changed": () => {
    edits += 1;
    writeFileSync(document, original.replace(/(\| `is_typing` .*)Bool/, `$1Whether it is so, edit ${edits}`));
    const took = time(["--max-semi-space-size=64", cli, "generate", "--quiet"]);
    writeFileSync(document, original);
    time(["--max-semi-space-size=64", cli, "generate", "--quiet"]);
    return took;
  },
};

function time(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round <= RUNS; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const took = run();
    if (round > 0) times[name]?.push(took);
  }
}
const base = median(times["openapi-typescript"] ?? []);
const aims: Readonly<Record<string, number>> = { cold: 1.5, "nothing changed": 0.3, "one document changed": 0.6 };
process.stdout.write(`${cpus().length} cores, Node ${process.version}, medians of ${RUNS} runs of whole processes\n\n`);
process.stdout.write("                        median    ratio    aim\n");
for (const [name, values] of Object.entries(times)) {
  const aim = aims[name];
  const ratio = (median(values) / base).toFixed(2).padStart(6);
  process.stdout.write(
    `${name.padEnd(22)}${Math.round(median(values)).toString().padStart(5)} ms   ${ratio}${aim ? `   <= ${aim}` : ""}\n`,
  );
}

const texts = MAIN.map((path) => readFileSync(join(root, "spec/documents", path), "utf8"));
const read = (copies: number) => {
  const started = performance.now();
  for (const text of texts) readDocument({ path: "bench.md", text: Array(copies).fill(text).join("\n\n") });
  return performance.now() - started;
};
for (let round = 0; round < 3; round += 1) read(1);
const once = median(Array.from({ length: 5 }, () => read(1)));
const tenfold = median(Array.from({ length: 3 }, () => read(10)));
process.stdout.write(
  `\nreading the four main documents ${Math.round(once)} ms; each ten times as long ${Math.round(tenfold)} ms: ` +
    `${(tenfold / once).toFixed(1)} times (aim: at most 11)\n`,
);
rmSync(copy, { recursive: true, force: true });
