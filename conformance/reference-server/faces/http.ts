import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { admit, type Command, type Outcome, refused } from "../core/execute.js";
import { isObject, type JsonValue } from "../core/json.js";
import { type ErrorBody, type ErrorType, Refusal } from "../core/refusal.js";
import type { Snapshot } from "../snapshots.js";
import { type Addresses, licenseIdIn, otherVersion, splitTarget } from "./addresses.js";
import type { Files } from "./files.js";
import { logRequests, record, recordRefusal } from "./http-record.js";
import { since } from "./log.js";
import { refusalOf } from "./refusal-of.js";
import type { Backstage } from "./session.js";
import { limitTime } from "./time-limit.js";
import type { Tls } from "./tls.js";
import { readUpload, type Upload } from "./upload.js";
import { makeApp, takeForms } from "./web-app.js";

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
  const app = makeApp(tls, stage);
  prepare(app);
  await takeForms(app, stage.limits);
  logRequests(app, stage);
  app.get("/health", async () => health(stage));
  app.get("/files/*", async (request, reply) => sendFile(files, request, reply));
  for (const [path, snapshot] of addresses.web) {
    const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      limitTime(stage.clock, reply);
      await checkStranger(request, snapshot, stage);
    };
    app.post(`${path}/:action`, { onRequest }, async (request, reply) => {
      const call = await readCall(request, snapshot, stage, files);
      await inTurn(request, stage, async () => {
        if (reply.sent) return call.undo?.();
        const outcome = perform(call, stage);
        record(stage, snapshot, request, outcome);
        await finish(call, outcome, reply, stage);
      });
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
  app.setErrorHandler(async (error: FastifyError | Refusal, request, reply) => {
    const refusal = refusalOf(error, stage.limits);
    if (refusal.type === "internal") stage.core.reportBug?.(error);
    recordRefusal(request, refusal);
    return refuse(reply, refusal.body());
  });
  return app;
}

function health({ connections, hub, startedAt, version }: Backstage) {
  const uptime_seconds = Math.round(since(startedAt) / 1000);
  return { status: "ok", version, uptime_seconds, connections: connections.count, users: hub.users };
}

/** A body that may be long is read for valid tokens only. */
async function checkStranger(request: FastifyRequest, snapshot: Snapshot, { core, limits }: Backstage): Promise<void> {
  const length = Number(request.headers["content-length"]);
  if (length <= limits.strangerBytes) return;
  const admitted = admit(core, { ...commandOf(request, snapshot), payload: undefined });
  if (admitted instanceof Refusal) throw admitted;
}

/** A request that has been read. */
interface Call extends Upload {
  readonly wrapped: boolean;
}

async function readCall(request: FastifyRequest, snapshot: Snapshot, stage: Backstage, files: Files): Promise<Call> {
  const { body: payload, wrapped } = unwrap(request.body as JsonValue | undefined);
  const command = { ...commandOf(request, snapshot), payload };
  const isUpload = stage.core.specs[command.api].actions.get(command.action)?.upload === true;
  if (!isUpload) return { wrapped, command };
  return { wrapped, ...(await readUpload(request, { ...command, payload: undefined }, stage, files)) };
}

/** Runs `work` when it is the turn of the request's connection. */
function inTurn({ raw }: FastifyRequest, { turns }: Backstage, work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    turns.take(raw.socket, () => void work().then(resolve, reject));
  });
}

function perform({ command, known }: Call, { core, execute }: Backstage): Outcome {
  return command instanceof Refusal ? refused(command, known) : execute(core, command);
}

/** Tells it at once: notices refer to the state as the command left it. */
async function finish(
  { wrapped, undo }: Call,
  outcome: Outcome,
  reply: FastifyReply,
  { hub }: Backstage,
): Promise<void> {
  const undone = outcome.result.ok ? undefined : undo?.();
  if (undone === undefined) answer(reply, outcome, wrapped);
  hub.deliver(outcome);
  await undone?.then(() => answer(reply, outcome, wrapped));
}

function commandOf(request: FastifyRequest, snapshot: Snapshot): Omit<Command, "payload"> {
  const { query } = splitTarget(request.url);
  const token = /^Bearer\s+(\S.*)$/iu.exec(request.headers.authorization ?? "")?.[1] ?? null;
  return {
    api: snapshot.name,
    transport: "web",
    action: (request.params as { action: string }).action,
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
