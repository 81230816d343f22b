import type { FastifyInstance, FastifyRequest } from "fastify";
import { isAtHome, refuseStrangers } from "../faces/at-home.js";
import type { ControlPanel } from "./control-panel.js";
import { ControlRefusal } from "./control-refusal.js";
import { noLicense } from "./licenses.js";

/**
 * Serves `/control`, by which scenarios get licences of their own and move time:
 * - `GET /control` → 200 `{licenses: true, clock, disconnect: true, fault: true}`; `clock` says whether time can be moved;
 * - `POST /control/licenses`, a licence in the form of a world, everything optional → 201, the whole licence;
 * - `DELETE /control/licenses/<id>` → 204; connections of the licence end;
 * - `POST /control/licenses/<id>/disconnect` `{agent_id or customer_id, reason}` → 204; the user's connections end with that reason;
 * - `POST /control/licenses/<id>/fault` `{agent_id or customer_id}` → 204; the next change that the user asks for cannot be put on record;
 * - `POST /control/clock` `{advance_ms}` → 200 `{now_ms}`; 409 where the server runs in real time.
 *
 * Errors have the form of the Web API. It is for this machine alone; pages of other origins are refused.
 */
export function serveControl(app: FastifyInstance, panel: ControlPanel): void {
  app.register(async (control) => {
    control.addHook("onRequest", async (request, reply) => {
      const { origin, host } = request.headers;
      if (!isAtHome(request)) return refuseStrangers("The control endpoint", reply);
      if (origin !== undefined && hostOf(origin) !== host)
        return reply.status(403).send(errorOf("Pages of other origins may not use the control endpoint"));
    });
    control.setErrorHandler(async (error, _, reply) => {
      // Of everything else tells whoever does so elsewhere.
      if (!(error instanceof ControlRefusal)) throw error;
      return reply.status(error.status).send(errorOf(error.message));
    });
    control.get("/control", async () => panel.abilities);
    control.post("/control/licenses", async ({ body }, reply) => {
      return reply.status(201).send(await panel.addLicense(body ?? {}));
    });
    control.delete("/control/licenses/:id", async (request, reply) => {
      const id = idIn(request);
      if (id === 0) throw noLicense(textIn(request));
      await panel.removeLicense(id);
      return reply.status(204).send();
    });
    control.post("/control/licenses/:id/disconnect", async (request, reply) => {
      panel.disconnect(idIn(request), request.body);
      return reply.status(204).send();
    });
    control.post("/control/licenses/:id/fault", async (request, reply) => {
      panel.planFault(idIn(request), request.body);
      return reply.status(204).send();
    });
    control.post("/control/clock", async ({ body }) => ({ now_ms: panel.moveClock(body) }));
  });
}

/** The number of a licence as an address has it; what is spelt otherwise is 0, that of none. */
function idIn(request: FastifyRequest): number {
  const text = textIn(request);
  return /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : 0;
}

function textIn({ params }: FastifyRequest): string {
  return (params as { id: string }).id;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** An error in the form of the Web API. */
function errorOf(message: string) {
  return { error: { type: "validation", message } };
}
