import { randomBytes, randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply } from "fastify";
import { isMovable } from "../clock.js";
import { isObject, type JsonObject } from "../core/json.js";
import { openLicense, removeLicense } from "../core/licenses.js";
import type { License, State } from "../core/state.js";
import type { Backstage } from "../faces/session.js";
import type { Side } from "../snapshots.js";
import { BadWorld, checkWorld } from "../world/load-world.js";
import type { World, WorldLicense } from "../world/world.js";
import type { Faults } from "./faults.js";
import { freshLicense, type Names, usableLicense } from "./fresh-license.js";

/** Milliseconds that time may be moved by at once: ten years. */
const furthest = 10 * 365 * 24 * 3600 * 1000;

/**
 * Serves `/control`, by which scenarios get licences of their own and move time:
 * - `GET /control` → 200 `{licenses: true, clock, disconnect: true, fault: true}`; `clock` says whether time can be moved;
 * - `POST /control/licenses`, a licence in the form of a world, everything optional → 201, the whole licence;
 * - `DELETE /control/licenses/<id>` → 204; connections of the licence end;
 * - `POST /control/licenses/<id>/disconnect` `{agent_id or customer_id, reason}` → 204; the user's connections end with that reason;
 * - `POST /control/licenses/<id>/fault` `{agent_id or customer_id}` → 204; the next change that the user asks for cannot be put on record;
 * - `POST /control/clock` `{advance_ms}` → 200 `{now_ms}`; 409 where the server runs in real time.
 *
 * Errors have the form of the Web API. Pages of other origins are refused.
 */
export function serveControl(
  app: FastifyInstance,
  { stage, faults }: { readonly stage: Backstage; readonly faults: Faults },
  world: World,
): void {
  const licenses = new Licenses(stage, world);
  app.register(async (control) => {
    control.addHook("onRequest", async ({ headers: { origin, host } }, reply) => {
      if (origin !== undefined && hostOf(origin) !== host)
        return refuse(reply, 403, "Pages of other origins may not use the control endpoint");
    });
    control.get("/control", async () => {
      return { licenses: true, clock: isMovable(stage.clock), disconnect: true, fault: true };
    });
    control.post("/control/licenses", async ({ body }, reply) => licenses.open(body ?? {}, reply));
    control.delete("/control/licenses/:id", async (request, reply) => {
      const { id } = request.params as { id: string };
      if (!licenses.remove(idIn(id))) return refuse(reply, 404, `There is no license ${id}`);
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

class Licenses {
  private lastId: number;

  constructor(
    private readonly stage: Backstage,
    private readonly world: World,
  ) {
    this.lastId = Math.max(...stage.core.state.licenses.keys());
  }

  open(said: unknown, reply: FastifyReply): FastifyReply {
    const { core } = this.stage;
    const model = usableLicense(this.world);
    if (!isObject(said)) return refuse(reply, 400, "Unexpected body, expected a license as a JSON object");
    if (model === undefined) return refuse(reply, 409, "The world has no usable license that a new one could be like");
    let license: WorldLicense;
    try {
      license = checked(freshLicense(model, said, this.names(model, said["id"])));
    } catch (error) {
      if (error instanceof BadWorld) return refuse(reply, 400, error.message.replace(/\blicenses\.0(?:\.|: )/gu, ""));
      throw error;
    }
    const clash = clashWith(core.state, license);
    if (clash !== undefined) return refuse(reply, 409, clash);
    this.lastId = Math.max(this.lastId, license.id);
    openLicense(core, license);
    return reply.status(201).send(license);
  }

  /** False where there is no such licence. */
  remove(id: number): boolean {
    const { core, hub } = this.stage;
    if (!core.state.licenses.has(id)) return false;
    hub.end(id, "license_not_found");
    removeLicense(core, id);
    return true;
  }

  private names({ region = this.world.region ?? "dal" }: WorldLicense, id: unknown): Names {
    const licenseId = typeof id === "number" ? id : this.lastId + 1;
    const token = (): string => `${region}:${licenseId}-${randomBytes(12).toString("base64url")}`;
    return { licenseId, token, uuid: randomUUID };
  }
}

function checked(license: JsonObject): WorldLicense {
  const { licenses } = checkWorld({ licenses: [JSON.parse(JSON.stringify(license))] }, "license");
  return licenses[0] as WorldLicense;
}

/** What exists already, in words. */
function clashWith(state: State, { id, agents, customers, customer_tokens = [] }: WorldLicense): string | undefined {
  if (state.licenses.has(id)) return `There is a license ${id} already`;
  const own = [...agents, ...customers].flatMap(({ tokens }) => tokens.map(({ token }) => token));
  return [...own, ...customer_tokens].some((token) => state.tokens.has(token))
    ? "One of the tokens is in use already"
    : undefined;
}

/** Ends the connections of one user, as somebody who runs a server may do for reasons that no action has. */
function disconnect(
  { core, hub }: Backstage,
  license: License | undefined,
  body: unknown,
  reply: FastifyReply,
): FastifyReply {
  if (license === undefined) return refuse(reply, 404, "There is no such license");
  const reason = isObject(body) ? body["reason"] : undefined;
  const reasons = new Set(Object.values(core.specs).flatMap((spec) => [...spec.disconnectReasons]));
  if (typeof reason !== "string" || !reasons.has(reason))
    return refuse(reply, 400, `Unexpected reason, expected one of ${[...reasons].sort().join(", ")}`);
  const user = userIn(license, body);
  if (user === undefined) return refuse(reply, 400, unknownUser);
  hub.deliver({ license, notifications: [], signals: [{ kind: "disconnect", ...user, reason }] });
  return reply.status(204).send();
}

/** Has the next change that a user asks for fail inside, as where a disk is full. */
function planFault(faults: Faults, license: License | undefined, body: unknown, reply: FastifyReply): FastifyReply {
  if (license === undefined) return refuse(reply, 404, "There is no such license");
  const user = userIn(license, body);
  if (user === undefined) return refuse(reply, 400, unknownUser);
  faults.plan({ licenseId: license.id, side: user.side, id: user.userId });
  return reply.status(204).send();
}

const unknownUser = "Unexpected user, expected the agent_id or customer_id of somebody of the license";

function userIn(license: License, body: unknown): { readonly side: Side; readonly userId: string } | undefined {
  const { agent_id, customer_id } = isObject(body) ? body : {};
  const side = agent_id === undefined ? "customer" : "agent";
  const userId = agent_id ?? customer_id;
  const users: ReadonlyMap<string, unknown> = side === "agent" ? license.agents : license.customers;
  return typeof userId === "string" && users.has(userId) ? { side, userId } : undefined;
}

function moveClock({ clock }: Backstage, body: unknown, reply: FastifyReply): FastifyReply {
  if (!isMovable(clock)) return refuse(reply, 409, "This server runs in real time");
  const by = isObject(body) ? body["advance_ms"] : undefined;
  if (typeof by !== "number" || !Number.isInteger(by) || by < 0 || by > furthest)
    return refuse(reply, 400, `Unexpected body, expected {"advance_ms": n}, n from 0 to ${furthest}`);
  clock.advance(by);
  return reply.send({ now_ms: clock.now() });
}

function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.status(status).send({ error: { type: "validation", message } });
}
