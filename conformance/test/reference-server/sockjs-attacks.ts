import { limits } from "../../reference-server/faces/limits.js";
import type { Attack } from "./attacks.js";

/** Over plain TCP, with a session of a stranger that polls, open at `base`. Server of the tests: requests within 600 ms. */
export interface SockJsAttack extends Omit<Attack, "throws"> {
  readonly throws: (base: string) => readonly (string | Buffer)[];
}

const { strangerBytes, heapedFrames } = limits;
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const head = (path: string, ...headers: readonly string[]): string =>
  [`POST ${path} HTTP/1.1`, "Host: x", ...headers, "", ""].join("\r\n");
export const post = (path: string, body: string | Buffer): (string | Buffer)[] => [
  head(path, `Content-Length: ${Buffer.byteLength(body)}`),
  body,
];
const poll = (base: string): (string | Buffer)[] => post(`${base}/xhr`, "");
const send = (base: string, body: string | Buffer): (string | Buffer)[] => post(`${base}/xhr_send`, body);
const messages = (count: number, make: (index: number) => unknown): string =>
  JSON.stringify(many(count, (at) => JSON.stringify(make(at))));
const login = (at: number) => ({ request_id: `r${at}`, action: "login", payload: { token: `wrong${at}` } });
const health = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";

export const sockJsAttacks: readonly SockJsAttack[] = [
  ...[
    ["garbage", Buffer.from([0, 255, 13, 10])],
    ["JSON without end", "["],
    ["no list", '{"0":"{}"}'],
    ["a list that pretends", '{"__proto__":{"constructor":1}}'],
    ["a list without prototype", '{"__proto__":null}'],
    ["nothing", ""],
  ].map(([name = "", body = ""]) => ({
    name: `a body that is ${name}`,
    throws: (base: string) => [...send(base, body), health],
    says: /^HTTP\/1.1 500(?!.* at ).*"status":"ok"/su,
  })),
  {
    name: "a list of everything but text",
    throws: (base) => [...send(base, '[7,null,{},[],"",{"__proto__":{"polluted":1}}]'), ...poll(base)],
    says: /^HTTP\/1.1 204.*"validation/su,
  },
  {
    name: "frames before the login",
    throws: (base) => [
      ...send(
        base,
        messages(1, () => ({ request_id: "x", action: "start_chat" })),
      ),
      ...poll(base),
    ],
    says: /^HTTP\/1.1 204.*\\"request_id\\":\\"x\\".*\\"success\\":false/su,
  },
  {
    name: "wrong tokens without end",
    throws: (base) => [...many(20, () => send(base, messages(50, login))).flat(), ...poll(base)],
    says: /c\[1000,/u,
  },
  {
    name: "a list of more frames than can wait",
    throws: (base) => [...send(base, JSON.stringify(many(heapedFrames.value + 1, () => "{"))), ...poll(base)],
    says: /c\[1000,/u,
  },
  {
    name: "a body over the limit of strangers",
    throws: (base) => send(base, `["${"x".repeat(strangerBytes.value)}"]`),
    says: /^HTTP\/1.1 413.*\[end\]/su,
  },
  {
    name: "a body over the limit of strangers that does not tell its length",
    throws: (base) => [
      head(`${base}/xhr_send`, "Transfer-Encoding: chunked"),
      ...many(9, () => `1000\r\n${"x".repeat(0x1000)}\r\n`),
    ],
    says: /^\[end\]/u,
  },
  {
    name: "a body of a poll over the limit of strangers",
    throws: (base) => [
      head(`${base}/xhr`, "Transfer-Encoding: chunked"),
      ...many(9, () => `1000\r\n${"x".repeat(0x1000)}\r\n`),
    ],
    says: /\[end\]$/u,
  },
  {
    name: "a long body for nobody",
    throws: (base) => send(`${base}-nobody`, `["${"x".repeat(strangerBytes.value)}"]`),
    says: /^HTTP\/1.1 413.*\[end\]/su,
  },
  {
    name: "a body that never ends",
    throws: (base) => [head(`${base}/xhr_send`, "Content-Length: 100"), "["],
    says: /^HTTP\/1.1 408.*\[end\]/su,
  },
  {
    name: "2,000 sessions over one socket",
    throws: (base) => [...many(2_000, (at) => poll(`${base}-${at}`)).flat(), health],
    says: /"status":"ok"/u,
  },
];
