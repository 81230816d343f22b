import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { HttpClient } from "../src/http-client.js";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

type Answer = (request: IncomingMessage, response: ServerResponse, passed: Promise<void>) => void;

/** Sends `0123456789` slowly to a server that answers so; `passed` resolves there when time passes here, which is after `until`. */
async function send(answer: Answer, until: Promise<unknown> = Promise.resolve()) {
  let pass = () => {};
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  server = createServer((request, response) => answer(request, response, passed));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const meanwhile = () => until.then(pass);
  const post = { method: "POST", url, headers: { "content-type": "application/json" }, body: "0123456789", meanwhile };
  return new HttpClient().send({ ...post, milliseconds: 10_000 });
}

describe("a body that is sent slowly", () => {
  it("comes whole to who waits for it", async () => {
    let arrived = (_: string) => {};
    const early = new Promise<string>((resolve) => {
      arrived = resolve;
    });
    const said = await send(async (request, response) => {
      request.once("data", (piece) => arrived(String(piece)));
      response.writeHead(200, { "content-type": "text/plain" }).end(await text(request));
    }, early);
    expect(said).toEqual({ status: 200, contentType: "text/plain", text: "0123456789" });
    expect(await early).toBe("012345678");
  });

  it.each<[string, Answer]>([
    ["when time has passed", (_, response, passed) => void passed.then(() => response.writeHead(504).end("late"))],
    ["at once, and hangs up", (_, response) => response.writeHead(504, { connection: "close" }).end("late")],
  ])("may be answered %s", async (_, answer) => {
    expect(await send(answer)).toEqual({ status: 504, contentType: "", text: "late" });
  });

  it("is told of where the server hangs up without a word", async () => {
    await expect(send((request) => request.socket.destroy())).rejects.toThrow(
      "the connection was closed without a response",
    );
  });
});
