import { accessSync, constants, mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { type Log, type RunningServer, type ServerOptions, VirtualClock } from "../../reference-server/index.js";
import type { CommandModule } from "./commands.js";
import { readWorld, startEmbedded } from "./embedded.js";
import { attempt, readFile } from "./files.js";
import { openLog } from "./log-file.js";
import { readServeOptions, type ServeOptions, serveHelp } from "./serve-options.js";
import { openness, serveText } from "./serve-text.js";
import { aborted, interrupted, type Terminal } from "./terminal.js";

/** Milliseconds that closing may take. */
const closing = 2000;

export const serveCommand: CommandModule = {
  help: serveHelp,
  run: (args, terminal) => serve(readServeOptions(args), terminal),
};

function serverOptions(options: ServeOptions, log: Log): ServerOptions {
  const { host, port, seed, data, control = false, uploads, "tls-cert": cert, "tls-key": key } = options;
  if (uploads !== undefined)
    attempt(uploads, () => {
      mkdirSync(uploads, { recursive: true });
      accessSync(uploads, constants.W_OK);
    });
  return {
    port,
    control,
    log,
    page: true,
    ...(host === undefined ? {} : { host }),
    ...(uploads === undefined ? {} : { uploads }),
    ...(seed === undefined ? {} : { world: readWorld(seed) }),
    ...(data === undefined ? {} : { data }),
    ...(options["virtual-time"] === true ? { clock: new VirtualClock(Date.now()) } : {}),
    ...(cert === undefined || key === undefined ? {} : { tls: { cert: readFile(cert).text, key: readFile(key).text } }),
  };
}

/** Starts the reference server, says where it is and who can log in, and keeps it up until the signal. */
async function serve(options: ServeOptions, { out, err, paint, signal }: Terminal): Promise<number> {
  const log = options.log === undefined ? undefined : openLog(options.log, err);
  try {
    const server = await startEmbedded(serverOptions(options, log?.write ?? bugsAlone(err)));
    if (server.resumed !== undefined) out(resumedLine(options.data ?? "", server.resumed));
    const { control = false, "tls-cert": certificate } = options;
    for (const line of [...serveText({ server, control, certificate }, paint), ...openness(options)]) out(line);
    await aborted(signal);
    await Promise.race([server.close(), delay(closing, undefined, { ref: false })]);
    return interrupted;
  } finally {
    log?.close();
  }
}

/** Where nobody asked for a log, what went wrong inside, such as a disk that is full, is still told, each thing once. */
function bugsAlone(err: Terminal["err"]): Log {
  const told = new Set<string>();
  return (entry) => {
    const [line = ""] = entry.event === "bug" ? entry.error.split("\n") : [];
    if (line === "" || told.has(line)) return;
    told.add(line);
    err(`Something went wrong inside, and was answered with internal: ${line} (--log FILE tells more)`);
  };
}

function resumedLine(file: string, { changes, torn, compacted }: NonNullable<RunningServer["resumed"]>): string {
  const dropped = torn === 0 ? "" : `; a torn last line of ${torn} bytes was dropped`;
  const shorter = compacted === undefined ? "" : `; written anew, ${compacted.to} bytes in place of ${compacted.from}`;
  return `${file}: ${changes} changes made again${dropped}${shorter}`;
}
