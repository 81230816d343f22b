import { join } from "node:path";
import { BadWorld, type RunningServer, startServer } from "../../reference-server/index.js";
import { apiNames } from "../apis.js";
import { SetupError } from "../load/problem.js";
import type { TextFile } from "../load/yaml-file.js";
import type { Address, Target } from "../plan/target.js";
import { packageFolder, readFile } from "./files.js";

/** The reference server while it runs in this process. */
export interface Embedded {
  readonly origin: string;
  readonly addresses: Target["addresses"];
  close(): Promise<void>;
}

/** Starts the reference server with the world of a file, or its own. */
export async function startEmbedded(port: number, world: string | undefined): Promise<Embedded> {
  try {
    const server = await startServer(world === undefined ? { port } : { port, world });
    return { origin: server.origin, addresses: addressesOf(server), close: () => server.close() };
  } catch (error) {
    if (error instanceof BadWorld) throw new SetupError(error.problems);
    if (error instanceof Error && "code" in error)
      throw new SetupError([`The reference server cannot listen on port ${port}: ${String(error.code)}`]);
    throw error;
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
