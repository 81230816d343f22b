import { apiNames } from "../apis.js";
import { allSteps, type NoPushStep, type NoWebhookStep, silenceBegins } from "../load/scenario.js";
import type { Case } from "../plan/case.js";
import { isPushLike, isWebhookLike } from "../run/find.js";
import type { Entry, Transcript } from "../run/transcript.js";
import { factId } from "./fact.js";

/**
 * Adds to `absent` the ids of pushes and webhooks that a step says must not come, that did not, and whose cause had happened: meanwhile
 * the same push came to somebody else.
 */
export function observeSilence(case_: Case, transcript: Transcript, absent: Set<string>): void {
  for (const step of allSteps(case_.scenario)) {
    if (step.kind !== "no-push" && step.kind !== "no-webhook") continue;
    const { action } = step;
    const entries = entriesOf(step, case_, transcript);
    if (action === undefined || !entries.some((entry) => isPushLike(entry, entry.actor, action, undefined))) continue;
    const api = case_.actors[step.actor]?.api;
    const apis = step.kind === "no-webhook" ? apiNames : api === undefined ? [] : [api];
    const broken = entries.some((entry) =>
      step.kind === "no-webhook"
        ? isWebhookLike(entry, action, undefined)
        : isPushLike(entry, step.actor, action, undefined),
    );
    if (!broken)
      for (const name of apis) absent.add(factId(step.kind === "no-push" ? "push" : "webhook", name, action));
  }
}

/** What happened during the silence that a step wants; nothing where the step did not get through. */
function entriesOf(step: NoPushStep | NoWebhookStep, { scenario }: Case, transcript: Transcript): readonly Entry[] {
  const record = transcript.steps[step.id];
  if (record?.status !== "done") return [];
  const begins = silenceBegins(step, scenario);
  const from = begins === undefined ? 0 : (transcript.steps[begins]?.from ?? 0);
  return transcript.entries.slice(from, record.answer ?? record.to);
}
