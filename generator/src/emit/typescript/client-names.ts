import type { ApiModel } from "../../model/api-model.js";
import { camelCase, nameScope, pascalCase } from "./name-scope.js";

export type Transport = "web" | "rtm";

export interface ClientNames {
  readonly web?: string;
  readonly rtm?: string;
}

/**
 * Names of the client classes: the API, the transport, `Client`. A transport that the name of the API ends in is not
 * said twice: `customer` has `CustomerWebClient` and `CustomerRtmClient`, `agent-web` has `AgentWebClient` and, for its
 * other transport, `AgentWebRtmClient`.
 */
export function clientNames(api: ApiModel): ClientNames {
  return {
    ...(api.web !== undefined && { web: clientName(api.name, "Web") }),
    ...(api.rtm !== undefined && { rtm: clientName(api.name, "Rtm") }),
  };
}

/** Members of the base classes `WebClient` and `RtmClient` of the runtime; a test compares. */
export const BASE_MEMBERS = ["call", "close", "connect", "on", "pushes", "waitFor"];

/**
 * Names of the methods, by action. A name that a base class has (`call`, `close`), or that means something to every
 * object (`toString`) or promise (`then`), gets `Action` behind it.
 */
export function methodNames(actions: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set([...BASE_MEMBERS, ...Object.getOwnPropertyNames(Object.prototype), "then", "prototype"]);
  const claim = nameScope(taken);
  return new Map(
    [...new Set(actions)].map((action) => {
      const name = camelCase(action);
      return [action, claim(taken.has(name) ? `${name}Action` : name)];
    }),
  );
}

/** What the runtime calls the method of an action, unless the facts of the action tell its name. */
export function plainMethod(action: string): string {
  return action.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function clientName(name: string, transport: string): string {
  const api = pascalCase(name);
  return `${api}${api.endsWith(transport) ? "" : transport}Client`;
}
