/**
 * `npm run release`: the version that follows from what changed in the models since the last tag `v*`, its section of the
 * changelog, both packages checked, published and tagged. `-- --dry-run` does all of it but the last two, prints what
 * would be published, and puts every file back.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.js";
import { doInFolder, type Workplace } from "../do-in-folder.js";
import { checkPackages } from "../package/check-packages.js";
import { packAll, root } from "../package/pack.js";
import { type Plan, planRelease } from "./plan-release.js";
import { VERSIONED } from "./write-version.js";

const dryRun = process.argv.includes("--dry-run");
const stranger = process.argv.slice(2).find((it) => it !== "--dry-run");

await doInFolder("release", async ({ folder, signal }) => {
  if (stranger !== undefined) throw new Error(`Unexpected argument ${stranger}, expected --dry-run or nothing`);
  const command = commander(signal);
  const changed = await command("git", ["status", "--porcelain"]);
  if (changed !== "") throw new Error(`Unexpected changes, expected a clean tree:\n${changed.trimEnd()}`);
  await command("npm", ["run", "--silent", "generate", "--", "--check", "--quiet"]);
  const plan = planRelease(await lastTag(command), root);
  process.stdout.write(`${plan.reason}\nversion ${plan.version}\n\n${plan.section}\n\n`);
  const before = [...Object.keys(VERSIONED), "CHANGELOG.md"].map((path) => [path, read(path)] as const);
  let done = false;
  try {
    done = await release(plan, { folder, signal }, command);
  } finally {
    if (dryRun || !done) await putBack(before);
  }
  return done;
});

/** Writes, builds from nothing, packs, checks; then publishes, unless this is a rehearsal. False where a check fails. */
async function release({ version, changelog }: Plan, at: Workplace, command: Command): Promise<boolean> {
  writeFileSync(join(root, "CHANGELOG.md"), changelog);
  for (const [path, write] of Object.entries(VERSIONED)) writeFileSync(join(root, path), write(read(path), version));
  await command("npm", ["run", "--silent", "generate", "--", "--quiet"]);
  for (const path of ["generated", "conformance"]) {
    rmSync(join(root, path, "dist"), { recursive: true, force: true });
    rmSync(join(root, path, "tsconfig.tsbuildinfo"), { force: true });
  }
  await command("npm", ["run", "--silent", "build"]);
  const packages = await packAll(at.folder, at.signal);
  for (const { name, files } of packages)
    process.stdout.write(`${name}\n${files.map((path) => `  ${path}\n`).join("")}`);
  if (!(await checkPackages(packages, at.folder, at.signal))) return false;
  for (const { name, version, size, archive } of packages) {
    process.stdout.write(`${dryRun ? "would publish" : "publishing"} ${name}@${version}, ${size} bytes\n`);
    if (!dryRun) await command("npm", ["publish", archive, "--access", "public"]);
  }
  if (!dryRun) await record(version, command);
  return true;
}

async function record(version: string, command: Command): Promise<void> {
  if ((await command("git", ["status", "--porcelain"])) !== "")
    await command("git", ["commit", "--quiet", "--all", "--message", `Release ${version}`]);
  await command("git", ["tag", `v${version}`]);
}

/** Undoes what a stopped run wrote, too: nothing calls this off. */
async function putBack(files: readonly (readonly [string, string])[]): Promise<void> {
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  await commander(new AbortController().signal)("npm", ["run", "--silent", "generate", "--", "--quiet"]);
}

async function lastTag(command: Command): Promise<string | null> {
  const tags = await command("git", ["tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname"]);
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag)) ?? null;
}

/** Runs a command at the root, and resolves with what it printed; throws where it fails. */
type Command = (name: string, args: readonly string[]) => Promise<string>;

function commander(signal: AbortSignal): Command {
  return async (name, args) => {
    const { status, stdout, stderr } = await run(name, args, { cwd: root, signal });
    if (status !== 0) throw new Error(`${name} ${args.join(" ")} failed:\n${stderr}${stdout}`);
    return stdout;
  };
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
