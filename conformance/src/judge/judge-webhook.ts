import { brief, isObject, type JsonObject } from "../json.js";
import type { NoWebhookStep, WebhookStep } from "../load/scenario.js";
import { isWebhookLike, webhookBody } from "../run/find.js";
import type { Transcript } from "../run/transcript.js";
import { fill } from "../values.js";
import { always, type Draft, draft, type Finding, type Part, type Scene } from "./draft.js";
import { findStray } from "./find-stray.js";
import { fitDrafts } from "./fit-drafts.js";
import { finding, payloadDrafts } from "./judge-payload.js";

/** No document says how webhooks travel. */
const envelope = {
  level: "may",
  source: ["assumed: webhooks: the action, the payload and the license are posted as JSON"],
} as const;

/** Checks of an awaited webhook: it comes, once, names its license, fits its schema, and is as described. */
export function webhookDrafts(step: WebhookStep, part: Part): readonly Draft[] {
  const license = draft(step, "envelope", "the webhook names its license", (scene) => lookLicense(scene, part));
  return [
    always(draft(step, "arrives", `the webhook ${step.action} arrives`, (scene) => lookArrival(scene))),
    draft(step, "once", `the webhook ${step.action} arrives once`, (scene) => lookOnce(scene)),
    { ...license, ...envelope },
    ...payloadDrafts(step, part),
  ];
}

function lookArrival(scene: Scene): Finding | undefined {
  return scene.record.answer === undefined ? finding(scene.record.why ?? "nothing", scene) : undefined;
}

function lookLicense(scene: Scene, part: Part): Finding | undefined {
  const said = scene.answer === undefined ? undefined : webhookBody(scene.answer)?.["license_id"];
  return said === part.actor.license ? undefined : finding(`license_id ${brief(said)}`, scene);
}

/** What is posted again to the letter counts twice. */
function lookOnce(scene: Scene): Finding | undefined {
  const first = JSON.stringify(scene.answer === undefined ? null : webhookBody(scene.answer));
  const again = scene.transcript.entries.findIndex(
    (entry, index) => index > (scene.record.answer ?? 0) && JSON.stringify(webhookBody(entry) ?? null) === first,
  );
  return again < 0 ? undefined : { got: "the same webhook a second time", entry: again };
}

/** Check that nothing of a kind has been posted so far. */
export function noWebhookDrafts(step: NoWebhookStep, part: Part): readonly Draft[] {
  const look = (scene: Scene) => lookSilence(step, scene, part);
  return [always(draft(step, "silence", `no webhook ${step.action ?? ""} arrives`.replace("  ", " "), look))];
}

function lookSilence(step: NoWebhookStep, scene: Scene, part: Part): Finding | undefined {
  const { record, transcript, values } = scene;
  const where = step.where === undefined ? undefined : fill(step.where, values);
  const stray = findStray(step, scene, part, record.to, (entry) => isWebhookLike(entry, step.action, where));
  const entry = transcript.entries[stray];
  return entry === undefined ? undefined : { got: brief(webhookBody(entry) ?? null), entry: stray };
}

/** Checks of all webhooks of a case: each is well formed and fits the schema of its push. `part`: whoever speaks the API of webhooks. */
export function webhookTraffic(part: Part, transcript: Transcript): readonly Draft[] {
  const bodies = transcript.entries.flatMap((entry, index) =>
    entry.kind === "webhook" ? [{ index, body: webhookBody(entry) ?? {} }] : [],
  );
  if (bodies.length === 0) return [];
  const actions = [...new Set(bodies.map(({ body }) => String(body["action"])))].sort();
  return [
    {
      name: "webhooks",
      expected: "every webhook has action and payload",
      ...envelope,
      needsAnswer: false,
      look: () => malformed(bodies),
    },
    ...actions.flatMap((action) => schemaDrafts(action, bodies, part)),
  ];
}

interface Posted {
  readonly index: number;
  readonly body: JsonObject;
}

function malformed(bodies: readonly Posted[]): Finding | undefined {
  const bad = bodies.find(({ body }) => typeof body["action"] !== "string" || !isObject(body["payload"]));
  return bad === undefined ? undefined : { got: brief(bad.body), entry: bad.index };
}

function schemaDrafts(action: string, bodies: readonly Posted[], { api }: Part): readonly Draft[] {
  const spec = api.push(action);
  if (spec === undefined) return [];
  const all = bodies.flatMap(({ index, body }) =>
    body["action"] === action ? [{ index, payload: body["payload"] }] : [],
  );
  return fitDrafts(`webhook-${action}`, `webhook ${action}`, spec, all);
}
