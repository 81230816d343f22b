import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { installTools } from "../install-tools.js";
import { room } from "../package/project.js";
import { root, table } from "./report.js";

/** A client of the package: where it is imported from, and a call that most programs make. */
interface Client {
  readonly name: string;
  readonly from: string;
  readonly call: string;
  /** Bytes at most, gzipped, of a program with one action and with all. */
  readonly aims: { readonly one?: number; readonly all?: number };
}

const SEND = 'sendEvent({ chat_id: "x", event: { type: "message", text: "hi" } })';
const WEB = { one: 2500 };
const RTM = { all: 6000 };
const CLIENTS: readonly Client[] = [
  { name: "AgentWebClient", from: "livechat-spec/agent-web", call: SEND, aims: WEB },
  { name: "CustomerWebClient", from: "livechat-spec/customer", call: SEND, aims: WEB },
  { name: "AgentWebRtmClient", from: "livechat-spec/agent-web", call: SEND, aims: RTM },
  { name: "CustomerRtmClient", from: "livechat-spec/customer-rtm", call: SEND, aims: RTM },
  { name: "CustomerRtmClient", from: "livechat-spec/customer", call: SEND, aims: RTM },
  { name: "AgentRtmClient", from: "livechat-spec/agent-rtm", call: SEND, aims: RTM },
];
const PEERS = [
  {
    name: "openapi-fetch",
    one: 'import make from "openapi-fetch"; make({ baseUrl: "x" }).POST("/send_event", { body: {} });',
    all: 'export * from "openapi-fetch"; export { default } from "openapi-fetch";',
  },
  { name: "@livechat/lc-sdk-js", one: "", all: 'export * from "@livechat/lc-sdk-js";' },
];

/**
 * Sizes of browser bundles: esbuild, minified, gzipped. `fs`, which a peer asks for, is left out of all. Peers come out of the folder of their own lock file.
 */
export async function benchSize(): Promise<string> {
  await installTools(room, new AbortController().signal);
  const rows: string[][] = [];
  for (const { name, from, call, aims } of CLIENTS) {
    const one = await measure(`import { ${name} } from "${from}"; await new ${name}({ token: "t" }).${call};`, root);
    const all = await measure(`export { ${name} } from "${from}";`, root);
    const aim = [...said("one", one, aims.one), ...said("all", all, aims.all)].join(", ");
    rows.push([`${name} of ${from.replace("livechat-spec", "")}`, `${one}`, `${all}`, aim]);
  }
  for (const { name, one, all } of PEERS) {
    rows.push([name, one === "" ? "-" : `${await measure(one, room)}`, `${await measure(all, room)}`, ""]);
  }
  return table(["gzipped bytes", "one action", "all actions", "aim"], rows);
}

async function measure(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    ...{ bundle: true, minify: true, write: false, logLevel: "error", legalComments: "none" },
    ...{ format: "esm", platform: "browser", target: "es2022", external: ["fs"] },
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

function said(what: string, size: number, aim: number | undefined): string[] {
  return aim === undefined ? [] : [`${what} <= ${aim}${size > aim ? `, missed by ${size - aim}` : ""}`];
}
