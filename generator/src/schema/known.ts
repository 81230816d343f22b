import type { Said } from "../source/span.js";
import type { Schema } from "./schema.js";

/** What is known of the whole API before one payload of it is judged. */
export interface Known {
  /** The named objects, by `nameKey`; those that differ in case only by their very names, too. */
  readonly objects: ReadonlyMap<string, KnownObject>;
  /** The families whose members a key tells apart, by `nameKey`. */
  readonly families: ReadonlyMap<string, KnownFamily>;
  /** The type that a key has everywhere in the API, by its name on the wire. */
  readonly keyTypes: ReadonlyMap<string, Schema>;
  /** How the names of keys begin that readers are told to ignore. */
  readonly ignored: readonly Said<string>[];
  /** Names that messages of the object have values for, `%agent% joined the chat`: as keys they are data. */
  readonly variables: ReadonlySet<string>;
}

export interface KnownObject {
  /** Name in the documents, `User > Customer`: the name for a `ref`. */
  readonly name: string;
  readonly schema: Schema;
}

export interface KnownFamily {
  /** Name in the documents: `Event`. */
  readonly name: string;
  readonly discriminator: string;
  /** Names of the members in the documents, by the constants that tell them apart. */
  readonly members: ReadonlyMap<string, string>;
  /** Some keys are made by the server, so that a client sends less than it receives. */
  readonly serverGenerated: boolean;
}

export const nothingKnown: Known = {
  objects: new Map(),
  families: new Map(),
  keyTypes: new Map(),
  ignored: [],
  variables: new Set(),
};

/** Whether a payload travels to the server or from it. */
export type Role = "request" | "response";
