import { mkdirSync } from "node:fs";
import { type ServerOptions, VirtualClock, type WorldToken } from "../../reference-server/index.js";
import { apiNames } from "../apis.js";
import type { CommandModule } from "./commands.js";
import { type Embedded, readWorld, startEmbedded } from "./embedded.js";
import { attempt, readFile } from "./files.js";
import { type LogFile, openLog } from "./log-file.js";
import { readServeOptions, type ServeOptions, serveHelp } from "./serve-options.js";
import { interrupted, type Terminal } from "./terminal.js";

export const serveCommand: CommandModule = {
  help: serveHelp,
  run: (args, terminal) => serve(readServeOptions(args), terminal),
};

function serverOptions(options: ServeOptions, log: LogFile | undefined): ServerOptions {
  const { host, port, seed, data, control = false, uploads, "tls-cert": cert, "tls-key": key } = options;
  if (uploads !== undefined) attempt(uploads, () => mkdirSync(uploads, { recursive: true }));
  return {
    port,
    control,
    page: true,
    ...(host === undefined ? {} : { host }),
    ...(uploads === undefined ? {} : { uploads }),
    ...(log === undefined ? {} : { log: log.write }),
    ...(seed === undefined ? {} : { world: readWorld(seed) }),
    ...(data === undefined ? {} : { data }),
    ...(options["virtual-time"] === true ? { clock: new VirtualClock(Date.now()) } : {}),
    ...(cert === undefined || key === undefined ? {} : { tls: { cert: readFile(cert).text, key: readFile(key).text } }),
  };
}

/** Starts the reference server, says where it is and who can log in, and keeps it up until the signal. */
async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const log = options.log === undefined ? undefined : openLog(options.log, terminal.err);
  try {
    const server = await startEmbedded(serverOptions(options, log));
    await keepUp(server, options, terminal);
    return interrupted;
  } finally {
    log?.close();
  }
}

async function keepUp(server: Embedded, options: ServeOptions, terminal: Terminal): Promise<void> {
  const { signal } = terminal;
  try {
    terminal.out(`The reference server listens at ${server.origin}; Ctrl-C stops it.`);
    if (server.resumed !== undefined) terminal.out(resumedLine(options.data ?? "", server.resumed));
    for (const api of apiNames) {
      const { web, rtm } = server.addresses[api] ?? {};
      for (const url of [web, rtm]) if (url !== undefined) terminal.out(`  ${api.padEnd(12)} ${url}`);
    }
    for (const license of server.world.licenses) {
      terminal.out(`license ${license.id}`);
      for (const { id, tokens } of license.agents) terminal.out(`  agent    ${id}  ${spelled(tokens)}`);
      for (const { id, tokens } of license.customers) terminal.out(`  customer ${id}  ${spelled(tokens)}`);
    }
    if (options.control === true) terminal.out(`control: curl -X POST ${server.origin}/control/licenses`);
    const base = server.origin.replace(/^http/u, "ws");
    terminal.out(`Judge it: livechat-conformance run --web ${server.origin}/{api} --rtm ${base}/{api}`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  } finally {
    await server.close();
  }
}

function spelled(tokens: readonly WorldToken[]): string {
  return tokens.map(({ token }) => token).join("  ");
}

function resumedLine(file: string, { changes, torn }: NonNullable<Embedded["resumed"]>): string {
  const dropped = torn === 0 ? "" : `; a torn last line of ${torn} bytes was dropped`;
  return `${file}: ${changes} changes made again${dropped}`;
}
