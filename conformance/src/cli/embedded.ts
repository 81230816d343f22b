import { join } from "node:path";
import {
  BadJournal,
  BadTls,
  BadWorld,
  parseWorld,
  type RunningServer,
  type ServerOptions,
  startServer,
  type World,
} from "../../reference-server/index.js";
import { apiNames } from "../apis.js";
import { SetupError } from "../load/problem.js";
import type { TextFile } from "../load/yaml-file.js";
import type { Address, Target } from "../plan/target.js";
import { packageFolder, readFile } from "./files.js";

/** The reference server while it runs in this process. */
export interface Embedded extends RunningServer {
  readonly addresses: Target["addresses"];
}

/** Starts the reference server; what keeps it from starting is a line. */
export async function startEmbedded(options: ServerOptions): Promise<Embedded> {
  try {
    const server = await startServer(options);
    return { ...server, addresses: addressesOf(server) };
  } catch (error) {
    throw problemOf(error, options) ?? error;
  }
}

function problemOf(error: unknown, { host = "127.0.0.1", port = 0 }: ServerOptions): SetupError | undefined {
  if (error instanceof BadWorld) return new SetupError(error.problems);
  if (error instanceof BadJournal) return new SetupError([error.message]);
  if (error instanceof BadTls) return new SetupError([`Unexpected TLS files: ${error.message}`]);
  if (!(error instanceof Error && "code" in error)) return undefined;
  const code = String(error.code);
  const why = listening[code] ?? code;
  return new SetupError([`The reference server cannot listen on ${host}, port ${port}: ${why}`]);
}

const listening: Readonly<Record<string, string>> = {
  EADDRINUSE: "something else does; --port 0 takes a free one",
  EACCES: "not allowed; ports from 1024 on are",
  EADDRNOTAVAIL: "no address of this machine",
  ENOTFOUND: "no name of a machine; 127.0.0.1 is this one alone, 0.0.0.0 all of its addresses",
  EAI_AGAIN: "no name that can be looked up now; 127.0.0.1 is this machine",
};

/** A world from a file; what is wrong with it is told by file and line. */
export function readWorld(path: string): World {
  const { name, text } = readFile(path);
  try {
    return parseWorld(text, name);
  } catch (error) {
    throw error instanceof BadWorld ? new SetupError(error.problems) : error;
  }
}

/** The addresses of a running reference server in the form of a target. */
export function addressesOf({ urls }: Pick<RunningServer, "urls">): Target["addresses"] {
  return Object.fromEntries(
    apiNames.map((api): [string, Address] => {
      const { web, rtm } = urls[api];
      return [api, { ...(web === undefined ? {} : { web: `${web}/<action>` }), ...(rtm === undefined ? {} : { rtm }) }];
    }),
  );
}

/** The world that comes with the reference server. */
export function defaultWorld(): TextFile {
  return readFile(join(packageFolder(), "reference-server", "worlds", "default.yaml"));
}
