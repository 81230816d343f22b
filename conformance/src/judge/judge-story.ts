import { roleOf } from "../apis.js";
import { brief } from "../json.js";
import type { Basis } from "../load/scenario.js";
import { equal } from "../match.js";
import type { Case } from "../plan/case.js";
import type { Transcript } from "../run/transcript.js";
import type { Draft, Finding } from "./draft.js";
import { findValue, type Sighting, saidIn, sightingsIn } from "./sightings.js";

/** What a case shows to all its actors together. */
interface Story {
  readonly case: Case;
  readonly transcript: Transcript;
  readonly sightings: readonly Sighting[];
}

interface StoryCheck extends Basis {
  readonly name: string;
  readonly expected: string;
  readonly look: (story: Story) => Finding | undefined;
}

/** Checks that hold in every case, whatever its steps: what one actor is told agrees with what another is, and nobody hears too much. */
const storyChecks: readonly StoryCheck[] = [
  {
    name: "same-events",
    expected: "an event and a thread look the same wherever they are shown",
    level: "may",
    source: ["assumed: what is sent once does not differ between those who receive it"],
    look: lookSame,
  },
  {
    name: "event-order",
    expected: "the events of a thread and the threads of a chat have orders of their own, that rise",
    level: "must",
    source: ["customer-2018-07/api-reference.md:116"],
    look: lookOrder,
  },
  {
    name: "active-thread",
    expected: "of the threads of a chat only the last is active",
    level: "may",
    source: ["assumed: events go to the active thread, so that a thread before it is over"],
    look: lookActive,
  },
  {
    name: "timestamps",
    expected: "timestamps are seconds since 1970",
    level: "should",
    source: ["customer-2018-07/api-reference.md:239"],
    look: lookTimestamps,
  },
  {
    name: "agents-only",
    expected: "no customer hears of what is for agents",
    level: "must",
    source: ["agent-web-2019-08/events.md:212"],
    look: lookWhispers,
  },
  {
    name: "own-license",
    expected: "nobody hears of what belongs to another license",
    level: "must",
    source: ["customer-2018-07/api-reference.md:33"],
    look: lookLicenses,
  },
];

/** The checks of a whole case. */
export function storyDrafts(case_: Case, transcript: Transcript): readonly Draft[] {
  const story = { case: case_, transcript, sightings: sightingsIn(transcript) };
  return storyChecks.map(({ look, ...check }) => ({ ...check, needsAnswer: false, look: () => look(story) }));
}

/** What never changes in an event or a thread. */
const fixed = {
  event: ["type", "author_id", "timestamp", "order", "text", "custom_id", "url"],
  thread: ["order", "timestamp"],
} as const;

function lookSame({ sightings }: Story): Finding | undefined {
  const first = new Map<string, Sighting>();
  for (const seen of sightings) {
    if (seen.kind === "chat") continue;
    const before = first.get(seen.kind + seen.id);
    if (before === undefined) first.set(seen.kind + seen.id, seen);
    const differs = fixed[seen.kind].find((key) => isOther(before?.object[key], seen.object[key]));
    if (before === undefined || differs === undefined) continue;
    const [then, now] = [brief(before.object[differs]), brief(seen.object[differs])];
    return {
      got: `${differs} of ${seen.kind} ${seen.id} is ${then} to ${before.actor}, ${now} to ${seen.actor}`,
      entry: seen.entry,
    };
  }
  return undefined;
}

/** What one dialect of the API does not show is no difference. */
function isOther(before: Parameters<typeof brief>[0], now: Parameters<typeof brief>[0]): boolean {
  return before !== undefined && now !== undefined && !equal(before, now);
}

function lookOrder({ sightings, transcript }: Story): Finding | undefined {
  const taken = new Map<string, string>();
  for (const { kind, id, within, object, entry } of sightings) {
    const { order } = object;
    if (within === undefined || kind === "chat" || typeof order !== "number") continue;
    const place = `${kind} ${within} ${order}`;
    const other = taken.get(place) ?? id;
    if (other !== id) return { got: `${kind}s ${other} and ${id} both have the order ${order}`, entry };
    taken.set(place, id);
  }
  return lookRising(sightings, transcript);
}

/** Events that were answered one after the other: each request went out when the answer before was there. */
function lookRising(sightings: readonly Sighting[], { entries }: Transcript): Finding | undefined {
  const highest = new Map<string, number>();
  for (const { kind, within = "", object, entry } of sightings) {
    const { order } = object;
    const answer = entries[entry];
    const isAnswer =
      answer?.kind === "response" ||
      (answer?.kind === "received" && answer.frame?.["action"] === "send_event" && answer.frame["type"] === "response");
    if (kind !== "event" || !isAnswer || saidIn(answer)?.["event"] !== object || typeof order !== "number") continue;
    const before = highest.get(within) ?? Number.NEGATIVE_INFINITY;
    if (order <= before) return { got: `the order ${order} after ${before}`, entry };
    highest.set(within, order);
  }
  return undefined;
}

function lookActive({ sightings }: Story): Finding | undefined {
  const groups = new Map<string, Sighting[]>();
  for (const seen of sightings) {
    if (seen.kind !== "thread" || seen.within === undefined) continue;
    const key = `${seen.entry} ${seen.within}`;
    groups.set(key, [...(groups.get(key) ?? []), seen]);
  }
  for (const threads of groups.values()) {
    const last = Math.max(...threads.map(({ object }) => Number(object["order"])));
    const wrong = threads.find(({ object }) => object["active"] === true && Number(object["order"]) < last);
    if (wrong !== undefined) return { got: `thread ${wrong.id} is active and not the last`, entry: wrong.entry };
  }
  return undefined;
}

/** The year 2286: in milliseconds, and not in seconds, all times are after it. */
const latest = 1e10;

function lookTimestamps({ transcript }: Story): Finding | undefined {
  for (const [index, entry] of transcript.entries.entries()) {
    const wrong = findValue(saidIn(entry) ?? {}, (key, value) => {
      return typeof value === "number" && (value < 0 || value > latest) && /(?:^|_)timestamp$/u.test(key);
    });
    if (wrong !== undefined) return { got: `${wrong.key} ${wrong.value}`, entry: index };
  }
  return undefined;
}

function lookWhispers({ case: { actors }, sightings }: Story): Finding | undefined {
  const events = sightings.filter(({ kind }) => kind === "event");
  const secret = new Set(events.filter(({ object }) => object["recipients"] === "agents").map(({ id }) => id));
  const heard = events.find(({ id, actor: name, object }) => {
    const actor = actors[name];
    // Whoever sends an event is answered with it.
    const isOwn = actor?.id !== undefined && object["author_id"] === actor.id;
    return secret.has(id) && !isOwn && actor !== undefined && roleOf(actor.api) === "customer";
  });
  return heard === undefined ? undefined : { got: `${heard.actor} is shown event ${heard.id}`, entry: heard.entry };
}

/** Ids that the server made: what an actor of one license was shown is not to be shown to one of another. */
function lookLicenses({ case: { actors }, transcript }: Story): Finding | undefined {
  const owners = new Map<string, number>();
  const licenseOf = (name: string): number | undefined => actors[name]?.license;
  for (const [index, entry] of transcript.entries.entries()) {
    const license = licenseOf(entry.actor);
    if (license === undefined) continue;
    const foreign = findValue(saidIn(entry) ?? {}, (key, value) => {
      if (typeof value !== "string" || value.length < 8 || !/(?:^|_)id$/u.test(key)) return false;
      const owner = owners.get(value) ?? license;
      owners.set(value, owner);
      return owner !== license;
    });
    if (foreign !== undefined) return { got: `${foreign.key} ${foreign.value} of another license`, entry: index };
  }
  return undefined;
}
