import type { Core } from "../../reference-server/core/core.js";
import type { Audience, Notice, Notification } from "../../reference-server/core/notice.js";
import { renderNotice } from "../../reference-server/core/render/pushes.js";
import { viewOf } from "../../reference-server/core/render/view.js";
import type { License } from "../../reference-server/core/state.js";
import type { Middleware } from "../../reference-server/index.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import type { Mutant } from "../mutant.js";
import { askedPushes, pushesCausedBy } from "../wrap/catalogs.js";
import { type Frame, onFrames } from "../wrap/messages.js";

const specs = documentedSpecs();
const disconnects = ["agent_disconnected", "customer_disconnected"];

/** What becomes of the frames of one push on the connections of one API. */
interface Fault {
  readonly name: string;
  readonly words: string;
  readonly mark: "push" | "own push";
  /** True where it takes somebody who asks for the push. */
  readonly asked?: true;
  /** The frames instead; the same frame where it is left as it is. */
  readonly instead: (frame: Frame, correlationKey: string) => readonly Frame[];
}

const isOwn = (frame: Frame): boolean => frame["request_id"] !== undefined || frame["id"] !== undefined;
const without = ({ request_id: _, id: __, ...frame }: Frame): Frame => frame;

const faults: readonly Fault[] = [
  { name: "not-sent", words: "does not send", mark: "push", instead: () => [] },
  { name: "twice", words: "sends twice", mark: "push", instead: (frame) => [frame, { ...frame }] },
  {
    name: "not-to-requester",
    words: "does not send to whoever asked for it",
    mark: "own push",
    instead: (frame) => (isOwn(frame) ? [] : [frame]),
  },
  {
    name: "only-to-requester",
    words: "sends to nobody but the requester",
    mark: "push",
    asked: true,
    instead: (frame) => (isOwn(frame) ? [frame] : []),
  },
  {
    name: "without-request-id",
    words: "sends without the id of the request, also to the requester,",
    mark: "own push",
    instead: (frame) => (isOwn(frame) ? [without(frame)] : [frame]),
  },
  {
    name: "foreign-request-id",
    words: "sends with an id of a request, also to others than the requester,",
    mark: "push",
    instead: (frame, key) => (isOwn(frame) ? [frame] : [{ [key]: "1", ...frame }]),
  },
];

const malformations: readonly Fault[] = [
  {
    name: "as-response",
    words: "sends with the type of a response",
    mark: "push",
    instead: (frame) => [{ ...frame, type: "response" }],
  },
  {
    name: "renamed",
    words: "sends by another name",
    mark: "push",
    instead: (frame) => [{ ...frame, action: `${String(frame["action"])}_v2` }],
  },
  {
    name: "without-payload",
    words: "sends without payload",
    mark: "push",
    instead: ({ payload: _, ...frame }) => [frame],
  },
];

/** Every push of every API: its frames suffer the faults; and every push by name: it goes to too many. */
export function pushMutants(): readonly Mutant[] {
  const names = new Set(apiNames.flatMap((api) => pushesOf(api)));
  return [
    ...apiNames.flatMap((api) => pushesOf(api).flatMap((push, index) => faultsOf(api, push, index))),
    ...[...names].flatMap((push) => [
      ...(["agent", "customer"] as const).filter((side) => knowing(push, side)).map((side) => overheard(push, side)),
      toOtherLicense(push),
    ]),
    ...apiNames.flatMap((api) =>
      [...specs[api].actions]
        .filter(([action, { rtm }]) => rtm && pushesCausedBy(api, action).length > 0)
        .map(([action]) => beforeResponse(api, action)),
    ),
  ];
}

/** Faults of what the requester gets need somebody who asks. Of the malformations each push has one; they take turns. */
function faultsOf(api: ApiName, push: string, turn: number): readonly Mutant[] {
  const fitting = faults.filter(
    ({ mark, asked }) => (mark === "push" && asked === undefined) || askedPushes(api).has(push),
  );
  const malformed = malformations[turn % malformations.length];
  return [...fitting, ...(malformed === undefined ? [] : [malformed])].map((fault) => faulty(fault, api, push));
}

function pushesOf(api: ApiName): readonly string[] {
  return [...specs[api].pushes].filter((push) => !disconnects.includes(push));
}

function faulty({ name, words, mark, instead }: Fault, api: ApiName, push: string): Mutant {
  return {
    id: `push/${name}/${api}/${push}`,
    does: `${words} ${push} of ${api}`,
    marks: [`${mark} ${api}/${push}`],
    likelier: [`awaited ${api}/${push}`],
    options: (fired) => ({
      middleware: onFrames((frame, to) => {
        if (to.api !== api || frame["type"] !== "push" || frame["action"] !== push) return [frame];
        const frames = instead(frame, snapshots[api].correlationKey);
        if (frames.length !== 1 || frames[0] !== frame) fired();
        return frames;
      }),
    }),
  };
}

/** True where the notice becomes this push for somebody. */
function becomes(notice: Notice, push: string, license: License): boolean {
  return apiNames.some((api) => renderNotice(viewOf(license, api), notice).some(({ action }) => action === push));
}

/** True where some API of a side has the push. */
function knowing(push: string, side: "agent" | "customer"): boolean {
  return apiNames.some((api) => snapshots[api].side === side && specs[api].pushes.has(push));
}

/** Everybody of one side who is connected gets the push. */
function overheard(push: string, side: "agent" | "customer"): Mutant {
  return {
    id: `push/to-every-${side}/${push}`,
    does: `sends ${push} to every ${side} of the license who is connected`,
    marks: apiNames.map((api) => `push ${api}/${push}`),
    likelier: [`silence ${side} ${push}`, `silence ${side} any`],
    options: (fired) => ({
      middleware: onNotifications((notification, license) => {
        if (!becomes(notification.notice, push, license)) return notification;
        const users = side === "agent" ? license.agents : license.customers;
        const online = [...users.values()].filter(({ connections }) => connections > 0).map(({ id }) => id);
        const key = side === "agent" ? "agents" : "customers";
        const told = new Set([...notification.audience[key], ...online]);
        if (told.size > notification.audience[key].size) fired();
        return { ...notification, audience: { ...notification.audience, [key]: told } };
      }),
    }),
  };
}

function onNotifications(change: (notification: Notification, license: License) => Notification): Middleware {
  return {
    deliver: (next) => (told, origin) => {
      const { license } = told;
      if (license === null) return next(told, origin);
      next({ ...told, notifications: told.notifications.map((one) => change(one, license)) }, origin);
    },
  };
}

/** Everybody of every other license gets the push too. */
function toOtherLicense(push: string): Mutant {
  return {
    id: `push/to-other-license/${push}`,
    does: `sends ${push} to everybody of the other licenses too`,
    marks: apiNames.map((api) => `push ${api}/${push}`),
    likelier: ["two licenses", "silence agent any", "silence customer any"],
    options: (fired) => ({
      middleware: {
        deliver: (next, core) => (told, origin) => {
          next(told, origin);
          const { license, notifications } = told;
          if (license === null) return;
          const leaked = notifications.filter(({ notice }) => becomes(notice, push, license));
          for (const other of strangers(core, license, leaked.length))
            for (const { notice } of leaked) {
              const notification = { notice, audience: everybodyIn(other), toRequester: false };
              next({ license: { ...license, id: other.id }, notifications: [notification], signals: [] });
              fired();
            }
        },
      },
    }),
  };
}

/** Other licenses of which somebody is connected. */
function strangers({ state }: Core, license: License, leaks: number): readonly License[] {
  if (leaks === 0) return [];
  const isConnected = ({ connections }: { readonly connections: number }): boolean => connections > 0;
  return [...state.licenses.values()].filter(
    (other) => other.id !== license.id && [...other.agents.values(), ...other.customers.values()].some(isConnected),
  );
}

function everybodyIn({ agents, customers }: License): Audience {
  return { agents: new Set(agents.keys()), customers: new Set(customers.keys()) };
}

/** The response is held back until the pushes that the request causes are out. */
function beforeResponse(api: ApiName, action: string): Mutant {
  return {
    id: `push/before-response/${api}/${action}`,
    does: `sends the pushes of ${action} of ${api} before its response`,
    marks: [...specs[api].pushes].map((push) => `cause ${api}/${action} ${push}`),
    options: (fired) => {
      const held = new Set<unknown>();
      return {
        middleware: onFrames((frame, to) => {
          const id = frame["request_id"] ?? frame["id"];
          if (to.api !== api || id === undefined) return [frame];
          if (frame["type"] === "push") {
            if (held.has(id)) fired();
            return [frame];
          }
          if (frame["action"] !== action || frame["success"] !== true) return [frame];
          held.add(id);
          setImmediate(() => {
            held.delete(id);
            to.send(frame);
          });
          return [];
        }),
      };
    },
  };
}
