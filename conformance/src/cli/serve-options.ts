import { SetupError } from "../load/problem.js";
import { type Flags, type FlagValues, readFlags, wholeNumber } from "./flags.js";
import { helpFlag } from "./help-option.js";
import { helpText } from "./help-text.js";

const serveFlags = {
  port: { type: "string", value: "PORT", help: "port to listen on (8080; 0 for any)" },
  fixtures: { type: "string", value: "FILE", help: "world to serve" },
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
  if ((said["tls-cert"] === undefined) !== (said["tls-key"] === undefined))
    throw new SetupError(["Unexpected --tls-cert or --tls-key alone, expected both or none"]);
  return { ...said, port: wholeNumber("port", port, 8080, 0) };
}

export const serveHelp = helpText(
  "serve [options]",
  "Starts the reference server, prints its addresses and tokens, and keeps it running until Ctrl-C.",
  { Options: serveFlags, Else: helpFlag },
);
