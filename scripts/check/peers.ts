import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkDocument, type OfficialFormat } from "../../generator/src/emit/json-schema/official-schema.js";
import { type Finished, run } from "../command.js";
import { rulesOf } from "./rules.js";

export const room = fileURLToPath(new URL(".", import.meta.url));

/** What one tool says of one file. */
export interface Verdict {
  readonly peer: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** A file to check, and where tools may write. */
export interface Subject {
  readonly file: string;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Asks one tool, or several that share the work, about a file. */
export type Ask = (subject: Subject) => Promise<Verdict[]>;

export const PEERS: Readonly<Record<"asyncapi" | "openapi", readonly Ask[]>> = {
  asyncapi: [askAsyncApi, officialSchema("AsyncAPI 3.0 JSON Schema", "asyncapi-3.0"), askRedocly],
  openapi: [
    officialSchema("OpenAPI 3.1 JSON Schema", "openapi-3.1"),
    askRedocly,
    askSpectral,
    client("openapi-typescript", "openapi-typescript/bin/cli.js", (from, to) => [from, "-o", join(to, "index.ts")]),
    client("@hey-api/openapi-ts", "@hey-api/openapi-ts/bin/run.js", (from, to) => [
      ...["-i", from, "-o", join(to, "client"), "-c", "@hey-api/client-fetch"],
    ]),
    client("orval", "orval/dist/bin/orval.js", (from, to) => [
      ...["--input", from, "--output", join(to, "index.ts"), "--client", "fetch"],
    ]),
  ],
};

function officialSchema(peer: string, format: OfficialFormat): Ask {
  return async ({ file }) => {
    const document = JSON.parse(await readFile(file, "utf8")) as object;
    return [{ peer, errors: await checkDocument(document, format), warnings: [] }];
  };
}

interface Problem {
  readonly severity: "error" | "warning" | number;
  readonly message: string;
  readonly ruleId?: string;
  readonly code?: string;
  readonly path?: readonly (string | number)[];
  readonly location?: readonly { readonly pointer?: string }[];
}

async function askRedocly({ file, folder, signal }: Subject): Promise<Verdict[]> {
  const options = ["--config", join(room, "redocly.yaml"), "--format", "json", "--max-problems", "1000"];
  const finished = await node("@redocly/cli/bin/cli.js", ["lint", file, ...options], folder, signal);
  return [verdict("Redocly CLI", finished, (output) => (output as { problems: Problem[] }).problems)];
}

async function askSpectral({ file, folder, signal }: Subject): Promise<Verdict[]> {
  const options = ["--ruleset", join(room, "spectral.yaml"), "--format", "json", "--quiet"];
  const finished = await node("@stoplight/spectral-cli/dist/index.js", ["lint", file, ...options], folder, signal);
  return [verdict("Spectral", finished, (output) => output as Problem[])];
}

/** The parser and Modelina, for Modelina starts from what the parser read. */
async function askAsyncApi({ file, folder, signal }: Subject): Promise<Verdict[]> {
  const rules = JSON.stringify(await rulesOf("asyncapi-parser.yaml"));
  const finished = await run(process.execPath, [join(room, "read-asyncapi.mjs"), file, rules, folder], {
    cwd: room,
    signal,
  });
  const parsed = verdict("@asyncapi/parser", finished, (output) => output as Problem[]);
  if (finished.status !== 0) return [parsed];
  return [parsed, { peer: "@asyncapi/modelina", errors: await compile(folder, signal), warnings: [] }];
}

/** A generator of clients: what it writes has to pass the compiler. */
function client(peer: string, bin: string, args: (from: string, to: string) => readonly string[]): Ask {
  return async ({ file, folder, signal }) => {
    const { status, stdout, stderr } = await node(bin, args(file, folder), folder, signal);
    const said = `${stdout}\n${stderr}`.split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
    if (status !== 0) return [{ peer, errors: said.slice(-5), warnings: [] }];
    return [{ peer, errors: await compile(folder, signal), warnings: said.filter((line) => /\bwarn|⚠/i.test(line)) }];
  };
}

/** The errors of `tsc --strict` for everything in the folder. */
async function compile(folder: string, signal: AbortSignal): Promise<string[]> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "Bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    skipDefaultLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { status, stdout } = await node("typescript/bin/tsc", ["-p", folder, "--pretty", "false"], folder, signal);
  return status === 0 ? [] : stdout.split("\n").filter((line) => / ?error TS\d+/.test(line));
}

function node(bin: string, args: readonly string[], cwd: string, signal: AbortSignal): Promise<Finished> {
  mkdirSync(cwd, { recursive: true });
  return run(process.execPath, [join(room, "node_modules", bin), ...args], { cwd, signal });
}

/** Reads problems from JSON; a tool that prints none has failed. */
function verdict(peer: string, finished: Finished, problemsOf: (output: unknown) => readonly Problem[]): Verdict {
  try {
    const problems = problemsOf(JSON.parse(finished.stdout));
    const of = (word: string, number: number) =>
      problems.filter(({ severity }) => severity === word || severity === number).map(problemLine);
    return { peer, errors: of("error", 0), warnings: of("warning", 1) };
  } catch {
    const said = `${finished.stdout}\n${finished.stderr}`.trim().split("\n");
    return { peer, errors: [`ended with ${finished.status}`, ...said.slice(-5)], warnings: [] };
  }
}

function problemLine({ ruleId, code, message, path, location }: Problem): string {
  const place = location?.[0]?.pointer ?? `#/${(path ?? []).join("/")}`;
  return `${ruleId ?? code} ${place}: ${message}`;
}
