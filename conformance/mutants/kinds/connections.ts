import { VirtualClock } from "../../reference-server/index.js";
import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { documentedSpecs } from "../../reference-server/spec.js";
import { isObject } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { type Frame, onFrames, type To } from "../wrap/messages.js";

const specs = documentedSpecs();

/** Ways in which a server keeps time. */
const clocks: readonly { name: string; words: string; wait: (milliseconds: number) => number }[] = [
  { name: "never", words: "never", wait: () => Number.POSITIVE_INFINITY },
  { name: "late", words: "after twice the time", wait: (milliseconds) => 2 * milliseconds },
  { name: "early", words: "after half the time", wait: (milliseconds) => milliseconds / 2 },
];

/** Pings, logins and goodbyes, for each reason that the reference server says (`seen`). */
export function connectionMutants(seen: ReadonlySet<string>): readonly Mutant[] {
  return [
    ...clocks.map(({ name, words, wait }) => untimely(name, words, wait)),
    ...apiNames.flatMap((api) => [
      ...pings(api),
      ...[...specs[api].disconnectReasons]
        .filter((reason) => seen.has(`reason ${api}/${reason}`))
        .flatMap((reason) => goodbyes(api, reason)),
      ...(specs[api].actions.has("logout") ? [staysAfterLogout(api)] : []),
    ]),
  ];
}

/** Closes silent connections, and those that do not log in, at the wrong time. */
function untimely(name: string, words: string, wait: (milliseconds: number) => number): Mutant {
  return {
    id: `connection/timers/${name}`,
    does: `closes connections that are silent, or do not log in, ${words}`,
    marks: ["time moved"],
    options: (fired) => {
      const clock = new VirtualClock(Date.now());
      const setTimer = clock.setTimeout.bind(clock);
      clock.setTimeout = (run, milliseconds) => {
        fired();
        return setTimer(run, wait(milliseconds));
      };
      return { clock };
    },
  };
}

function pings(api: ApiName): readonly Mutant[] {
  const key = snapshots[api].correlationKey;
  const ping = (name: string, words: string, harm: (frame: Frame) => readonly Frame[]): Mutant => ({
    id: `ping/${name}/${api}`,
    does: `${words} in ${api}`,
    marks: [`sent ${api}/ping`],
    options: (fired) => ({
      middleware: onFrames((frame, to) => {
        if (to.api !== api || frame["action"] !== "ping") return [frame];
        fired();
        return harm(frame);
      }),
    }),
  });
  return [
    ping("unanswered", "does not answer pings", () => []),
    ping("pong", "answers pings with pongs", (frame) => [{ ...frame, action: "pong" }]),
    ping("without-id", "answers pings without their id", ({ [key]: _, ...frame }) => [frame]),
    ping("as-push", "answers pings with a push", (frame) => [{ ...frame, type: "push" }]),
    ping("twice", "answers pings twice", (frame) => [frame, frame]),
    ping("failed", "answers pings with success false", (frame) => [{ ...frame, success: false }]),
  ];
}

function reasonOf(frame: Frame, to: To): string | undefined {
  const { payload } = frame;
  const isGoodbye = frame["action"] === `${to.door.snapshot.side}_disconnected` && isObject(payload);
  return isGoodbye && typeof payload["reason"] === "string" ? payload["reason"] : undefined;
}

/** What can be wrong when a connection is closed for a reason. */
function goodbyes(api: ApiName, reason: string): readonly Mutant[] {
  const other = [...specs[api].disconnectReasons].find((one) => one !== reason) ?? "internal_error";
  const marks = [`reason ${api}/${reason}`];
  const said = (frame: Frame, to: To): boolean => to.api === api && reasonOf(frame, to) === reason;
  const changed = (id: string, does: string, instead: (frame: Frame) => readonly Frame[]): Mutant => ({
    id: `${id}/${api}/${reason}`,
    does,
    marks,
    options: (fired) => ({
      middleware: onFrames((frame, to) => {
        if (!said(frame, to)) return [frame];
        fired();
        return instead(frame);
      }),
    }),
  });
  return [
    changed("disconnect/reason", `gives ${other} for the reason where it is ${reason} in ${api}`, (frame) => [
      { ...frame, payload: { reason: other } },
    ]),
    changed("disconnect/unsaid", `disconnects without a word where the reason is ${reason} in ${api}`, () => []),
    {
      id: `disconnect/left-open/${api}/${reason}`,
      does: `says ${reason} in ${api} and leaves the connection open`,
      marks,
      options: (fired) => ({
        middleware: {
          wire: (next, door) => {
            let leaving = false;
            const watch = onFrames((frame, to) => {
              leaving ||= said(frame, to);
              return [frame];
            });
            const wire = watch.wire?.(next, door) ?? next;
            return {
              ...wire,
              close: () => {
                if (leaving) fired();
                else wire.close();
              },
            };
          },
        },
      }),
    },
  ];
}

function staysAfterLogout(api: ApiName): Mutant {
  return {
    id: `connection/logout/${api}`,
    does: `leaves the connection open after a logout in ${api}`,
    marks: [`ok ${api}/logout`],
    options: (fired) => ({
      middleware: {
        execute: (next) => (core, command) => {
          const outcome = next(core, command);
          if (command.api !== api || command.action !== "logout") return outcome;
          fired();
          return { ...outcome, signals: [] };
        },
      },
    }),
  };
}
