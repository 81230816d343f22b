import { randomUUID } from "node:crypto";
import type { FastifyReply } from "fastify";
import { isObject, type JsonObject } from "../core/json.js";
import { openLicense, removeLicense } from "../core/licenses.js";
import type { State } from "../core/state.js";
import type { Files } from "../faces/files.js";
import type { PostQueue } from "../faces/post-queue.js";
import type { Backstage } from "../faces/session.js";
import { secretsOf } from "../page/hide-tokens.js";
import { BadWorld, checkWorld } from "../world/load-world.js";
import type { World, WorldLicense } from "../world/world.js";
import { freshLicense, type Names, usableLicense } from "./fresh-license.js";
import { refuse } from "./refuse.js";

/** What licences that are made on request need: files and webhooks go with them, and the world has those that they are like. */
export interface LicenseParts {
  readonly stage: Backstage;
  readonly files: Files;
  readonly webhooks: Pick<PostQueue, "drop">;
  readonly world: World;
}

/** Makes and removes licences. */
export class Licenses {
  private lastId: number;

  constructor(private readonly parts: LicenseParts) {
    const { world, stage } = parts;
    this.lastId = Math.max(...world.licenses.map(({ id }) => id), ...stage.core.state.licenses.keys());
  }

  async open(said: unknown, reply: FastifyReply): Promise<FastifyReply> {
    const { stage, files, world } = this.parts;
    const { core } = stage;
    const model = usableLicense(world);
    if (!isObject(said)) return refuse(reply, 400, "Unexpected body, expected a license as a JSON object");
    if (model === undefined) return refuse(reply, 409, "The world has no usable license that a new one could be like");
    let license: WorldLicense;
    try {
      const fresh = freshLicense(model, said, this.names(model, said["id"]));
      // Where nothing was said, all of it is ours: to load the checker takes a while.
      license = Object.keys(said).length === 0 ? copied(fresh) : checked(fresh);
    } catch (error) {
      if (error instanceof BadWorld) return refuse(reply, 400, error.message.replace(/\blicenses\.0(?:\.|: )/gu, ""));
      throw error;
    }
    this.lastId = Math.max(this.lastId, license.id);
    // Those of an earlier licence with this id, which a server before this one may have left.
    if (!core.state.licenses.has(license.id)) await files.dropLicense(license.id);
    const clash = clashWith(core.state, license);
    if (clash !== undefined) return refuse(reply, 409, clash);
    openLicense(core, license);
    return reply.status(201).send(license);
  }

  /** False where there is no such licence. */
  async remove(id: number): Promise<boolean> {
    const { stage, files, webhooks } = this.parts;
    const { core, hub, watch } = stage;
    if (!core.state.licenses.has(id)) return false;
    hub.end(id, "license_not_found");
    watch?.retire(secretsOf(core.state, id));
    removeLicense(core, id);
    webhooks.drop(id);
    await files.dropLicense(id);
    return true;
  }

  private names({ region = this.parts.world.region ?? "dal" }: WorldLicense, id: unknown): Names {
    const licenseId = typeof id === "number" ? id : this.lastId + 1;
    const token = (): string => `${region}:${licenseId}-${randomUUID()}`;
    return { licenseId, token, uuid: randomUUID };
  }
}

/** A copy in which everything is as a world file would have it. */
function checked(license: JsonObject): WorldLicense {
  const { licenses } = checkWorld({ licenses: [copied(license)] }, "license");
  return licenses[0] as WorldLicense;
}

function copied(license: JsonObject): WorldLicense {
  return JSON.parse(JSON.stringify(license)) as WorldLicense;
}

/** What exists already, in words. */
function clashWith(state: State, { id, agents, customers, customer_tokens = [] }: WorldLicense): string | undefined {
  if (state.licenses.has(id)) return `There is a license ${id} already`;
  const own = [...agents, ...customers].flatMap(({ tokens }) => tokens.map(({ token }) => token));
  return [...own, ...customer_tokens].some((token) => state.tokens.has(token))
    ? "One of the tokens is in use already"
    : undefined;
}
