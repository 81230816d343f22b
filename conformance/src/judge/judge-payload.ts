import type { Json } from "../json.js";
import type { CallStep, LoginStep, PushStep, WebhookStep } from "../load/scenario.js";
import { match } from "../match.js";
import { payloadOf } from "../run/find.js";
import { fill } from "../values.js";
import type { Draft, Finding, Part, Scene } from "./draft.js";
import { draft } from "./draft.js";

/** Mismatches told in one message. */
const shown = 3;

/** Checks of what a scenario says about the payload of a response or push: `match`, `checks` and `save`. */
export function payloadDrafts(step: CallStep | LoginStep | PushStep | WebhookStep, part: Part): readonly Draft[] {
  const { match: matcher, save } = step;
  const drafts: Draft[] = [];
  if (matcher !== undefined)
    drafts.push(draft(step, "match", "the payload is as described", (scene) => compare(matcher, scene, part)));
  for (const { id, match: own, level, source } of step.checks) {
    const look = (scene: Scene) => compare(own, scene, part);
    drafts.push({ name: id, expected: `the payload is as described (${id})`, look, needsAnswer: true, level, source });
  }
  if (Object.keys(save).length > 0)
    drafts.push(draft(step, "save", "the payload has what later steps need", (scene) => lacking(save, scene)));
  return drafts;
}

function compare(matcher: Json, scene: Scene, part: Part): Finding | undefined {
  const mismatches = match(fill(matcher, scene.values), payloadOf(scene.answer, part.api.wrapsPayload));
  if (mismatches.length === 0) return undefined;
  const lines = mismatches.map(({ path, expected, got }) => `${path || "payload"}: expected ${expected}, got ${got}`);
  return finding(shorten(lines), scene);
}

/** The first few problems as one message. */
export function shorten(problems: readonly string[]): string {
  const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
  return [...problems.slice(0, shown), ...more].join("; ");
}

function lacking(save: Readonly<Record<string, string>>, scene: Scene): Finding | undefined {
  const missing = Object.entries(save).filter(([name]) => scene.record.saved[name] === undefined);
  return missing.length === 0 ? undefined : finding(`no ${missing.map(([, pointer]) => pointer).join(", ")}`, scene);
}

/** A finding shown by what the step waited for, or else by what it sent. */
export function finding(got: string, scene: Scene): Finding {
  const entry = scene.record.answer ?? scene.record.request;
  return entry === undefined ? { got } : { got, entry };
}
