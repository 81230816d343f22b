import type { Said, Span } from "../source/span.js";
import type { SampleFact } from "./sample-fact.js";

/** What one document literally says, in reading order, before anything is inferred, repaired or joined. */
export interface DocumentFacts {
  readonly path: string;
  readonly actions: readonly ActionFact[];
  /** Messages from the server: pushes and webhooks. Same shape as an action. */
  readonly pushes: readonly ActionFact[];
  readonly objects: readonly ObjectFact[];
  readonly errors: readonly ErrorFact[];
  readonly disconnectReasons: readonly ReasonFact[];
  readonly scopes: readonly ScopeFact[];
  /** How the names of fields begin that a sentence tells readers to ignore: `__priv_`. */
  readonly ignored: readonly Said<string>[];
  readonly connection: ConnectionFact;
  readonly index: readonly IndexFact[];
  readonly accounting: Accounting;
}

export interface ActionFact {
  /** Name on the wire, e.g. `start_chat`. */
  readonly name: Said<string>;
  readonly heading: Said<string>;
  readonly group: string | null;
  /** First sentence of the prose directly under the heading. */
  readonly description: Said<string> | null;
  readonly transports: TransportsFact;
  readonly webEquivalent: Said<string> | null;
  /** Pushes or webhooks that the tables of the section list. */
  readonly pushes: readonly Said<string>[];
  readonly scopes: readonly Said<string>[];
  readonly conditionalScopes: readonly ConditionalScopesFact[];
  readonly params: readonly ParamFact[];
  /** The sentence that calls every parameter optional, where there is one. */
  readonly allOptional: Span | null;
  /**
   * A sentence such as "At least one of `a.b`, `a.c` is required": the names in it; of "one of the optional parameters
   * is needed": these parameters.
   */
  readonly atLeastOneOf: readonly Said<string>[];
  readonly responseParams: readonly ParamFact[];
  /** True: the document says so; false: it shows a payload; null: it is silent. */
  readonly noResponsePayload: boolean | null;
  readonly samples: readonly SampleFact[];
}

/** Null: the document does not say. `webhook` is used by pushes only, `web` by actions only. */
export interface TransportsFact {
  readonly rtm: boolean | null;
  readonly web: boolean | null;
  readonly webhook: boolean | null;
}

export interface ConditionalScopesFact {
  readonly when: Said<string>;
  readonly scopes: readonly Said<string>[];
}

/** A row of a request, response or push table, or of a field table below an object. */
export interface ParamFact {
  /** Dotted, as written: `chat.thread.events`, `filters.country.<string_filter_type>`. */
  readonly path: Said<string>;
  readonly required: Said<boolean> | null;
  /** As written: `string`, `[]string`, `type[]`, `any`, `binary`. */
  readonly type: Said<string> | null;
  /** Possible values, from the notes, or from the bullets or the footnote that belong to the row. */
  readonly values: readonly Said<string>[];
  readonly default: Said<string | number | boolean> | null;
  readonly minimum: Said<number> | null;
  readonly maximum: Said<number> | null;
  readonly notes: Said<string> | null;
  /** Members that a list below the table gives to the row (filter operators, parts of a scope). */
  readonly members: readonly MemberFact[];
  /** Sentences around such a list: "No filter can have more than one of these values." */
  readonly remarks: readonly Said<string>[];
}

export interface MemberFact {
  readonly name: Said<string>;
  /** As written in the brackets behind the name: `[]string`, `int`. */
  readonly type: Said<string> | null;
  readonly notes: string | null;
  readonly members: readonly MemberFact[];
}

export interface ObjectFact {
  /** `Thread`, `User > Customer`. */
  readonly name: Said<string>;
  readonly heading: Said<string>;
  readonly samples: readonly SampleFact[];
  /** Paths that the section calls optional: in a table, a bullet or a comment. */
  readonly optional: readonly Said<string>[];
  readonly enums: readonly EnumFact[];
  /** Rows of the field tables of the section. */
  readonly fields: readonly ParamFact[];
  /** Named messages listed below the object, e.g. the kinds of system message. */
  readonly messages: readonly MessageFact[];
  /** Types that a list gives to the stand-ins of the samples: "A property has one of these types". */
  readonly valueTypes: readonly Said<string>[];
  /** The sentence that tells what an empty object means, where there is one. */
  readonly mayBeEmpty: Span | null;
}

export interface EnumFact {
  readonly path: Said<string>;
  readonly values: readonly Said<string>[];
  readonly default: ParamFact["default"];
}

export interface MessageFact {
  readonly name: Said<string>;
  readonly content: string | null;
  readonly when: string | null;
}

export interface ErrorFact {
  readonly type: Said<string>;
  readonly message: Said<string> | null;
  readonly notes: Said<string> | null;
  /** Name of the action in whose section the table stands. */
  readonly action: string | null;
}

export interface ReasonFact {
  readonly type: Said<string>;
  readonly notes: Said<string> | null;
}

export interface ScopeFact {
  readonly name: Said<string>;
  readonly role: string | null;
  readonly description: Said<string> | null;
}

export interface ConnectionFact {
  readonly webBaseUrl: Said<string> | null;
  readonly rtmUrl: Said<string> | null;
  readonly query: readonly QueryFact[];
  readonly headers: readonly HeaderFact[];
  readonly pingSeconds: Said<number> | null;
  readonly idleCloseSeconds: Said<number> | null;
  /** Seconds within which a client must log in. */
  readonly loginSeconds: Said<number> | null;
  /** Samples of the envelopes: the general format of a request, response, push, error. */
  readonly messages: readonly SampleFact[];
}

export interface QueryFact {
  readonly name: Said<string>;
  readonly required: Said<boolean> | null;
  readonly type: Said<string> | null;
}

export interface HeaderFact {
  readonly name: Said<string>;
  readonly value: Said<string> | null;
}

/** A row of an overview table: a group and the actions it links to. */
export interface IndexFact {
  readonly group: Said<string>;
  readonly actions: readonly Said<string>[];
}

/** Every table row and every code block is read into a fact or set aside with a reason. */
export interface Accounting {
  readonly rows: Tally;
  readonly fences: Tally;
}

export interface Tally {
  readonly total: number;
  readonly read: number;
  readonly setAside: readonly { readonly line: number; readonly reason: string }[];
}
