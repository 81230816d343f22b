import type { FastifyInstance } from "fastify";
import type { Core } from "./core/core.js";
import type { Command, Outcome } from "./core/execute.js";
import type { Door } from "./faces/door.js";
import type { Origin, Told } from "./faces/hub.js";
import type { Wire } from "./faces/session.js";

/** Runs one command to its end, whichever transport brought it. */
export type Execute = (core: Core, command: Command) => Outcome;
/** Brings what happened to the connections that are to hear of it. */
export type Deliver = (told: Told, origin?: Origin) => void;

/**
 * What stands around the parts of the server: to watch what passes, or to put something else in its place. Each gets the part that it
 * stands before, and returns what is used instead.
 */
export interface Middleware {
  readonly execute?: (next: Execute) => Execute;
  readonly deliver?: (next: Deliver, core: Core) => Deliver;
  /** Once for each RTM connection: frames from the server, and closing. */
  readonly wire?: (next: Wire, door: Door) => Wire;
  /** Once, before the routes of the Web are made: the place for hooks. */
  readonly http?: (app: FastifyInstance) => void;
}
