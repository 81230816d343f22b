import { existsSync } from "node:fs";
import { join } from "node:path";
import { type RunningServer, startServer } from "../../conformance/reference-server/index.js";
import { run } from "../command.js";
import { type Packed, type Verdict, verdict } from "./check.js";
import { makeProject, room } from "./project.js";
import { serveSite } from "./serve-site.js";

const RECEIVED = "received Hello!";
const CHROMIUM = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Uses the package as others will: from plain JavaScript, and in a browser after a build by Vite. */
export async function useIt(archive: Packed, into: string, signal: AbortSignal): Promise<Verdict[]> {
  const server = await startServer();
  try {
    return [
      await useInJavaScript(archive, into, server, signal),
      ...(await useInBrowser(archive, into, server, signal)),
    ];
  } finally {
    await server.close();
  }
}

async function useInJavaScript(archive: Packed, into: string, server: RunningServer, signal: AbortSignal) {
  const cwd = await makeProject("javascript", { archive, into, libraries: ["ws"] }, signal);
  const { license, customer, agent } = guests(server);
  const args = ["--disable-warning=ExperimentalWarning", "main.js", server.origin, license, customer, agent];
  return verdict("plain JavaScript in Node", await run(process.execPath, args, { cwd, signal }), RECEIVED);
}

async function useInBrowser(archive: Packed, into: string, server: RunningServer, signal: AbortSignal) {
  const cwd = await makeProject("browser", { archive, into, libraries: [] }, signal);
  const vite = join(room, "node_modules/vite/bin/vite.js");
  const built = verdict("Vite build", await run(process.execPath, [vite, "build"], { cwd, signal }), "built in");
  const name = "headless Chromium";
  const executable = CHROMIUM.find((path) => path !== undefined && existsSync(path));
  if (executable === undefined)
    return [built, { name, problems: [], skipped: "no chromium is installed here (apt-get install chromium)" }];
  const site = await serveSite(join(cwd, "dist"));
  try {
    const url = `${site.origin}/?${new URLSearchParams(guests(server))}`;
    const seen = await run(process.execPath, [join(room, "browse.mjs"), executable, url], { cwd: room, signal });
    return [built, verdict(name, seen, RECEIVED)];
  } finally {
    site.close();
  }
}

function guests({ origin, world }: RunningServer) {
  const [license] = world.licenses;
  const tokenOf = (user: { tokens: readonly { token: string }[] } | undefined) => user?.tokens[0]?.token ?? "";
  return {
    origin,
    license: String(license?.id),
    customer: tokenOf(license?.customers[0]),
    agent: tokenOf(license?.agents[0]),
  };
}
