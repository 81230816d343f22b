import type { Path } from "../../src/load/yaml-file.js";
import type { World, WorldLicense } from "./world.js";

/** Something that a world says against itself, and where. */
export interface Clash {
  readonly path: Path;
  readonly message: string;
}

/** An id or a token, and where it stands. */
interface Said {
  readonly id: string | number;
  readonly path: Path;
}

/** Ids and tokens that are there twice, and groups that are not there. */
export function findClashes(world: World): readonly Clash[] {
  const licenses = world.licenses.map((license, index) => ({ license, path: ["licenses", index] as const }));
  return [
    ...repeated("license", ids(world.licenses, ["licenses"])),
    ...repeated(
      "token",
      licenses.flatMap(({ license, path }) => tokensOf(license, path)),
    ),
    ...licenses.flatMap(({ license, path }) => clashesIn(license, path)),
  ];
}

function clashesIn(license: WorldLicense, path: Path): readonly Clash[] {
  const { agents, customers, groups } = license;
  return [
    ...repeated("group", ids(groups, [...path, "groups"])),
    ...repeated("agent", ids(agents, [...path, "agents"])),
    ...repeated("customer", ids(customers, [...path, "customers"])),
    ...agents.flatMap((agent, index) =>
      agent.groups
        .filter((group) => !groups.some(({ id }) => id === group))
        .map((group) => ({
          path: [...path, "agents", index, "groups"],
          message: `Unexpected group ${group} of agent ${agent.id}, expected one of ${groups.map(({ id }) => id).join(", ")}`,
        })),
    ),
  ];
}

function tokensOf({ agents, customers, customer_tokens = [] }: WorldLicense, path: Path): readonly Said[] {
  const ofUsers = (key: string, users: typeof agents | typeof customers): readonly Said[] =>
    users.flatMap(({ tokens }, index) =>
      tokens.map(({ token }, at) => ({ id: token, path: [...path, key, index, "tokens", at] })),
    );
  const ofNobody = customer_tokens.map((token, index) => ({ id: token, path: [...path, "customer_tokens", index] }));
  return [...ofUsers("agents", agents), ...ofUsers("customers", customers), ...ofNobody];
}

function ids(list: readonly { readonly id: string | number }[], path: Path): readonly Said[] {
  return list.map(({ id }, index) => ({ id, path: [...path, index, "id"] }));
}

function repeated(what: string, all: readonly Said[]): readonly Clash[] {
  const seen = new Set<string | number>();
  return all.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, message: `Unexpected second ${what} ${id}, expected each once` }];
    seen.add(id);
    return [];
  });
}
