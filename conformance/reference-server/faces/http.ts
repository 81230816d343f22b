import multipart from "@fastify/multipart";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Command, Outcome } from "../core/execute.js";
import { isObject, type JsonValue } from "../core/json.js";
import { type ErrorBody, type ErrorType, Refusal } from "../core/refusal.js";
import type { Snapshot } from "../snapshots.js";
import { uploadLimit } from "../snapshots.js";
import { type Addresses, licenseIdIn, otherVersion, splitTarget } from "./addresses.js";
import type { Files } from "./files.js";
import { type LogEntry, since } from "./log.js";
import type { Backstage } from "./session.js";
import type { Tls } from "./tls.js";
import { runUpload } from "./upload.js";

/** No document names statuses: these are assumed. */
const statuses: Readonly<Record<ErrorType, number>> = {
  auth: 401,
  authentication: 401,
  authorization: 403,
  customer_banned: 403,
  entity_too_large: 413,
  internal: 500,
  license_expired: 400,
  license_not_found: 404,
  misdirected_request: 421,
  request_timeout: 504,
  requester_offline: 400,
  unsupported_version: 400,
  validation: 400,
  wrong_product_version: 400,
};

/** What the Web is made of. */
export interface HttpParts {
  readonly addresses: Addresses;
  readonly stage: Backstage;
  readonly files: Files;
  /** Once, before the routes are made: the place for hooks. */
  readonly prepare: (app: FastifyInstance) => void;
  readonly tls: Tls | undefined;
}

/** Serves actions over HTTP, uploaded files, and `/health`. */
export async function serveHttp({ addresses, stage, files, prepare, tls }: HttpParts): Promise<FastifyInstance> {
  const app = makeApp(tls);
  prepare(app);
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 20 }, throwFileSizeLimit: true });
  app.addHook("onResponse", async (request, reply) => tell(stage, request, reply));
  app.get("/health", async () => health(stage));
  app.get("/files/*", async (request, reply) => sendFile(files, request, reply));
  for (const [path, snapshot] of addresses.web) {
    app.post(`${path}/:action`, async (request, reply) => {
      const { outcome, wrapped } = await callAction(request, snapshot, stage, files);
      abouts.set(request, aboutOf(stage, snapshot, (request.params as { action: string }).action, outcome));
      answer(reply, outcome, wrapped);
      stage.hub.deliver(outcome);
      return reply;
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isOther = otherVersion(splitTarget(request.url).path, addresses) !== undefined;
    const refusal = isOther
      ? new Refusal("unsupported_version")
      : new Refusal("validation", "There is nothing at this address");
    return reply.status(isOther ? statuses.unsupported_version : 404).send({ error: refusal.body() });
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const refusal = refusalOf(error, stage);
    abouts.set(request, { error: refusal.type });
    return refuse(reply, refusal.body());
  });
  return app;
}

/** What the log is to say of a request besides how it went over HTTP. */
type AboutRequest = Partial<Extract<LogEntry, { event: "request" }>>;
const abouts = new WeakMap<FastifyRequest, AboutRequest>();

function aboutOf({ core }: Backstage, { name: api }: Snapshot, action: string, outcome: Outcome): AboutRequest {
  const { result, license, requester } = outcome;
  return {
    api,
    action: core.specs[api].actions.has(action) ? action : undefined,
    license: license?.id,
    user: requester?.id,
    error: result.ok ? undefined : result.error.type,
  };
}

function tell({ log }: Backstage, request: FastifyRequest, reply: FastifyReply): void {
  const { method, routeOptions } = request;
  const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
  const http = { method, route: routeOptions.url, status: reply.statusCode, milliseconds };
  log({ event: "request", transport: "web", ...http, ...abouts.get(request) });
}

function health({ connections, startedAt, version }: Backstage) {
  const uptime_seconds = Math.round(since(startedAt) / 1000);
  return { status: "ok", version, uptime_seconds, connections: connections.count };
}

function makeApp(tls: Tls | undefined): FastifyInstance {
  const options = {
    logger: false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
  };
  // A server of HTTPS has everything that one of HTTP has; the types of the library keep them apart.
  return tls === undefined ? Fastify(options) : (Fastify({ ...options, https: tls }) as unknown as FastifyInstance);
}

async function callAction(request: FastifyRequest, snapshot: Snapshot, stage: Backstage, files: Files) {
  const { action } = request.params as { action: string };
  const command = commandOf(request, snapshot, action);
  const { body, wrapped } = unwrap(request.body as JsonValue | undefined);
  const isUpload = stage.core.specs[snapshot.name].actions.get(action)?.upload === true;
  const outcome = isUpload
    ? await runUpload(request, { ...command, payload: undefined }, stage, files)
    : stage.execute(stage.core, { ...command, payload: body });
  return { outcome, wrapped };
}

function commandOf(request: FastifyRequest, snapshot: Snapshot, action: string): Omit<Command, "payload"> {
  const { query } = splitTarget(request.url);
  const token = /^Bearer\s+(\S.*)$/iu.exec(request.headers.authorization ?? "")?.[1] ?? null;
  return {
    api: snapshot.name,
    transport: "web",
    action,
    caller: { kind: "token", token, licenseId: licenseIdIn(query) },
    visitor: {
      ip: request.ip,
      userAgent: request.headers["user-agent"] ?? "",
      referrer: request.headers.referer ?? "",
    },
  };
}

/** One page wraps the payload, the other does not: both are understood, and answered in the same form. */
function unwrap(body: JsonValue | undefined): { body: JsonValue | undefined; wrapped: boolean } {
  const wrapped = isObject(body) && Object.keys(body).length === 1 && isObject(body["payload"]);
  return wrapped ? { body: body["payload"], wrapped } : { body, wrapped };
}

function answer(reply: FastifyReply, { result }: Outcome, wrapped: boolean): FastifyReply {
  if (!result.ok) return refuse(reply, result.error);
  const payload = result.payload ?? {};
  return reply.status(200).send(wrapped ? { payload } : payload);
}

function refuse(reply: FastifyReply, error: ErrorBody): FastifyReply {
  return reply.status(statuses[error.type]).send({ error });
}

/** What goes wrong before an action runs: bodies that are no JSON, too large, or of another type. */
function refusalOf(error: FastifyError, stage: Backstage): Refusal {
  if (error.statusCode === 413) return new Refusal("entity_too_large");
  if (error.statusCode !== undefined && error.statusCode < 500)
    return new Refusal("validation", `Wrong format of request: ${error.message}`);
  stage.core.reportBug?.(error);
  return new Refusal("internal");
}

async function sendFile(files: Files, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const file = await files.get((request.params as { "*": string })["*"]);
  if (file === undefined)
    return reply.status(404).send({ error: new Refusal("validation", "There is no such file").body() });
  const isImage = /^image\/(?:png|jpeg|gif)$/u.test(file.contentType);
  return reply
    .header("content-type", isImage ? file.contentType : "application/octet-stream")
    .header("x-content-type-options", "nosniff")
    .send(file.bytes);
}
