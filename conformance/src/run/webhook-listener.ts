import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Bytes a webhook may have. */
const bodyLimit = 1024 * 1024;
/** Webhooks that one case may get. */
const postLimit = 2000;

/** Where webhooks of one case arrive: an HTTP server on loopback that takes everything with 200. */
export interface WebhookListener {
  /** `http://127.0.0.1:12345/webhooks` */
  readonly url: string;
  /** Tells of each body, those that came before included. */
  listen(onPost: (text: string) => void): void;
  close(): Promise<void>;
}

export async function openWebhookListener(): Promise<WebhookListener> {
  const early: string[] = [];
  let posts = 0;
  let tell = (text: string): void => void early.push(text);
  const server = createServer((request, response) => {
    readBody(request).then(
      (text) => {
        if (posts++ < postLimit) tell(text);
        response.end();
      },
      () => response.writeHead(413, { connection: "close" }).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    listen: (onPost) => {
      tell = onPost;
      for (const text of early.splice(0)) onPost(text);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > bodyLimit) throw new Error("too large");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
