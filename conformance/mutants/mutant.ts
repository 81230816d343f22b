import type { ServerOptions } from "../reference-server/index.js";

/** A server that is wrong in exactly one way. */
export interface Mutant {
  /** A path, the first two segments of which are its kind: `push/not-sent/agent-web/incoming_event`. */
  readonly id: string;
  /** What the server does, in one line. */
  readonly does: string;
  /** Marks (see `run/marks.ts`) of which a case has at least one where this can show; empty: it can show anywhere. */
  readonly marks: readonly string[];
  /** Marks of cases that look where this shows: they are played first. */
  readonly likelier?: readonly string[];
  /** Options of the wrong server. It calls `fired` each time that it does what the reference server would not do. */
  readonly options: (fired: () => void) => ServerOptions;
}

/** `push/not-sent` of `push/not-sent/agent-web/incoming_event`. */
export function kindOf({ id }: Pick<Mutant, "id">): string {
  return id.split("/", 2).join("/");
}
