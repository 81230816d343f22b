import { randomUUID } from "node:crypto";
import type { Check } from "./judge/check.js";
import { judge } from "./judge/judge.js";
import type { Case } from "./plan/case.js";
import type { Redact } from "./redact.js";
import { runCase } from "./run/run-case.js";
import type { Transcript } from "./run/transcript.js";
import type { Spec } from "./spec.js";

/** A case that was played, and what came of it. */
export interface Played {
  readonly case: Case;
  readonly transcript: Transcript;
  readonly checks: readonly Check[];
}

/** What the cases of one run have in common. */
export interface RunSettings {
  readonly spec: Spec;
  readonly redact: Redact;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
  /** Milliseconds for all cases together. */
  readonly deadline: number;
  /** Calls the run off. */
  readonly signal: AbortSignal;
}

/** Plays cases one after the other and judges each; `done` hears of every one as soon as it is over. */
export async function runPlan(
  cases: readonly Case[],
  settings: RunSettings,
  done: (played: Played) => void,
): Promise<readonly Played[]> {
  const { spec, redact, timeout } = settings;
  const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(settings.deadline)]);
  const all: Played[] = [];
  for (const case_ of cases) {
    const transcript = await runCase(case_, { spec, redact, timeout, signal, unique: randomUUID() });
    if (settings.signal.aborted) break;
    const played = { case: case_, transcript, checks: judge(case_, transcript, spec) };
    all.push(played);
    done(played);
  }
  return all;
}
