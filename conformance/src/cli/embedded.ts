import {
  BadJournal,
  BadTls,
  BadWorld,
  parseWorld,
  type RunningServer,
  type ServerOptions,
  startServer,
  VirtualClock,
  type World,
} from "../../reference-server/index.js";
import { SetupError } from "../load/problem.js";
import { readFile } from "./files.js";

/** Starts the reference server; what keeps it from starting is a line. */
export async function startEmbedded(options: ServerOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    throw problemOf(error, options) ?? error;
  }
}

/** A server as a run wants it: every case makes licenses like the first of the world, and time can be moved. */
export function startForRun({ fixtures }: { readonly fixtures?: string }): Promise<RunningServer> {
  const world = fixtures === undefined ? {} : { world: readWorld(fixtures) };
  return startEmbedded({ control: true, clock: new VirtualClock(Date.now()), ...world });
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
