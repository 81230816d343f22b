import { join } from "node:path";
import { run } from "../command.js";
import { type Packed, type Verdict, verdict } from "./check.js";
import { room } from "./project.js";

/** publint on every package; @arethetypeswrong/cli on livechat-spec alone, for nobody imports livechat-conformance. */
export async function askLinters(
  [spec, conformance]: readonly [Packed, Packed],
  signal: AbortSignal,
): Promise<Verdict[]> {
  const ask = (bin: string, args: readonly string[]) =>
    run(process.execPath, [join(room, "node_modules", bin), ...args], { cwd: room, signal });
  const publint = async ({ name, archive }: Packed) =>
    verdict(`publint, ${name}`, await ask("publint/src/cli.js", ["run", archive, "--strict"]), "All good!");
  const plain = ["--profile", "esm-only", "--format", "ascii", "--no-emoji", "--no-color"];
  const attw = await ask("@arethetypeswrong/cli/dist/index.js", [spec.archive, ...plain]);
  return [await publint(spec), await publint(conformance), verdict(`are the types wrong, ${spec.name}`, attw)];
}
