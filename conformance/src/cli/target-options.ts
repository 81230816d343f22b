import { checkUrl, type Flags, type FlagValues, wholeNumber } from "./flags.js";

/** Options that say which server is meant. */
export const targetFlags = {
  target: {
    type: "string",
    value: "FILE",
    help: "YAML file that describes the server: address, API snapshots, people and tokens, what it does not support (form: spec/schemas/target.schema.json)",
  },
  web: {
    type: "string",
    value: "URL",
    help: "base URL of a running server, such as http://127.0.0.1:8080: the documented paths (/v3.0/agent/action/<action>, /v3.0/customer/action/<action>) are appended to it",
  },
  rtm: {
    type: "string",
    value: "URL",
    help: "the same for WebSocket, such as ws://127.0.0.1:8080. {api} in a URL becomes the name of the API snapshot, such as customer-2018-07; without it an address that two snapshots share belongs to the newer. Scenarios that need a transport that is not given are reported as unsupported.",
  },
  fixtures: {
    type: "string",
    value: "FILE",
    help: "licenses, agents, customers and their tokens on that server, in the format of the reference server's world (default: that world)",
  },
  control: {
    type: "string",
    value: "URL",
    help: "base URL of a server that makes licenses on request, at /control: every case then gets people of its own",
  },
  wait: {
    type: "string",
    value: "MS",
    help: "wait so long for a server that has just been started to accept connections (0)",
  },
} as const satisfies Flags;

/** Which server a run is about. */
export type TargetOptions = FlagValues<typeof targetFlags>;

/** True where the options name no server, and the embedded reference server is meant. */
export function meansEmbedded({ web, rtm, target }: TargetOptions): boolean {
  return web === undefined && rtm === undefined && target === undefined;
}

export function checkTargetOptions({ web, rtm, control, wait }: TargetOptions): void {
  wholeNumber("wait", wait, 0, 0);
  checkUrl("web", web, "http, https");
  checkUrl("rtm", rtm, "ws, wss");
  checkUrl("control", control, "http, https");
}
