import { randomUUID } from "node:crypto";
import { isObject } from "../core/json.js";
import { openLicense, removeLicense } from "../core/licenses.js";
import type { State } from "../core/state.js";
import type { Files } from "../faces/files.js";
import type { PostQueue } from "../faces/post-queue.js";
import type { Backstage } from "../faces/session.js";
import { secretsOf } from "../page/hide-tokens.js";
import { BadWorld, checkWorld } from "../world/load-world.js";
import type { World, WorldLicense } from "../world/world.js";
import { ControlRefusal } from "./control-refusal.js";
import { freshLicense, type Names, usableLicense } from "./fresh-license.js";

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

  /** Makes a licence like the first usable one of the world where `wish` does not say otherwise; a copy of it comes back. */
  async open(wish: unknown): Promise<WorldLicense> {
    const { stage, files, world } = this.parts;
    const { core } = stage;
    const model = usableLicense(world);
    if (!isObject(wish)) throw new ControlRefusal(400, "Unexpected body, expected a license as a JSON object");
    if (model === undefined)
      throw new ControlRefusal(409, "The world has no usable license that a new one could be like");
    const text = JSON.stringify(freshLicense(model, wish, this.names(model, wish["id"])));
    // Where nothing was said, all of it is ours: to load the checker takes a while.
    const license = Object.keys(wish).length === 0 ? licenseIn(text) : checked(licenseIn(text));
    this.lastId = Math.max(this.lastId, license.id);
    // Those of an earlier licence with this id, which a server before this one may have left.
    if (!core.state.licenses.has(license.id)) await files.dropLicense(license.id);
    const clash = clashWith(core.state, license);
    if (clash !== undefined) throw new ControlRefusal(409, clash);
    openLicense(core, license);
    return licenseIn(text);
  }

  async remove(id: number): Promise<void> {
    const { stage, files, webhooks } = this.parts;
    const { core, hub, watch } = stage;
    if (!core.state.licenses.has(id)) throw noLicense(id);
    hub.end(id, "license_not_found");
    watch?.retire(secretsOf(core.state, id));
    removeLicense(core, id);
    webhooks.drop(id);
    await files.dropLicense(id);
  }

  private names({ region = this.parts.world.region ?? "dal" }: WorldLicense, id: unknown): Names {
    const licenseId = typeof id === "number" ? id : this.lastId + 1;
    const token = (): string => `${region}:${licenseId}-${randomUUID()}`;
    return { licenseId, token, uuid: randomUUID };
  }
}

/** Says that there is no licence with this id, which may be spelt in a way that none is. */
export function noLicense(id: number | string): ControlRefusal {
  return new ControlRefusal(404, `There is no license ${id}`);
}

function licenseIn(text: string): WorldLicense {
  return JSON.parse(text) as WorldLicense;
}

/** The licence, in which everything is as a world file would have it. */
function checked(license: WorldLicense): WorldLicense {
  try {
    checkWorld({ licenses: [license] }, "license");
    return license;
  } catch (error) {
    if (!(error instanceof BadWorld)) throw error;
    throw new ControlRefusal(400, error.message.replace(/\blicenses\.0(?:\.|: )/gu, ""));
  }
}

/** What exists already, in words. */
function clashWith(state: State, { id, agents, customers, customer_tokens = [] }: WorldLicense): string | undefined {
  if (state.licenses.has(id)) return `There is a license ${id} already`;
  const own = [...agents, ...customers].flatMap(({ tokens }) => tokens.map(({ token }) => token));
  return [...own, ...customer_tokens].some((token) => state.tokens.has(token))
    ? "One of the tokens is in use already"
    : undefined;
}
