/** Holds the rooms to their order: a folder imports only from folders above it; conformance knows no generator. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Rooms of the generator from the top down. Rooms in one line do not know each other. */
const ORDER: readonly (readonly string[])[] = [
  ["source"],
  ["diagnostic"],
  ["facts"],
  ["corrections"],
  ["schema"],
  ["model"],
  ["lint", "diff", "emit"],
  ["explain"],
  ["compile.ts"],
  ["cli"],
];

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

export function check(): string[] {
  return [
    ...importsBelow("generator/src").flatMap(checkOrder),
    ...importsBelow("conformance").flatMap(checkConformance),
  ];
}

function checkOrder({ file, line, target }: Import): string[] {
  if (/^livechat-/.test(target))
    return [`${file}:${line}: Unexpected import of ${target}, expected nothing that is made`];
  if (!target.startsWith(".")) return [];
  const src = join(root, "generator/src");
  const to = relative(src, resolve(root, dirname(file), target));
  const from = relative(src, join(root, file));
  if (to.startsWith(".."))
    return [`${file}:${line}: Unexpected import of ${target}, expected nothing outside generator/src`];
  const [here, there] = [from, to].map((path) => path.split("/")[0]?.replace(/\.js$/, ".ts") ?? "");
  if (here === undefined || there === undefined || here === there) return [];
  const [low, high] = [here, there].map((room) => ORDER.findIndex((rooms) => rooms.includes(room)));
  if (low === -1 || high === -1)
    return [`${file}:${line}: Unexpected room ${low === -1 ? here : there}, expected one of the order`];
  return (high ?? 0) < (low ?? 0)
    ? []
    : [`${file}:${line}: Unexpected import of ${there} in ${here}, expected a room above it`];
}

function checkConformance({ file, line, target }: Import): string[] {
  const outside =
    target.startsWith(".") &&
    relative(join(root, "conformance"), resolve(root, dirname(file), target)).startsWith("..");
  const deep = /^livechat-spec-generator/.test(target);
  return outside || deep
    ? [`${file}:${line}: Unexpected import of ${target}, expected the published names of livechat-spec`]
    : [];
}

function importsBelow(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/(^|\/)(dist|node_modules)\//.test(path))
    .flatMap((path) => importsOf(join(folder, path)));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\b(?:from|import|import\()\s*"([^"]+)"/g)].map((found) => ({
    file,
    line: text.slice(0, found.index).split("\n").length,
    target: found[1] ?? "",
  }));
}

const problems = check();
process.stdout.write(problems.map((it) => `${it}\n`).join(""));
process.exitCode = problems.length > 0 ? 1 : 0;
