import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before all tests: what runs remember for `explain` is not to land in the cache of whoever runs them. Afterwards it is gone. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "livechat-tests-"));
  process.env["XDG_CACHE_HOME"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
