import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installTools } from "../install-tools.js";
import { adoptIt } from "./adopt.js";
import type { Packed, Verdict } from "./check.js";
import { askCompilers } from "./compilers.js";
import { checkContents } from "./contents.js";
import { askLinters } from "./linters.js";
import { PUBLISHED, root } from "./pack.js";
import { room } from "./project.js";
import { useIt } from "./use.js";

/** Every check of what is packed, told line by line. True where nothing complains. */
export async function checkPackages(
  packages: readonly Packed[],
  folder: string,
  signal: AbortSignal,
): Promise<boolean> {
  const [spec, conformance] = packages;
  if (spec === undefined || conformance === undefined) throw new Error("Unexpected number of packages, expected two");
  await installTools(room, signal);
  const verdicts: Verdict[] = [];
  const tell = (more: readonly Verdict[]) => {
    for (const verdict of more) process.stdout.write(line(verdict));
    verdicts.push(...more);
  };
  tell(packages.map((it, index) => checkContents(it, manifestOf(PUBLISHED[index] ?? ""))));
  tell(await askLinters([spec, conformance], signal));
  tell(await useIt(spec, folder, signal));
  tell([await adoptIt(spec, conformance, folder, signal)]);
  tell(await askCompilers(spec, folder, signal));
  const failed = verdicts.filter(({ problems }) => problems.length > 0).length;
  const skipped = verdicts.filter((it) => it.skipped !== undefined).length;
  const counts = `${verdicts.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`;
  process.stdout.write(`${failed === 0 ? "PASS" : "FAIL"} ${counts}\n`);
  return failed === 0;
}

function manifestOf(workspace: string): object {
  return JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8")) as object;
}

function line({ name, note, problems, skipped }: Verdict): string {
  const mark = problems.length > 0 ? "FAILED " : skipped === undefined ? "ok     " : "skipped";
  const told = [name, note, skipped].filter((it) => it !== undefined).join(": ");
  return [`${mark} ${told}`, ...problems.map((it) => `        ${it}`), ""].join("\n");
}
