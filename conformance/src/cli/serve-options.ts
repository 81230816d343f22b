import { resolve } from "node:path";
import { SetupError } from "../load/problem.js";
import { type Flags, type FlagValues, portNumber, readFlags } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";

const serveFlags = {
  host: { type: "string", value: "HOST", help: "address to listen on (127.0.0.1: this machine alone)" },
  port: { type: "string", value: "PORT", help: "port to listen on (8080; 0 for any)" },
  seed: {
    type: "string",
    value: "FILE",
    help: "the world to begin with, from YAML: licenses, agents, customers, tokens (the form of reference-server/worlds/default.yaml, which is the default)",
  },
  data: {
    type: "string",
    value: "FILE",
    help: "keep what happens in this file, and go on from it at the next start (readable for you alone: it holds tokens)",
  },
  control: {
    type: "boolean",
    help: "serve /control, to this machine alone: fresh licenses at run time, and moving time",
  },
  "virtual-time": {
    type: "boolean",
    help: "time stands still until POST /control/clock moves it (with --control)",
  },
  uploads: { type: "string", value: "DIR", help: "keep uploads in this folder (default: in memory, 256 MB at most)" },
  log: {
    type: "string",
    value: "FILE",
    help: "append a line of JSON for every request, connection and webhook; - for the standard error",
  },
  "tls-cert": {
    type: "string",
    value: "FILE",
    help: "certificate in PEM: serves https and wss instead of http and ws",
  },
  "tls-key": { type: "string", value: "FILE", help: "its private key in PEM" },
} as const satisfies Flags;

/** What `serve` is told. */
export interface ServeOptions extends Omit<FlagValues<typeof serveFlags>, "port"> {
  /** Port to serve on; 0 for any. */
  readonly port: number;
}

export function readServeOptions(args: readonly string[]): ServeOptions {
  const { port, ...said } = readFlags(args, { ...serveFlags, ...helpFlag });
  // An empty host would be every address of this machine.
  const [empty] = Object.entries(said).filter(([, value]) => value === "");
  if (empty !== undefined) throw new SetupError([`Unexpected --${empty[0]} "", expected a text that is not empty`]);
  const { log, data } = said;
  if (log !== undefined && data !== undefined && resolve(log) === resolve(data))
    throw new SetupError([`Unexpected --log ${log}, expected another file than that of --data`]);
  if (said["virtual-time"] === true && said.control !== true)
    throw new SetupError(["Unexpected --virtual-time without --control, expected both: nothing else moves time"]);
  if ((said["tls-cert"] === undefined) !== (said["tls-key"] === undefined))
    throw new SetupError(["Unexpected --tls-cert or --tls-key alone, expected both or none"]);
  return { ...said, port: portNumber(port, 8080) };
}

export const serveHelp = helpText(
  "serve [options]",
  "Starts the reference server, prints its addresses and tokens, and keeps it running until Ctrl-C.",
  { Options: serveFlags, Else: helpFlag },
);
