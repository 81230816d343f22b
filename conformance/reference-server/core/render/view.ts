import type { ApiName, Side, Snapshot } from "../../snapshots.js";
import { snapshots } from "../../snapshots.js";
import type { JsonObject } from "../json.js";
import type { Access, License, Properties } from "../state.js";

/** For whom something is rendered: the snapshot decides shapes and sides, the licence holds the users that chats refer to. */
export interface View {
  readonly license: License;
  readonly api: ApiName;
  readonly side: Side;
  readonly dialect: Snapshot["dialect"];
}

export function viewOf(license: License, api: ApiName): View {
  const { side, dialect } = snapshots[api];
  return { license, api, side, dialect };
}

/** Seconds since 1970, as timestamps travel. */
export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** ISO 8601 in UTC with microseconds: `2017-10-12T15:19:21.010200Z`. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}

/** `{namespace: {name: {"value": …}}}` */
export function renderProperties(properties: Properties): JsonObject {
  return fromEntries([...properties].map(([namespace, names]) => [namespace, valuesOf(names)]));
}

function valuesOf(names: ReadonlyMap<string, string | number | boolean>): JsonObject {
  return fromEntries([...names].map(([name, value]) => [name, { value }]));
}

/** In 2017 "scopes" of groups and agents; later an "access" of groups. Empty lists, and group 0 in 2019, mean everybody. */
export function renderAccess(view: View, access: Access): JsonObject {
  const groups = access.groupIds.filter((id) => id !== 0);
  const isOpen = groups.length < access.groupIds.length || (groups.length === 0 && access.agentIds.length === 0);
  if (view.dialect === "2019") {
    const agents = access.agentIds.length > 0 && view.side === "agent" ? { agent_ids: access.agentIds } : {};
    return { group_ids: isOpen ? [0] : groups, ...agents };
  }
  if (view.dialect === "2018") return { group_ids: isOpen ? [] : groups };
  return isOpen ? { groups: [], agents: [] } : { groups, agents: access.agentIds };
}

function fromEntries(entries: readonly (readonly [string, JsonObject])[]): JsonObject {
  return Object.fromEntries(entries);
}
