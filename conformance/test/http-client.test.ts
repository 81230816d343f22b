import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { HttpClient } from "../src/http-client.js";

let server: Server | undefined;
let client: HttpClient;
const sockets = new Set<Socket>();
afterEach(() => {
  client.close();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  server?.close();
});

/** A server that does with the n-th request, which is one piece without a body, what the test says; tells its address. */
async function listen(onRequest: (socket: Socket, count: number, head: string) => void): Promise<string> {
  let count = 0;
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (head) => onRequest(socket, ++count, String(head)));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  client = new HttpClient();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function send(url: string, milliseconds = 10_000, signal = new AbortController().signal) {
  return client.send({ method: "POST", url, headers: {}, milliseconds, signal });
}

const empty = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

describe("a response that does not come, or not whole, is told of in words", () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ["no answer", (socket) => socket.end(), "the connection was closed without a response"],
    ["a reset", (socket) => socket.resetAndDestroy(), "the connection was closed without a response"],
    ["half a head", (socket) => socket.end("HTTP/1.1 200 OK\r\nconte"), "the connection was closed without a response"],
    [
      "half a body",
      (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
      "the connection was closed in the middle of the response",
    ],
    [
      "chunks that are none",
      (socket) => socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
      "what came is not HTTP: ",
    ],
    ["no HTTP", (socket) => socket.write("SSH-2.0-x\r\n"), "what came is not HTTP: "],
    [
      "another protocol",
      (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
      "status 101 to a request that asked for no other protocol",
    ],
    [
      "a compressed body",
      (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n\x1f\x8b"),
      "the response is encoded as gzip, which was not asked for",
    ],
  ])("%s", async (_, answer, why) => {
    const url = await listen(answer);
    await expect(send(url)).rejects.toThrow(why);
  });

  it.each<[string, string, string]>([
    ["nothing", "", "no response within 20 ms"],
    ["a body without an end", "HTTP/1.1 200 OK\r\n\r\n{", "the response has no end within 20 ms"],
    ["provisional answers only", "HTTP/1.1 102 Processing\r\n\r\n", "no response within 20 ms"],
  ])("%s", async (_, answer, why) => {
    const url = await listen((socket) => socket.write(answer));
    await expect(send(url, 20)).rejects.toThrow(why);
  });

  it("a server that speaks no TLS", async () => {
    const url = await listen((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await expect(send(url.replace("http:", "https:"))).rejects.toThrow("no TLS is spoken there");
  });
});

describe("a kept connection", () => {
  it("that is closed instead of an answer is told of, and nothing is sent again", async () => {
    let requests = 0;
    const url = await listen((socket, count) => {
      requests = count;
      if (count === 1) socket.write(empty);
      else socket.end();
    });
    await send(url);
    await expect(send(url)).rejects.toThrow(
      "the connection, kept from an earlier response, was closed without a response",
    );
    expect(requests).toBe(2);
  });

  it("on which something came that nobody asked for answers nothing else", async () => {
    const tell: { more?: () => void } = {};
    const url = await listen((socket, count) => {
      if (count > 1) return socket.write("HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}");
      tell.more = () => socket.write("HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\n[]");
      return socket.write(empty);
    });
    await send(url);
    const [first] = sockets;
    const gone = new Promise((resolve) => first?.once("close", resolve));
    tell.more?.();
    await gone;
    expect(await send(url)).toMatchObject({ status: 201, text: "{}" });
  });
});

it("says that it wants no encoding", async () => {
  let asked = "";
  const url = await listen((socket, _, head) => {
    asked = head;
    socket.write(empty);
  });
  await send(url);
  expect(asked).toMatch(/^accept-encoding: identity\r$/imu);
});

it("sends nothing after it was called off", async () => {
  let requests = 0;
  const url = await listen((socket, count) => {
    requests = count;
    socket.write(empty);
  });
  await expect(send(url, 10_000, AbortSignal.abort())).rejects.toThrow("the run was called off");
  expect(await send(url)).toMatchObject({ status: 200 });
  expect(requests).toBe(1);
});
