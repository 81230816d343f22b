import cors, { type FastifyCorsOptions } from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** What is nobody's business but this server's own pages': the control endpoint, and the page at `/` with what feeds it. */
const closed = /^\/(?:(?:control|live)(?=[/?]|$)|$|\?)/u;

/**
 * Pages of any origin may call actions, upload, and fetch files; tokens travel in a header that they set themselves, so that no cookie
 * needs guarding. SockJS has rules of its own, and WebSocket knows none.
 */
export function allowPages(app: FastifyInstance): void {
  const open: FastifyCorsOptions = { origin: "*", methods: ["GET", "POST"], maxAge: 600 };
  app.register(cors, {
    delegator: ({ url }, tell) => tell(null, closed.test(url) ? { origin: false } : open),
  });
}
