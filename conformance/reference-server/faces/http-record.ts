import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "../core/execute.js";
import type { Refusal } from "../core/refusal.js";
import type { Snapshot } from "../snapshots.js";
import type { LogEntry } from "./log.js";
import type { Backstage } from "./session.js";

/** What the log is to say of a request besides how it went over HTTP. */
type AboutRequest = Partial<Extract<LogEntry, { event: "request" }>>;

declare module "fastify" {
  interface FastifyRequest {
    about: AboutRequest | null;
  }
}

/** Tells the log of all requests that have been answered. */
export function logRequests(app: FastifyInstance, stage: Backstage): void {
  app.decorateRequest("about", null);
  app.addHook("onResponse", (request, reply, done) => {
    logAnswer(stage, request, reply);
    done();
  });
}

/** Keeps for the log what an action came to, and shows request and answer, in the form of frames, to who looks. */
export function record(stage: Backstage, { name: api }: Snapshot, request: FastifyRequest, outcome: Outcome): void {
  const { action } = request.params as { action: string };
  const { result, license, requester } = outcome;
  const about = { api, license: license?.id, user: requester?.id };
  const isKnown = stage.core.specs[api].actions.has(action);
  const error = result.ok ? undefined : result.error.type;
  request.about = { ...about, action: isKnown ? action : undefined, error };
  if (stage.watch === undefined) return;
  const asked = { action, payload: request.isMultipart() ? "a form" : request.body };
  const payload = result.ok ? result.payload : { error: result.error };
  const answer = { action, type: "response", success: result.ok, payload };
  stage.watch.see({ via: "web", direction: "in", ...about, text: JSON.stringify(asked) });
  stage.watch.see({ via: "web", direction: "out", ...about, text: JSON.stringify(answer) });
}

/** Keeps for the log why a request did not become an action. */
export function recordRefusal(request: FastifyRequest, { type }: Refusal): void {
  request.about = { error: type };
}

function logAnswer({ log }: Backstage, request: FastifyRequest, reply: FastifyReply): void {
  const { method, routeOptions } = request;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  const http = { method, route: routeOptions.url, status: reply.statusCode, milliseconds };
  log({ event: "request", transport: "web", ...http, ...request.about });
}
