import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../core/refusal.js";
import type { Backstage } from "./session.js";

/** What keeps a request from being read, by the code of Node, and what is answered. */
const problems: Readonly<Record<string, readonly [status: number, refusal: Refusal]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, new Refusal("request_timeout")],
  HPE_HEADER_OVERFLOW: [431, new Refusal("entity_too_large", "The headers are too large")],
};
const noHttp = [400, new Refusal("validation", "Wrong format of request: this is not HTTP")] as const;

/** Answers what cannot be read as HTTP, in the form of all errors, and closes. The answer is written by hand: there is no request to reply to. */
export function answerNoHttp(
  { log }: Pick<Backstage, "log">,
  { code = "" }: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (code === "ECONNRESET" || socket.destroyed) return;
  const [status, refusal] = problems[code] ?? noHttp;
  log({ event: "request", transport: "web", status, error: refusal.type });
  const body = JSON.stringify({ error: refusal.body() });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  if (socket.writable) socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroySoon();
}

/** Answers what has no route because its address cannot be decoded, or has a name without end. */
export function answerBadAddress(
  { log }: Pick<Backstage, "log">,
  { method }: FastifyRequest,
  reply: FastifyReply,
): void {
  const refusal = new Refusal(
    "validation",
    "Wrong format of request: the address cannot be read, or a name in it is too long",
  );
  log({ event: "request", transport: "web", method, status: 400, error: refusal.type });
  // Pages of any origin may read it, like every error of an action.
  void reply.status(400).header("access-control-allow-origin", "*").send({ error: refusal.body() });
}
