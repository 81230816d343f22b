import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { expect, it } from "vitest";
import { unreachable } from "../src/run/reach.js";

const pem = (name: string) => readFileSync(new URL(`tls/${name}.pem`, import.meta.url));
const secure = () => createSecureServer({ cert: pem("cert"), key: pem("key") });

it.each<[string, () => Server, string, RegExp | undefined]>([
  ["who speaks HTTP is there", createServer, "http", undefined],
  ["who is signed by nobody known is not trusted", secure, "https", /certificate.*; NODE_EXTRA_CA_CERTS=FILE/u],
  ["nor over WebSocket", secure, "wss", /certificate.*; NODE_EXTRA_CA_CERTS=FILE/u],
  ["who speaks no TLS is told", createServer, "https", /^no TLS is spoken there$/u],
])("%s", async (_, open, scheme, expected) => {
  const server = open();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const why = await unreachable(`${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/x`, 10_000);
  await new Promise((resolve) => server.close(resolve));
  if (expected === undefined) expect(why).toBeUndefined();
  else expect(why).toMatch(expected);
});
