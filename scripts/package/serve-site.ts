import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/**
 * Serves a built page on loopback, and passes everything else on to `upstream`, WebSocket included: a page may call
 * its own origin without asking, and the reference server grants other origins nothing.
 */
export async function serveSite(folder: string, upstream: string) {
  const { hostname, port } = new URL(upstream);
  const server = createServer((incoming, outgoing) => {
    const file = join(folder, pathOf(incoming));
    if (incoming.method === "GET" && existsSync(file)) {
      outgoing.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
      outgoing.end(readFileSync(file));
      return;
    }
    const { method, url: path, headers } = incoming;
    const passed = request({ hostname, port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", (error) => outgoing.destroy(error));
    incoming.pipe(passed);
  });
  server.on("upgrade", (incoming, socket: Socket, head) => {
    const passed = connect(Number(port), hostname, () => {
      const headers = incoming.rawHeaders
        .map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`))
        .join("");
      passed.write(`GET ${incoming.url} HTTP/1.1\r\n${headers}\r\n`);
      passed.write(head);
      passed.pipe(socket).pipe(passed);
    });
    for (const end of [passed, socket]) end.on("error", () => [passed, socket].map((it) => it.destroy()));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const { pathname } = new URL(url, "http://site");
  return pathname === "/" ? "index.html" : pathname;
}
