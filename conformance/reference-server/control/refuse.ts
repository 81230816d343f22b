import type { FastifyReply } from "fastify";

/** An error in the form of the Web API. */
export function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).send({ error: { type: "validation", message } });
}
