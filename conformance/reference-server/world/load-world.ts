import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { World } from "./world.js";
import { worldSchema } from "./world-schema.js";

/** A world file that cannot be used, with the reason in one line. */
export class BadWorld extends Error {}

/** Beside this file in the sources, or in a bundle; up in the package where only the compiled files are elsewhere. */
const places = ["../worlds/default.yaml", "./worlds/default.yaml", "../../../reference-server/worlds/default.yaml"];

/** Reads a world from YAML, or the one that comes with the server. */
export async function loadWorld(path: string = defaultWorldPath()): Promise<World> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new BadWorld(`${path}: cannot be read`);
  });
  return parseWorld(text, path);
}

export function parseWorld(text: string, path: string): World {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    throw new BadWorld(`${path}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "not YAML"}`);
  }
  return checkWorld(data, path);
}

/** Checks shape, and that ids and tokens are unique and groups exist. */
export function checkWorld(data: unknown, path: string): World {
  // Ajv need not check our own schema: that alone takes it 60 ms.
  const validate = new Ajv2020({ strict: true, validateSchema: false }).compile<World>(worldSchema);
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    throw new BadWorld(`${path}: ${error?.instancePath || "/"} ${error?.message ?? "does not fit"}`);
  }
  const problem = firstProblem(data);
  if (problem !== undefined) throw new BadWorld(`${path}: ${problem}`);
  return data;
}

function firstProblem(world: World): string | undefined {
  const all = world.licenses;
  const users = all.flatMap(({ agents, customers }) => [...agents, ...customers]);
  const tokens = [
    ...users.flatMap((user) => user.tokens.map(({ token }) => token)),
    ...all.flatMap((license) => license.customer_tokens ?? []),
  ];
  const lists = [
    { what: "licence", ids: all.map(({ id }) => id) },
    { what: "token", ids: tokens },
    ...all.map(({ id, groups }) => ({ what: `group of licence ${id}`, ids: groups.map((group) => group.id) })),
    ...all.map(({ id, agents }) => ({ what: `agent of licence ${id}`, ids: agents.map((agent) => agent.id) })),
    ...all.map(({ id, customers }) => ({ what: `customer of licence ${id}`, ids: customers.map((one) => one.id) })),
  ];
  for (const { what, ids } of lists) {
    const twice = (ids as readonly unknown[]).find((id, index) => ids.indexOf(id as never) !== index);
    if (twice !== undefined) return `${what} ${String(twice)} is there twice`;
  }
  return all.map(unknownGroup).find((problem) => problem !== undefined);
}

function unknownGroup({ id, agents, groups }: World["licenses"][number]): string | undefined {
  for (const agent of agents)
    for (const group of agent.groups)
      if (!groups.some((known) => known.id === group))
        return `agent ${agent.id} of licence ${id} is in unknown group ${group}`;
  return undefined;
}

function defaultWorldPath(): string {
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new BadWorld("The world that comes with the server, worlds/default.yaml, is missing");
  return found;
}
