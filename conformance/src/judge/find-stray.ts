import { type NoPushStep, type NoWebhookStep, silenceBegins } from "../load/scenario.js";
import type { Entry } from "../run/transcript.js";
import type { Part, Scene } from "./draft.js";

/** Index of the first entry that breaks the silence which a step wants, before `end`; -1 where none does. What other steps awaited does not count. */
export function findStray(
  step: NoPushStep | NoWebhookStep,
  { transcript }: Scene,
  part: Part,
  end: number,
  breaks: (entry: Entry) => boolean,
): number {
  const awaited = new Set(Object.values(transcript.steps).map((other) => other.answer));
  const begins = silenceBegins(step, part.case.scenario);
  const from = begins === undefined ? 0 : (transcript.steps[begins]?.from ?? 0);
  return transcript.entries.findIndex(
    (entry, index) => index >= from && index < end && !awaited.has(index) && breaks(entry),
  );
}
