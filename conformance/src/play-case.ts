import { randomUUID } from "node:crypto";
import type { Recast, RecastCase } from "./fixtures/recast.js";
import type { Check } from "./judge/check.js";
import { judge } from "./judge/judge.js";
import { wantsWebhooks } from "./load/scenario.js";
import type { Case } from "./plan/case.js";
import type { TargetControl } from "./plan/target.js";
import type { Redact } from "./redact.js";
import { runCase } from "./run/run-case.js";
import type { Transcript } from "./run/transcript.js";
import { openWebhookListener, type WebhookListener } from "./run/webhook-listener.js";
import type { Spec } from "./spec.js";

/** A case that was played, and what came of it. */
export interface Played {
  readonly case: Case;
  readonly transcript: Transcript;
  readonly checks: readonly Check[];
  /** The transcript as it came from another thread: the entries as JSON in UTF-8. */
  readonly text?: { readonly head: Omit<Transcript, "entries">; readonly entries: Uint8Array };
}

/** What the cases on one server have in common. */
export interface PlaySettings {
  readonly spec: Spec;
  readonly redact: Redact;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
  /** Present where the server can be asked for what no action does. */
  readonly control?: TargetControl;
  /** Gives each case people of its own; absent where the server has but those that the cases are cast with. */
  readonly recast?: RecastCase;
}

/** Plays a case and judges it; it never rejects. `signal` calls it off. */
export async function playCase(case_: Case, settings: PlaySettings, signal: AbortSignal): Promise<Played> {
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
  settings: PlaySettings,
  signal: AbortSignal,
): Promise<Played> {
  const { spec, timeout, control, recast } = settings;
  const unique = randomUUID();
  const cast = signal.aborted ? notBegun : await peopleFor(case_, recast, webhooks?.url, settings.redact);
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
    ...(control === undefined ? {} : { control }),
    ...(webhooks === undefined ? {} : { webhooks }),
  });
  // A license that stays behind harms nobody.
  await cast.giveBack().catch(() => {});
  const checks = judge(cast.case, transcript, spec).map((check) => withoutSecrets(check, cast.redact));
  return { case: cast.case, transcript, checks };
}

const notBegun = { error: "the run was called off before the case began" };

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
