import { limits } from "../../reference-server/faces/limits.js";
import { uploadLimit } from "../../reference-server/snapshots.js";
import { frame, text } from "./attacker.js";

/** Something that a stranger or a user throws at the server, and what is to come of it: an error, or the end. */
export interface Attack {
  readonly name: string;
  readonly throws: () => readonly (string | Buffer)[];
  /** Of all that the server says, `[close <code>]`, `[pong]` and `[end]` included. */
  readonly says: RegExp;
}

/** Over a WebSocket connection that has logged in, unless it says otherwise. */
export interface RtmAttack extends Attack {
  readonly stranger?: true;
}

const { frameBytes, frameParts, strangerBytes, headerBytes, bodyBytes, formFieldBytes, formParts } = limits;
const request = (action: string, payload: string, id = '"x"'): Buffer =>
  text(`{"request_id":${id},"action":"${action}","payload":${payload}}`);
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
const keys = (count: number): string => `{${many(count, (at) => `"k${at}":1`).join(",")}}`;
const last = request("ping", "{}", '"last"');
const notValid = /"success":false.*"type":"validation"/su;

export const rtmAttacks: readonly RtmAttack[] = [
  {
    name: "a frame over the limit",
    throws: () => [frame(Buffer.alloc(0), { length: frameBytes.value + 1 })],
    says: /\[close 1009\]/u,
  },
  {
    name: "fragments that are too long together",
    throws: () => [
      frame(Buffer.alloc(frameBytes.value / 2, "x"), { fin: false }),
      frame(Buffer.alloc(frameBytes.value, "x"), { opcode: 0 }),
    ],
    says: /\[close 1009\]/u,
  },
  {
    name: "fragments without end",
    throws: () => [
      frame(Buffer.from("x"), { fin: false }),
      ...many(frameParts.value + 1, () => frame(Buffer.from("x"), { opcode: 0, fin: false })),
    ],
    says: /\[close 1008\]/u,
  },
  {
    name: "a length of 63 bits",
    throws: () => [Buffer.from("81ff7fffffffffffffff00000000", "hex")],
    says: /\[close 1009\]|\[close 1002\]/u,
  },
  {
    name: "text that is not UTF-8",
    throws: () => [frame(Buffer.from([0x22, 0xc3, 0x28, 0x22]))],
    says: /\[close 1007\]/u,
  },
  {
    name: "bytes that are not UTF-8",
    throws: () => [frame(Buffer.from([0xff, 0xfe]), { opcode: 2 })],
    says: /The frame is not UTF-8/u,
  },
  {
    name: "bytes that are no JSON",
    throws: () => [frame(Buffer.from("x"), { opcode: 2 })],
    says: /The frame is not JSON/u,
  },
  {
    name: "an opcode that there is not",
    throws: () => [frame(Buffer.from("x"), { opcode: 3 })],
    says: /\[close 1002\]/u,
  },
  { name: "a reserved bit", throws: () => [frame(Buffer.from("x"), { rsv: 0x40 })], says: /\[close 1002\]/u },
  { name: "a frame without mask", throws: () => [frame(Buffer.from("x"), { masked: false })], says: /\[close 1002\]/u },
  { name: "a ping of 126 bytes", throws: () => [frame(Buffer.alloc(126), { opcode: 9 })], says: /\[close 1002\]/u },
  {
    name: "a continuation of nothing",
    throws: () => [frame(Buffer.from("x"), { opcode: 0 })],
    says: /\[close 1002\]/u,
  },
  {
    name: "10,000 pings",
    throws: () => [...many(10_000, () => frame(Buffer.alloc(100), { opcode: 9 })), last],
    says: /"request_id":"last"/u,
  },
  { name: "deep JSON", throws: () => [request("start_chat", `{"a":${nested(400_000)}}`)], says: /nested deeper/u },
  { name: "deep JSON that never ends", throws: () => [text("[".repeat(1_000_000))], says: /The frame is not JSON/u },
  { name: "100,000 keys", throws: () => [request("start_chat", keys(80_000))], says: /"request_id":"x"/u },
  {
    name: "__proto__ as payload",
    throws: () => [request("start_chat", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')],
    says: /"request_id":"x"/u,
  },
  {
    name: "__proto__ as names of properties",
    throws: () => [request("start_chat", '{"chat":{"properties":{"__proto__":{"polluted":"1"}}}}')],
    says: /"request_id":"x"/u,
  },
  ...["__proto__", "constructor", "toString", ""].map((action) => ({
    name: `the action "${action}"`,
    throws: () => [request(action, "{}")],
    says: notValid,
  })),
  { name: "1e999 as request_id", throws: () => [request("start_chat", "[]", "1e999")], says: notValid },
  ...[
    ["update_last_seen_timestamp", '{"chat_id":"x","timestamp":1e999}'],
    ["ban_customer", '{"customer_id":"10000000-0000-4000-8000-000000000001","ban":{"days":1e999}}'],
    ["get_chats_summary", '{"limit":1e999,"offset":-1e999}'],
    ["get_customers", '{"limit":1e308}'],
  ].map(([action = "", payload = ""]) => ({
    name: `infinite numbers in ${action}`,
    throws: () => [request(action, payload)],
    says: notValid,
  })),
  {
    name: "a lone surrogate in a name",
    throws: () => [request("create_customer", '{"name":"\\ud800"}')],
    says: /"request_id":"x"/u,
  },
  {
    name: "NUL and line ends in an id",
    throws: () => [
      request("send_event", '{"chat_id":"a\\u0000\\r\\nSet-Cookie: a","event":{"type":"message","text":"x"}}'),
    ],
    says: notValid,
  },
  {
    name: "a flood of 1,000 requests",
    throws: () => many(1_000, (at) => request("get_chats_summary", "{}", `"r${at}"`)),
    says: /"request_id":"r999"/u,
  },
  {
    name: "a flood of nonsense",
    throws: () => [...many(5_000, () => text("{")), last],
    says: /"request_id":"last"/u,
  },
  {
    name: "a flood before the login",
    stranger: true,
    throws: () => many(5_000, () => request("start_chat", "{}")),
    says: /\[end\]$/u,
  },
  {
    name: "wrong tokens without end",
    stranger: true,
    throws: () => many(5_000, (at) => request("login", `{"token":"wrong${at}"}`)),
    says: /\[end\]$/u,
  },
  {
    name: "pings before the login without end",
    stranger: true,
    throws: () => many(5_000, () => frame(Buffer.alloc(100), { opcode: 9 })),
    says: /\[end\]/u,
  },
  {
    name: "a frame of a stranger that never ends",
    stranger: true,
    throws: () => [frame(Buffer.alloc(strangerBytes.value, "x"), { length: frameBytes.value })],
    says: /\[end\]/u,
  },
];

const http = (line: string, headers: readonly string[], body = ""): string =>
  [line, "Host: x", ...headers, "", body].join("\r\n");
const post = (
  action: string,
  headers: readonly string[],
  body: string | Buffer,
  token = "dal:one-ada",
): (string | Buffer)[] => [
  http(`POST /v3.0/agent/action/${action} HTTP/1.1`, [`Authorization: Bearer ${token}`, ...headers]),
  body,
];
const health = http("GET /health HTTP/1.1", []);
const json = (action: string, body: string | Buffer, token?: string): (string | Buffer)[] =>
  post(action, ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`], body, token);
const part = (name: string, value: string | Buffer, more = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from("\r\n"),
  ]);
const form = (action: string, ...parts: readonly Buffer[]): (string | Buffer)[] => {
  const body = Buffer.concat([...parts, Buffer.from("--b--\r\n")]);
  return post(action, ["Content-Type: multipart/form-data; boundary=b", `Content-Length: ${body.length}`], body);
};
const png = '; filename="a.png"\r\nContent-Type: image/png';

/** Over plain TCP. Server of the tests: headers within 300 ms, requests within 600 ms. */
export const httpAttacks: readonly Attack[] = [
  {
    name: "bytes that are no HTTP",
    throws: () => [Buffer.from([0, 255, 13, 10, 13, 10])],
    says: /^HTTP\/1.1 400.*\{"error":\{"type":"validation".*\[end\]/su,
  },
  {
    name: "headers that never end",
    throws: () => ["GET /health HTTP/1.1\r\nHost: x\r\nX-A: 1"],
    says: /^HTTP\/1.1 408.*\{"error":\{"type":"request_timeout".*\[end\]/su,
  },
  {
    name: "a body that never ends",
    throws: () => post("start_chat", ["Content-Type: application/json", "Content-Length: 100"], "{"),
    says: /^HTTP\/1.1 408.*\[end\]/su,
  },
  {
    name: "an upload that never ends",
    throws: () =>
      post(
        "upload_image",
        ["Content-Type: multipart/form-data; boundary=b", "Content-Length: 1000"],
        part("payload.image", "x", png),
      ),
    says: /^HTTP\/1.1 408.*\[end\]/su,
  },
  {
    name: "huge headers",
    throws: () => [http("GET /health HTTP/1.1", [`X-A: ${"a".repeat(headerBytes.value)}`])],
    says: /^HTTP\/1.1 431/u,
  },
  {
    name: "thousands of headers",
    throws: () => [
      http(
        "GET /health HTTP/1.1",
        many(4_000, (at) => `X-${at}: 1`),
      ),
    ],
    says: /^HTTP\/1.1 431.*\{"error":\{"type":"entity_too_large"/su,
  },
  ...["/%zz", "/v3.0/agent/action/%ff", "/files/%", `/v3.0/agent/action/${"a".repeat(501)}`].map((path) => ({
    name: `the address ${path.slice(0, 30)}`,
    throws: () => [http(`POST ${path} HTTP/1.1`, ["Content-Length: 0"])],
    says: /^HTTP\/1.1 400.*\{"error":\{"type":"validation"/su,
  })),
  {
    name: "a line end in a header",
    throws: () => [http("GET /health HTTP/1.1", ["X-A: 1\n\0evil"])],
    says: /^HTTP\/1.1 400/u,
  },
  {
    name: "two lengths",
    throws: () => post("start_chat", ["Content-Length: 2", "Transfer-Encoding: chunked"], "{}"),
    says: /^HTTP\/1.1 400/u,
  },
  {
    name: "a body over the limit",
    throws: () => json("start_chat", `"${"x".repeat(bodyBytes.value)}"`),
    says: /^HTTP\/1.1 413.*entity_too_large/su,
  },
  {
    name: "a body over the limit, in chunks",
    throws: () => [
      ...post("start_chat", ["Content-Type: application/json", "Transfer-Encoding: chunked"], ""),
      ...many(40, () => `8000\r\n${"x".repeat(0x8000)}\r\n`),
    ],
    says: /^HTTP\/1.1 413.*entity_too_large/su,
  },
  {
    name: "a long body of a stranger",
    throws: () => json("start_chat", `"${"x".repeat(strangerBytes.value)}"`, "wrong"),
    says: /^HTTP\/1.1 401.*authentication/su,
  },
  {
    name: "a body of a stranger that does not tell its length",
    throws: () =>
      post("start_chat", ["Content-Type: application/json", "Transfer-Encoding: chunked"], "8000\r\n", "wrong"),
    says: /^HTTP\/1.1 401.*authentication/su,
  },
  {
    name: "deep JSON",
    throws: () => json("start_chat", `{"a":${nested(300_000)}}`),
    says: /^HTTP\/1.1 400.*nested deeper/su,
  },
  { name: "JSON that is none", throws: () => json("start_chat", "{"), says: /^HTTP\/1.1 400.*validation/su },
  {
    name: "__proto__",
    throws: () => json("start_chat", '{"__proto__":{"polluted":1}}'),
    says: /^HTTP\/1.1 400.*validation/su,
  },
  { name: "keys by the ten thousand", throws: () => json("start_chat", keys(80_000)), says: /^HTTP\/1.1 (?:200|400)/u },
  {
    name: "a body that is not UTF-8",
    throws: () => json("start_chat", Buffer.from([0x7b, 0xff, 0x7d])),
    says: /^HTTP\/1.1 400.*validation/su,
  },
  {
    name: "a content type that there is not",
    throws: () => post("start_chat", ["Content-Type: evil/../x", "Content-Length: 1"], "x"),
    says: /^HTTP\/1.1 400.*validation/su,
  },
  {
    name: "a form without boundary",
    throws: () => post("upload_image", ["Content-Type: multipart/form-data", "Content-Length: 1"], "x"),
    says: /^HTTP\/1.1 400.*validation/su,
  },
  {
    name: "a form that is garbage",
    throws: () =>
      post("upload_image", ["Content-Type: multipart/form-data; boundary=b", "Content-Length: 5"], "\0\0\0\0\0"),
    says: /^HTTP\/1.1 400.*validation/su,
  },
  {
    name: "too many parts",
    throws: () => form("upload_image", ...many(formParts.value + 10, (at) => part(`payload.f${at}`, "x"))),
    says: /^HTTP\/1.1 (?:400|413)/u,
  },
  {
    name: "two files",
    throws: () => form("upload_image", part("payload.image", "x", png), part("payload.other", "x", png)),
    says: /^HTTP\/1.1 (?:400|413)/u,
  },
  {
    name: "a field over the limit",
    throws: () =>
      form("upload_image", part("payload.image", "x", png), part("payload.x", "x".repeat(formFieldBytes.value + 1))),
    says: /^HTTP\/1.1 (?:400|413)/u,
  },
  {
    name: "a file over the limit",
    throws: () => form("upload_image", part("payload.image", Buffer.alloc(uploadLimit + 1), png)),
    says: /^HTTP\/1.1 413.*entity_too_large/su,
  },
  {
    name: "a field named __proto__",
    throws: () => form("upload_image", part("__proto__", "x"), part("payload.image", "x", png)),
    says: /^HTTP\/1.1 (?:200|400)/u,
  },
  {
    name: "line ends in the name of a file",
    throws: () =>
      form(
        "upload_image",
        part("payload.image", "x", '; filename="a\\r\\n%0d%0aSet-Cookie: a=b.png"\r\nContent-Type: image/png'),
      ),
    says: /^HTTP\/1.1 200(?!.*^Set-Cookie).*"url"/msu,
  },
  {
    name: "a name of a file that climbs",
    throws: () =>
      form("upload_image", part("payload.image", "x", '; filename="../../../etc/passwd"\r\nContent-Type: image/png')),
    says: /^HTTP\/1.1 200(?!.*\.\.\/).*"url"/su,
  },
  {
    name: "a path that climbs",
    throws: () => [http("GET /files/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1", [])],
    says: /^HTTP\/1.1 404/u,
  },
  { name: "a path that is no path", throws: () => [http("GET /%zz%00 HTTP/1.1", [])], says: /^HTTP\/1.1 (?:400|404)/u },
  { name: "the action __proto__", throws: () => json("__proto__", "{}"), says: /^HTTP\/1.1 400.*Unknown action/su },
  {
    name: "thousands of wrong tokens",
    throws: () => [...many(2_000, (at) => json("start_chat", "{}", `wrong${at}`)).flat(), health],
    says: /"status":"ok"/u,
  },
  {
    name: "a flood of requests in one line",
    throws: () => [...many(2_000, () => json("get_customers", "{}")).flat(), health],
    says: /"status":"ok"/u,
  },
  {
    name: "a WebSocket without key",
    throws: () => [http("GET /v3.0/agent/rtm/ws HTTP/1.1", ["Upgrade: websocket", "Connection: Upgrade"])],
    says: /^HTTP\/1.1 400/u,
  },
  {
    name: "a WebSocket nowhere",
    throws: () => [http("GET /nowhere HTTP/1.1", ["Upgrade: websocket", "Connection: Upgrade"])],
    says: /^HTTP\/1.1 404/u,
  },
];
