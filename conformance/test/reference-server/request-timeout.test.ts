import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer, VirtualClock } from "../../reference-server/index.js";
import { start } from "./play.js";

let server: RunningServer;
const clock = new VirtualClock(start);
beforeAll(async () => {
  server = await startServer({ clock });
});
afterAll(() => server.close());

const form = '--x\r\nContent-Disposition: form-data; name="payload.file"; filename="a.png"\r\n\r\nhalf';

describe("a request that takes more than 15 seconds", () => {
  it.each([
    { action: "start_chat", type: "application/json", half: '{"continuous":' },
    { action: "send_file", type: "multipart/form-data; boundary=x", half: form },
  ])("$action gets request_timeout, its connection ends, and nothing is done", async ({ action, type, half }) => {
    const { hostname, port } = new URL(server.origin);
    const socket = connect(Number(port), hostname);
    const said: string[] = [];
    socket.on("data", (bytes) => said.push(String(bytes)));
    const head = [
      `POST /v3.0/agent/action/${action} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      "Authorization: Bearer dal:one-ada",
      `Content-Type: ${type}`,
      "Content-Length: 1000",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${half}`);
    // The next request is answered after the first has been seen.
    while (clock.pending === 0) await fetch(`${server.origin}/health`);
    clock.advance(14_999);
    await fetch(`${server.origin}/health`);
    expect(said).toEqual([]);
    clock.advance(1);
    await once(socket, "close");
    expect(said.join("")).toMatch(/^HTTP\/1\.1 504 /u);
    expect(said.join("")).toContain('{"error":{"type":"request_timeout","message":"Request timed out"}}');
    expect(clock.pending).toBe(0);
  });
});
