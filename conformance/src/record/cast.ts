import { type ApiName, roleOf } from "../apis.js";
import { isObject, type JsonObject } from "../json.js";
import type { PartKind } from "../load/scenario.js";
import type { Account, Fixtures } from "../plan/target.js";
import type { Traffic } from "./traffic.js";

/** Somebody who took part in what was recorded. */
export interface Part {
  readonly name: string;
  readonly api: ApiName;
  readonly kind: PartKind;
  readonly number: number | "new";
  readonly license: "first" | "second";
  /** Absent where the fixtures do not know it. */
  readonly id?: string;
}

/** Who was behind each connection and each call of the Web API. */
export interface Cast {
  readonly parts: readonly Part[];
  readonly ofConnection: ReadonlyMap<number, Part>;
  readonly ofCall: ReadonlyMap<number, Part>;
  /** What could not be told, a sentence each. */
  readonly doubts: readonly string[];
}

/** Tells by their tokens who took part; a connection that overlaps another one of the same person is a part of its own. */
export function castOf(traffic: readonly Traffic[], fixtures: Fixtures): Cast {
  const parts = new Map<string, Part>();
  const doubts = new Set<string>();
  const ofConnection = new Map<number, Part>();
  const ofCall = new Map<number, Part>();
  const open = new Map<string, number>();
  for (const one of traffic) {
    if (one.kind === "opened") {
      const token = tokenOf(one.connection, traffic);
      const person = `${one.api} ${token}`;
      const already = open.get(person) ?? 0;
      open.set(person, already + 1);
      ofConnection.set(one.connection, partFor(`${person} ${already}`, one.api, token));
    } else if (one.kind === "closed") {
      const part = traffic.find((other) => other.kind === "opened" && other.connection === one.connection);
      const person = part?.kind === "opened" ? `${part.api} ${tokenOf(one.connection, traffic)}` : "";
      open.set(person, Math.max(0, (open.get(person) ?? 0) - 1));
    } else if (one.kind === "call") ofCall.set(one.call, partFor(`${one.api} ${one.token} 0`, one.api, one.token));
  }
  return { parts: [...parts.values()], ofConnection, ofCall, doubts: [...doubts] };

  function partFor(key: string, api: ApiName, token: string | undefined): Part {
    const known = parts.get(key);
    if (known !== undefined) return known;
    const { doubt, ...who } = whoHas(token, api, fixtures);
    if (doubt !== undefined) doubts.add(doubt);
    const name = freeName(who.kind, [...parts.values()]);
    const part = { name, api, ...who };
    parts.set(key, part);
    return part;
  }
}

function freeName(kind: string, parts: readonly Part[]): string {
  const taken = parts.filter((part) => part.kind === kind).length;
  return taken === 0 ? kind : `${kind}_${taken + 1}`;
}

/** The token of the first login of a connection. */
function tokenOf(connection: number, traffic: readonly Traffic[]): string | undefined {
  for (const one of traffic) {
    if (one.kind !== "frame" || one.connection !== connection || one.from !== "client") continue;
    const payload = loginPayload(one.frame);
    if (typeof payload?.["token"] === "string") return payload["token"].replace(/^Bearer\s+/iu, "");
  }
  return undefined;
}

function loginPayload(frame: JsonObject | string): JsonObject | undefined {
  if (!isObject(frame) || frame["action"] !== "login") return undefined;
  return isObject(frame["payload"]) ? frame["payload"] : undefined;
}

type Who = Omit<Part, "name" | "api"> & { readonly doubt?: string };

function whoHas(token: string | undefined, api: ApiName, { licenses }: Fixtures): Who {
  const role = roleOf(api);
  const usable = licenses.filter(({ state }) => state === "usable").slice(0, 2);
  for (const [index, license] of usable.entries()) {
    const choice = index === 0 ? "first" : "second";
    const accounts = role === "agent" ? license.agents : license.customers;
    const at = accounts.findIndex((account: Account) => token !== undefined && account.tokens.includes(token));
    const account = accounts[at];
    if (account !== undefined) return { kind: role, number: at + 1, license: choice, id: account.id };
    if (role === "customer" && token !== undefined && isNew(token, license.newTokens, license.newTokenPrefix))
      return { kind: role, number: "new", license: choice };
  }
  const whose =
    token === undefined ? `somebody without a token spoke ${api}` : `no fixture has a token that spoke ${api}`;
  const stand = role === "agent" ? "agent 1 takes the part" : "a new customer takes the part";
  return { kind: role, number: role === "agent" ? 1 : "new", license: "first", doubt: `${whose}: ${stand}` };
}

function isNew(token: string, tokens: readonly string[], prefix: string | undefined): boolean {
  return tokens.includes(token) || (prefix !== undefined && token.startsWith(prefix));
}
