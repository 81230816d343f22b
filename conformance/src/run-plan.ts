import { randomUUID } from "node:crypto";
import type { Recast, RecastCase } from "./fixtures/recast.js";
import type { Check } from "./judge/check.js";
import { judge } from "./judge/judge.js";
import { movesTime, wantsWebhooks } from "./load/scenario.js";
import type { Case } from "./plan/case.js";
import type { Redact } from "./redact.js";
import { playWithReruns, type Reruns } from "./rerun.js";
import { runCase } from "./run/run-case.js";
import type { Transcript } from "./run/transcript.js";
import { openWebhookListener, type WebhookListener } from "./run/webhook-listener.js";
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
  /** Cases that are played at the same time; 1 unless said otherwise. */
  readonly workers?: number;
  /** Gives each case people of its own; absent where the server has but those that the cases are cast with. */
  readonly recast?: RecastCase;
  /** Absent: a case is played once. */
  readonly reruns?: Reruns;
}

const once: Reruns = { most: 0, isKnown: () => false };

/** Plays cases and judges each, those that move time alone and last; `done` hears of every one as soon as it and those before it are over. */
export async function runPlan(
  cases: readonly Case[],
  settings: RunSettings,
  done: (played: Played) => void,
): Promise<readonly Played[]> {
  const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(settings.deadline)]);
  const all: (Played | undefined)[] = [];
  let next = 0;
  let told = 0;
  const together = cases.flatMap((case_, index) => (movesTime(case_.scenario) ? [] : [index]));
  const alone = cases.flatMap((case_, index) => (movesTime(case_.scenario) ? [index] : []));
  const work = async (indexes: readonly number[]): Promise<void> => {
    for (let index = indexes[next++]; index !== undefined; index = indexes[next++]) {
      const case_ = cases[index] as Case;
      const playOnce = () => playCase(case_, settings, signal);
      const played = await playWithReruns(playOnce, settings.reruns ?? once);
      if (settings.signal.aborted) return;
      all[index] = played;
      for (let one = all[told]; one !== undefined; one = all[told]) {
        told++;
        done(one);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, settings.workers ?? 1) }, () => work(together)));
  next = 0;
  await work(alone);
  return all.filter((one) => one !== undefined);
}

async function playCase(case_: Case, settings: RunSettings, signal: AbortSignal): Promise<Played> {
  const webhooks = wantsWebhooks(case_.scenario) ? await openWebhookListener() : undefined;
  try {
    return await playWith(webhooks, case_, settings, signal);
  } finally {
    await webhooks?.close();
  }
}

async function playWith(
  webhooks: WebhookListener | undefined,
  case_: Case,
  settings: RunSettings,
  signal: AbortSignal,
): Promise<Played> {
  const { spec, timeout, recast } = settings;
  const unique = randomUUID();
  const cast = await peopleFor(case_, recast, webhooks?.url, settings.redact);
  if ("error" in cast) {
    const startedAt = new Date().toISOString();
    const transcript = {
      case: case_.id,
      unique,
      startedAt,
      milliseconds: 0,
      entries: [],
      steps: {},
      error: cast.error,
    };
    return { case: case_, transcript, checks: judge(case_, transcript, spec) };
  }
  const transcript = await runCase(cast.case, {
    spec,
    redact: cast.redact,
    timeout,
    signal,
    unique,
    ...(webhooks === undefined ? {} : { webhooks }),
  });
  // A license that stays behind harms nobody.
  await cast.giveBack().catch(() => {});
  const checks = judge(cast.case, transcript, spec).map((check) => withoutSecrets(check, cast.redact));
  return { case: cast.case, transcript, checks };
}

/** What is expected can name a token of the case. */
function withoutSecrets(check: Check, redact: Redact): Check {
  if (check.status === "pass") return check;
  const got = check.got === undefined ? {} : { got: redact(check.got) };
  return { ...check, expected: redact(check.expected), ...got };
}

async function peopleFor(
  case_: Case,
  recast: RecastCase | undefined,
  hooks: string | undefined,
  redact: Redact,
): Promise<Recast | { readonly error: string }> {
  if (recast === undefined) return { case: case_, redact, giveBack: async () => {} };
  try {
    return await recast(case_, hooks);
  } catch (error) {
    return { error: redact(`no licenses for the case: ${error instanceof Error ? error.message : String(error)}`) };
  }
}
