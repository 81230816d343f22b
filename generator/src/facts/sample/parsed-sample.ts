import type { JsonValue } from "../../source/json.js";
import type { Defect } from "../sample-fact.js";

/** The meaning of a sample, with offsets in its text. */
export interface ParsedSample {
  readonly value: JsonValue | undefined;
  readonly keys: readonly ParsedKey[];
  /** Comments that stand alone in a container. */
  readonly remarks: readonly Remark[];
  /** Every departure from JSON, with its place. */
  readonly repairs: readonly Repair[];
}

export interface ParsedKey {
  readonly path: string;
  readonly at: number;
  readonly end: number;
  /** Comments on the line of the key. */
  readonly comments: readonly string[];
}

export interface Remark {
  readonly path: string;
  readonly array: boolean;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

export interface Repair {
  readonly defect: Defect;
  readonly at: number;
  readonly end: number;
}
