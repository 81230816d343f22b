import type { ServerOptions } from "../../reference-server/index.js";
import { apiNames } from "../apis.js";
import type { CommandModule } from "./commands.js";
import { startEmbedded } from "./embedded.js";
import { readFile } from "./files.js";
import { fixturesOf } from "./open-target.js";
import { readServeOptions, type ServeOptions, serveHelp } from "./serve-options.js";
import { interrupted, type Terminal } from "./terminal.js";

export const serveCommand: CommandModule = {
  help: serveHelp,
  run: (args, terminal) => serve(readServeOptions(args), terminal),
};

/** Starts the reference server, says where it is and who can log in, and keeps it up until the signal. */
async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { signal } = terminal;
  const fixtures = fixturesOf(options.fixtures);
  const server = await startEmbedded(serverOptions(options));
  try {
    terminal.out(`The reference server listens at ${server.origin}; Ctrl-C stops it.`);
    for (const api of apiNames) {
      const { web, rtm } = server.addresses[api] ?? {};
      for (const url of [web, rtm]) if (url !== undefined) terminal.out(`  ${api.padEnd(12)} ${url}`);
    }
    for (const license of fixtures.licenses) {
      terminal.out(`license ${license.id}`);
      for (const { id, tokens } of license.agents) terminal.out(`  agent    ${id}  ${tokens.join("  ")}`);
      for (const { id, tokens } of license.customers) terminal.out(`  customer ${id}  ${tokens.join("  ")}`);
    }
    const base = server.origin.replace(/^http/u, "ws");
    terminal.out(`Judge it: livechat-conformance run --web ${server.origin}/{api} --rtm ${base}/{api}`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    return interrupted;
  } finally {
    await server.close();
  }
}

function serverOptions(options: ServeOptions): ServerOptions {
  const { port, fixtures, "tls-cert": cert, "tls-key": key } = options;
  return {
    port,
    ...(fixtures === undefined ? {} : { world: fixtures }),
    ...(cert === undefined || key === undefined ? {} : { tls: { cert: readFile(cert).text, key: readFile(key).text } }),
  };
}
