import type { ApiName, Transport } from "../apis.js";
import type { Json } from "../json.js";
import type { Scenario } from "../load/scenario.js";
import type { Values } from "../values.js";
import type { Address } from "./target.js";

/** A scenario with its parts cast: plain data, like everything in it. */
export interface Case {
  /** The id of the scenario; derived cases will have their own. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly actors: Readonly<Record<string, Actor>>;
}

export interface Actor {
  readonly name: string;
  readonly api: ApiName;
  /** Absent for a customer who is new: the answer to the login tells it. */
  readonly id?: string;
  readonly token: string;
  /** Of the token; absent where the fixtures do not say. */
  readonly scopes?: readonly string[];
  readonly license: number;
  readonly via: Transport;
  readonly address: Address;
}

/** A case that this target cannot play, and why. */
export interface Unsupported {
  readonly id: string;
  readonly scenario: Scenario;
  readonly why: string;
}

/** What `${actor.…}` and `${unique}` mean at the beginning of a case. */
export function firstValues(case_: Case, unique: string): Values {
  const actors = Object.values(case_.actors).map((actor): [string, Json] => [
    actor.name,
    { ...(actor.id === undefined ? {} : { id: actor.id }), license: actor.license, token: actor.token },
  ]);
  return { ...Object.fromEntries(actors), unique };
}
