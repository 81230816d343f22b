import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure, failureOf } from "./failure.js";
import { progressTo } from "./progress.js";

const HELP = `Usage: livechat-spec <command> [options]

Commands
  generate       Read the documents that spec/apis.yaml names, write everything below generated/.
      --check      Write nothing; exit 1 and name the refreshing command where generated/ is stale.
      --json       Print the summary as JSON.
      --quiet      Print nothing but errors.
  facts FILE...  Print what Markdown files literally say, as one JSON object.
  lint-docs [FILE...]
                 Print what is wrong in documents: in all that spec/apis.yaml names, or in the given files.
      --format F   text (default), json, sarif or github.
      --fix        Mend what can be mended safely, and say what was changed.
      --max-warnings N
                   Exit 1 where there are more warnings than N.
  diff OLD [NEW]
                 Print what changed in the APIs, whom it breaks, and the step of the version that it demands. OLD and
                 NEW are two of: a model file (generated/model/*.json), a Markdown document, a folder that holds
                 generated/model/, a git revision (HEAD~2), a file of a revision (HEAD~2:generated/model/a.json).
                 What is on the disk goes first. Without NEW: the models on the disk now.
      --format F   text (default), json or markdown.
  explain [API [PATH]]
                 Print what the documents say of one thing, as it stands there, what was concluded, which corrections
                 apply, and where it ended up in specs and types. API is a name or an id (agent-web). PATH is an
                 action, a push, an object or an entry of a list, and keys inside: start_chat, start_chat.chat.users,
                 start_chat.response.chat.id, Event.recipients, errors.validation. Without PATH: what there is.

  --help         Show this text.

Exit codes: 0 done; 1 generated/ is stale, or documents have errors; 2 input or arguments that cannot be used.
`;

async function run(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || asksHelp(args)) {
    process.stdout.write(HELP);
    return;
  }
  if (command === "generate") return runGenerate(rest);
  if (command === "facts") return runFacts(rest);
  if (command === "lint-docs") return runLint(rest);
  if (command === "diff") return runDiff(rest);
  if (command === "explain") return runExplain(rest);
  throw new Failure(
    `Unexpected command "${command}", expected generate, facts, lint-docs, diff or explain (see --help)`,
  );
}

function asksHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

async function runGenerate(args: readonly string[]): Promise<void> {
  const { values } = parse(
    args,
    { check: { type: "boolean" }, json: { type: "boolean" }, quiet: { type: "boolean" } },
    false,
  );
  const progress = progressTo(process.stderr, !values["quiet"] && !values["json"]);
  const { generate } = await import("./generate.js");
  const { printSummary } = await import("./summary.js");
  const summary = await generate({ root: findRoot(), check: values["check"] === true, progress: progress.step });
  progress.clear();
  if (values["json"]) process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (!values["quiet"]) process.stdout.write(printSummary(summary));
}

async function runFacts(args: readonly string[]): Promise<void> {
  const { positionals } = parse(args, {}, true);
  const { facts } = await import("./facts.js");
  process.stdout.write(facts(positionals));
}

async function runLint(args: readonly string[]): Promise<void> {
  const options = { format: { type: "string" }, fix: { type: "boolean" }, "max-warnings": { type: "string" } } as const;
  const { values, positionals } = parse(args, options, true);
  const { lintDocs, readOptions } = await import("./lint-docs.js");
  const color = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const { output, log, failed } = lintDocs(readOptions(values), positionals, { root: findRoot(), color });
  process.stdout.write(output);
  process.stderr.write(log);
  if (failed) process.exitCode = 1;
}

async function runDiff(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, { format: { type: "string" } }, true);
  const { diff, readDiffFormat } = await import("./diff.js");
  const color = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  process.stdout.write(diff(positionals, { format: readDiffFormat(values["format"]), color }, findRoot()));
}

async function runExplain(args: readonly string[]): Promise<void> {
  const { positionals } = parse(args, {}, true);
  const { explainPath } = await import("./explain.js");
  const color = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  const { output, log } = explainPath(positionals, { root: findRoot(), color });
  process.stdout.write(output);
  process.stderr.write(log);
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>, allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    throw new Failure(`${(error as Error).message.split(".")[0]} (see --help)`);
  }
}

/** The nearest folder upwards that holds `spec/apis.yaml`, or the working folder. */
function findRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, "spec/apis.yaml")) && dirname(folder) !== folder) folder = dirname(folder);
  return existsSync(join(folder, "spec/apis.yaml")) ? folder : process.cwd();
}

// A signal that is listened to waits for the end of what runs, such as the writing of files.
for (const [signal, code] of [["SIGINT", 130] as const, ["SIGTERM", 143] as const, ["SIGHUP", 129] as const])
  process.on(signal, () => process.exit(code));
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.stderr.on("error", () => {});
run(process.argv.slice(2)).catch((error: unknown) => {
  const failure = failureOf(error);
  process.stderr.write(`${failure?.message ?? (error as Error).stack ?? String(error)}\n`);
  process.exitCode = failure?.exitCode ?? 1;
});
