import type { FastifyReply } from "fastify";
import type { Clock } from "../clock.js";
import { Refusal } from "../core/refusal.js";
import { requestSeconds } from "../snapshots.js";

/**
 * Answers `request_timeout` (504) to a request of the Web that has not come to an end in time, say because its body comes slowly, and
 * closes its connection. What comes of it afterwards must not be performed: see `reply.sent`.
 */
export function limitTime(clock: Clock, reply: FastifyReply): void {
  const cancel = clock.setTimeout(() => {
    if (reply.sent) return;
    void reply
      .header("connection", "close")
      .status(504)
      .send({ error: new Refusal("request_timeout").body() });
  }, requestSeconds * 1000);
  reply.raw.once("close", cancel);
}
