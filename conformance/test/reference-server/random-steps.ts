import fc from "fast-check";
import { VirtualClock } from "../../reference-server/clock.js";
import type { Made } from "../../reference-server/core/change.js";
import type { Core } from "../../reference-server/core/core.js";
import { type Command, execute, type Outcome } from "../../reference-server/core/execute.js";
import type { JsonObject, JsonValue } from "../../reference-server/core/json.js";
import { leave } from "../../reference-server/core/leave.js";
import { openLicense, removeLicense } from "../../reference-server/core/licenses.js";
import { renderNotice } from "../../reference-server/core/render/pushes.js";
import { viewOf } from "../../reference-server/core/render/view.js";
import { routeByTime } from "../../reference-server/core/router.js";
import type { State } from "../../reference-server/core/state.js";
import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { Play, start } from "./play.js";
import { type Names, payloadOf, tour } from "./tour.js";

const specs = documentedSpecs();

/** What a client, or time, does next. Payloads refer to what the tour has made: it is the same in every run. */
export type Step =
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "leave"; readonly token: string }
  | { readonly kind: "license"; readonly id: number }
  | { readonly kind: "route" }
  | { readonly kind: "wait"; readonly milliseconds: number };

const tokens = ["ada", "ben", "ada-my", "ada-no-scopes", "robot", "cleo", "dan", "new-1", "new-2", "first-time-1"];
const token = fc.constantFrom(...tokens.map((name) => `dal:one-${name}`), "dal:two-eve", "dal:two-gus", "wrong", "");
const visitor = { ip: "127.0.0.1", userAgent: "test", referrer: "" };

/** Ids of the tour, which takes place before every run. */
const names: Names = tour(new Play(specs), "agent-web").names;

const called = fc.constantFrom(
  ...apiNames.flatMap((api) => [...specs[api].actions.keys()].map((action) => [api, action] as const)),
);
const junk: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<JsonValue>,
  fc.constantFrom<JsonValue>("__proto__", { __proto__: 1 }, -1, 1e300, Number.POSITIVE_INFINITY, 1.5, "", [[]], {
    value: null,
  }),
);

const command = fc
  .tuple(called, token, fc.constantFrom("rtm", "web"), fc.nat(), junk, fc.integer({ min: 0, max: 9 }))
  .map(([[api, action], text, transport, where, value, how]): Step => {
    const right = { ...payloadOf(api, action, names), ...(action === "login" ? { token: text } : {}) };
    const payload = how < 6 ? right : how < 9 ? damaged(right, where, value) : value;
    const caller = { kind: action === "login" ? "login" : "token", token: text, licenseId: licenseOf(text) } as const;
    const file = {
      url: "http://localhost/files/a.png",
      path: "a.png",
      name: "a.png",
      contentType: "image/png",
      size: 5,
    };
    const upload = specs[api].actions.get(action)?.upload === true ? { file } : {};
    return { kind: "command", command: { api, action, payload, transport, visitor, caller, ...upload } };
  });

/** Any sequence of things that clients do, right and wrong. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: command },
    { weight: 2, arbitrary: token.map((text): Step => ({ kind: "leave", token: text })) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: "route" }) },
    { weight: 1, arbitrary: fc.constantFrom(900_000_001, 900_000_002).map((id): Step => ({ kind: "license", id })) },
    {
      weight: 2,
      arbitrary: fc.nat(3 * 24 * 3600 * 1000).map((milliseconds): Step => ({ kind: "wait", milliseconds })),
    },
  ),
  { minLength: 5, maxLength: 25 },
);

function licenseOf(text: string): number {
  return text.includes("two-") ? 100000002 : 100000001;
}

/** The payload with one value replaced, or taken away. */
function damaged(payload: JsonObject, where: number, value: JsonValue): JsonObject {
  const keys = Object.keys(payload);
  const key = keys[where % Math.max(1, keys.length)];
  if (key === undefined) return { junk: value };
  const inner = payload[key];
  const isDeep = typeof inner === "object" && inner !== null && !Array.isArray(inner) && where % 3 > 0;
  if (isDeep) return { ...payload, [key]: damaged(inner as JsonObject, Math.floor(where / 7), value) };
  return where % 2 === 0 ? { ...payload, [key]: value } : { ...payload, [key]: undefined };
}

/** A core of its own, in time that steps move, which takes down what changes it and the mistakes it makes. */
export class Run {
  readonly clock = new VirtualClock(start);
  readonly made: Made[] = [];
  readonly bugs: unknown[] = [];
  readonly core: Core;

  /** The tour comes first: what it makes is what payloads name. */
  constructor() {
    const play = new Play(specs);
    tour(play, "agent-web");
    this.core = {
      ...play.core,
      now: () => this.clock.now(),
      record: (made) => void this.made.push(made),
      reportBug: (error) => void this.bugs.push(error),
    };
  }

  take(step: Step): Outcome | undefined {
    switch (step.kind) {
      case "command":
        return execute(this.core, step.command);
      case "leave": {
        const known = this.core.state.tokens.get(step.token);
        if (known !== undefined && known.id !== null) leave(this.core, { ...known, id: known.id });
        return undefined;
      }
      case "license":
        if (this.core.state.licenses.has(step.id)) removeLicense(this.core, step.id);
        else openLicense(this.core, { id: step.id, groups: [], agents: [], customers: [] });
        return undefined;
      case "route":
        routeByTime(this.core, 100000001, { idleMs: 3_600_000, archiveMs: 24 * 3_600_000 });
        return undefined;
      case "wait":
        this.clock.advance(step.milliseconds);
        return undefined;
      default:
        return step satisfies never;
    }
  }
}

/** The whole state as a text, the order of maps and sets included. */
export function spelled(state: State): string {
  return JSON.stringify(state, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    return value instanceof Set ? [...value] : value;
  });
}

/** What an outcome says to everybody. */
export function told({ result, license, notifications, signals }: Outcome): unknown {
  const pushes = notifications.flatMap(({ notice, audience, toRequester }) =>
    apiNames.map((api: ApiName) => [
      api,
      license === null ? [] : renderNotice(viewOf(license, api), notice),
      [...audience.agents],
      [...audience.customers],
      toRequester,
    ]),
  );
  return JSON.parse(JSON.stringify({ result, pushes, signals }));
}
