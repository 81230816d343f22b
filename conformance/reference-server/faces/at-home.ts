import { isIP } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../core/refusal.js";

/**
 * True for what comes from this machine and asks for it by its own name. A page of somebody else, whose name leads here, does not, nor does
 * anybody from the network, whatever address the server listens on.
 */
export function isAtHome({ ip, hostname }: Pick<FastifyRequest, "ip" | "hostname">): boolean {
  const name = hostname.replace(/^\[|\]$/gu, "");
  return isLoopback(ip) && (name === "localhost" || isLoopback(name));
}

/** Answers what does not come from here: 403. `what`: "The page", say. */
export function refuseStrangers(what: string, reply: FastifyReply): FastifyReply {
  const why = `${what} is for this machine: use it at http://localhost or http://127.0.0.1 where the server runs`;
  return reply.status(403).send({ error: new Refusal("authorization", why).body() });
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/u, "");
  return plain === "::1" || (isIP(plain) === 4 && plain.startsWith("127."));
}
