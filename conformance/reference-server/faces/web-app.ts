import type { Socket } from "node:net";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { uploadLimit } from "../snapshots.js";
import type { Limits } from "./limits.js";
import type { Backstage } from "./session.js";
import type { Tls } from "./tls.js";
import { answerBadAddress, answerNoHttp } from "./unreadable.js";

function buildNothing(): never {
  throw new Error("No route has a schema");
}

/** Without these the library loads compilers of schemas, a tenth of the time that the server takes to start. */
const noSchemas = { compilersFactory: { buildValidator: buildNothing, buildSerializer: buildNothing } };

/** The empty Web server, with its limits. */
export function makeApp(tls: Tls | undefined, stage: Pick<Backstage, "limits" | "log">): FastifyInstance {
  const { limits } = stage;
  const options = {
    logger: false,
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => answerNoHttp(stage, error, socket),
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerBadAddress(stage, request, reply),
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: true,
    schemaController: noSchemas,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.silenceMs,
  };
  const server = {
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // How often headers and requests that take too long are looked for.
    connectionsCheckingInterval: limits.headersMs / 4,
  };
  // A server of HTTPS has everything that one of HTTP has; the types of the library keep them apart.
  const app =
    tls === undefined
      ? Fastify({ ...options, http: server })
      : (Fastify({ ...options, https: { ...server, ...tls } }) as unknown as FastifyInstance);
  app.server.maxConnections = limits.sockets;
  return app;
}

/** Teaches it forms. */
export async function takeForms(app: FastifyInstance, { formFieldBytes, formParts }: Limits): Promise<void> {
  const limits = {
    fileSize: uploadLimit,
    files: 1,
    fields: formParts - 1,
    parts: formParts,
    fieldSize: formFieldBytes,
  };
  await app.register(multipart, { limits, throwFileSizeLimit: true });
}
