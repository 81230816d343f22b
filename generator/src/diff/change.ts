import type { Evidence } from "../schema/schema.js";
import type { Breaks, RuleName, Step } from "./rules.js";

/** What a change happened to. */
export interface Subject {
  readonly of: "api" | "web" | "rtm" | "operation" | "push" | "object" | "error" | "disconnect reason" | "scope";
  /** Name after the change; before it, where it is gone. `web` and `rtm` are the transports of the API themselves. */
  readonly name: string;
  /** The part of it; absent where the change is one of the whole. */
  readonly part?: "request" | "response" | "payload" | "query" | "error";
  /** Path within the part or the object: `chat.users[].id`, with `*` for the keys of maps; absent for the root. */
  readonly path?: string;
}

/** Actions and pushes that were there before and after, and whose payloads hold the changed object. */
export interface Touches {
  readonly requests: readonly string[];
  readonly responses: readonly string[];
  readonly pushes: readonly string[];
}

/** What all changes tell. */
export interface Circumstances {
  readonly subject: Subject;
  readonly breaks: Breaks;
  readonly step: Step;
  /** The rules that say so, by their names in `rules.ts`. */
  readonly rules: readonly RuleName[];
  /** Where the documents said it before, and where they say it now; null where there is no such place. */
  readonly from: Evidence | null;
  readonly to: Evidence | null;
  /** For changes of an object, or of a whole transport. */
  readonly touches?: Touches;
}

/** Types are told in short: `string`, `User[]`, `{id, name?}`. */
export type Happening =
  /** `type` and `required` of a key; both null for all other subjects. */
  | { readonly kind: "added"; readonly type: string | null; readonly required: boolean | null }
  | { readonly kind: "removed"; readonly type: string | null; readonly required: boolean | null }
  | { readonly kind: "renamed"; readonly old: string; readonly new: string }
  | { readonly kind: "required"; readonly old: boolean; readonly new: boolean }
  | { readonly kind: "type"; readonly old: string; readonly new: string }
  /** Listed values; null where any text would do. */
  | { readonly kind: "enum"; readonly old: readonly string[] | null; readonly new: readonly string[] | null }
  /** Members of a union, as types. */
  | { readonly kind: "members"; readonly old: readonly string[]; readonly new: readonly string[] }
  /** What is asked besides the type: a format, keys that go together. */
  | { readonly kind: "conditions"; readonly old: readonly string[]; readonly new: readonly string[] }
  | { readonly kind: "limit"; readonly limit: Limit; readonly old: number | null; readonly new: number | null }
  | { readonly kind: "default"; readonly old: Literal | null; readonly new: Literal | null }
  /** Pushes that the action causes. */
  | { readonly kind: "pushes"; readonly old: readonly string[]; readonly new: readonly string[] }
  /** Scopes of which one suffices; `when` is the condition under which they are demanded besides. */
  | {
      readonly kind: "scopes";
      readonly when: string | null;
      readonly old: readonly string[];
      readonly new: readonly string[];
    }
  | {
      readonly kind: "transport";
      readonly transport: "web" | "rtm" | "webhook";
      readonly old: boolean;
      readonly new: boolean;
    }
  /** How one connects, calls and is answered, by the name that the model gives it. */
  | { readonly kind: "setting"; readonly setting: string; readonly old: Literal | null; readonly new: Literal | null };

export type Limit = "minimum" | "maximum" | "minItems" | "maxItems" | "maxBytes";
type Literal = string | number | boolean;

/** One thing that changed between two models of an API. */
export type Change = Circumstances & Happening;
