/**
 * `npm run check:package`: packs what is to be published, and has it checked by other people's tools and used as others
 * will use it. Exit code 1 for any complaint. Needs a build.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackages } from "./check-packages.js";
import { packAll } from "./pack.js";

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
const folder = mkdtempSync(join(tmpdir(), "livechat-spec-package-"));
try {
  process.exitCode = (await checkPackages(await packAll(folder, stop.signal), folder, stop.signal)) ? 0 : 1;
} catch (error) {
  process.exitCode = stop.signal.aborted ? 130 : 1;
  process.stderr.write(`${stop.signal.aborted ? "Stopped." : (error as Error).message}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
