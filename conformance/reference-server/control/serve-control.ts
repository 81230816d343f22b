import type { FastifyInstance, FastifyReply } from "fastify";
import { isMovable } from "../clock.js";
import { isObject } from "../core/json.js";
import { isAtHome, refuseStrangers } from "../faces/at-home.js";
import type { Backstage } from "../faces/session.js";
import { disconnect, planFault } from "./affect-user.js";
import type { Faults } from "./faults.js";
import { type LicenseParts, Licenses } from "./licenses.js";
import { refuse } from "./refuse.js";

/** Milliseconds that time may be moved by at once: ten years. */
const furthest = 10 * 365 * 24 * 3600 * 1000;

/** What the endpoint works on. */
export interface ControlParts extends LicenseParts {
  readonly faults: Faults;
}

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
export function serveControl(app: FastifyInstance, parts: ControlParts): void {
  const { stage, faults } = parts;
  const licenses = new Licenses(parts);
  app.register(async (control) => {
    control.addHook("onRequest", async (request, reply) => {
      const { origin, host } = request.headers;
      if (!isAtHome(request)) return refuseStrangers("The control endpoint", reply);
      if (origin !== undefined && hostOf(origin) !== host)
        return refuse(reply, 403, "Pages of other origins may not use the control endpoint");
    });
    control.get("/control", async () => {
      return { licenses: true, clock: isMovable(stage.clock), disconnect: true, fault: true };
    });
    control.post("/control/licenses", async ({ body }, reply) => licenses.open(body ?? {}, reply));
    control.delete("/control/licenses/:id", async (request, reply) => {
      const { id } = request.params as { id: string };
      if (!(await licenses.remove(idIn(id)))) return refuse(reply, 404, `There is no license ${id}`);
      return reply.status(204).send();
    });
    control.post("/control/licenses/:id/disconnect", async (request, reply) => {
      const { id } = request.params as { id: string };
      return disconnect(stage, stage.core.state.licenses.get(idIn(id)), request.body, reply);
    });
    control.post("/control/licenses/:id/fault", async (request, reply) => {
      const { id } = request.params as { id: string };
      return planFault(faults, stage.core.state.licenses.get(idIn(id)), request.body, reply);
    });
    control.post("/control/clock", async ({ body }, reply) => moveClock(stage, body, reply));
  });
}

/** The number of a licence as an address has it; what is spelt otherwise is that of none. */
function idIn(text: string): number {
  return /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : 0;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function moveClock({ clock }: Backstage, body: unknown, reply: FastifyReply): FastifyReply {
  if (!isMovable(clock)) return refuse(reply, 409, "This server runs in real time");
  const by = isObject(body) ? body["advance_ms"] : undefined;
  if (typeof by !== "number" || !Number.isInteger(by) || by < 0 || by > furthest)
    return refuse(reply, 400, `Unexpected body, expected {"advance_ms": n}, n from 0 to ${furthest}`);
  clock.advance(by);
  return reply.send({ now_ms: clock.now() });
}
