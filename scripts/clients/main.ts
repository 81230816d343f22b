/** `npm run check:clients`: installs other people's clients, and has the reference server serve them. Exit code 1 where one is not served. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../command.js";
import { doInFolder } from "../do-in-folder.js";
import { installTools } from "../install-tools.js";

const room = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const test = "conformance/test/reference-server/real-clients.test.ts";

await doInFolder("clients", async ({ signal }) => {
  await installTools(room, signal);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout, stderr } = await run(process.execPath, [vitest, "run", test], { cwd: root, signal });
  process.stdout.write(status === 0 ? stdout : stdout + stderr);
  return status === 0;
});
