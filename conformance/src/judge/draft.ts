import type { Basis, Step } from "../load/scenario.js";
import type { Actor, Case } from "../plan/case.js";
import type { Entry, StepRecord, Transcript } from "../run/transcript.js";
import type { ApiSpec } from "../spec.js";
import type { Values } from "../values.js";

/** A check not yet looked at. */
export interface Draft extends Basis {
  /** Unique among the checks of its step. */
  readonly name: string;
  readonly expected: string;
  /** True where there is nothing to look at unless the step got what it waited for. */
  readonly needsAnswer: boolean;
  /** What is wrong; undefined when all is well. */
  look(scene: Scene): Finding | undefined;
}

/** What was seen instead of what was expected. */
export interface Finding {
  readonly got: string;
  readonly entry?: number;
}

/** What a draft gets to see: the step, what became of it, and the whole transcript. */
export interface Scene {
  readonly record: StepRecord;
  readonly transcript: Transcript;
  /** What the step waited for. */
  readonly answer: Entry | undefined;
  readonly values: Values;
  /** Indexes of the frames that answer a request of an actor. */
  responses(actor: string, requestId: string): readonly number[];
}

/** What is known about a step before anything was played. */
export interface Part {
  readonly case: Case;
  readonly actor: Actor;
  readonly api: ApiSpec;
}

/** A draft on the basis of a step, for which the step has to have got what it waited for. */
export function draft(step: Step, name: string, expected: string, look: Draft["look"]): Draft {
  return { name, expected, look, needsAnswer: true, level: step.level, source: step.source };
}

/**
 * The step on the basis of the place that documents its action or push, for the checks that it brings along: what a scenario is about
 * is not what each of its steps rests on. A step that says its own basis keeps it.
 */
export function grounded<S extends Step>(step: S, place: string | undefined): S {
  return step.saysBasis || place === undefined ? step : { ...step, level: "must", source: [place] };
}

/** The draft of a check that can be looked at in any case. */
export function always(of: Draft): Draft {
  return { ...of, needsAnswer: false };
}
