import { commit, type Moment } from "./change.js";
import type { Core } from "./core.js";
import type { Notification } from "./notice.js";
import { activeThread, type Chat, type State, type Thread } from "./state.js";
import { closeThread, isIdle, sendSystemMessage, setIdle } from "./threads.js";
import type { Scene } from "./turn.js";

/** How long nobody may write in an active thread, in milliseconds: until it is called idle, and until it is closed. */
export interface Patience {
  readonly idleMs: number;
  readonly archiveMs: number;
}

/** When something is due next in any active thread; undefined where there is none. */
export function nextDue(state: State, patience: Patience): number | undefined {
  let next: number | undefined;
  for (const { chats } of state.licenses.values())
    for (const chat of chats.values()) {
      const thread = activeThread(chat);
      if (thread !== undefined) next = Math.min(next ?? Number.POSITIVE_INFINITY, dueAt(thread, patience));
    }
  return next;
}

/**
 * Calls idle, or closes, the chats of a licence in which nobody has written for long. Nobody can be told that it failed: then it is
 * reported as our own mistake, and nothing is changed.
 */
export function routeByTime(core: Core, licenseId: number, patience: Patience): readonly Notification[] {
  try {
    return commit(core, { kind: "route", licenseId, patience }, (moment) => perform(moment, licenseId, patience));
  } catch (error) {
    core.reportBug?.(error);
    return [];
  }
}

function perform({ state, ...moment }: Moment, licenseId: number, patience: Patience): readonly Notification[] {
  const license = state.licenses.get(licenseId);
  if (license === undefined) return [];
  const scene: Scene = { ...moment, license, notifications: [] };
  for (const chat of license.chats.values()) {
    const thread = activeThread(chat);
    if (thread !== undefined && dueAt(thread, patience) <= moment.now) route(scene, chat, thread, patience);
  }
  return scene.notifications;
}

function route(scene: Scene, chat: Chat, thread: Thread, { idleMs, archiveMs }: Patience): void {
  if (scene.now - writtenAt(thread) >= archiveMs) {
    const message = inactivity("routing.archived_inactive", "Chat archived", archiveMs);
    closeThread(scene, chat, thread, { userId: null, ...message });
  } else {
    sendSystemMessage(scene, chat, inactivity("routing.idle", "Chat is idle", idleMs));
    setIdle(scene, chat, thread, true);
  }
}

function inactivity(type: string, what: string, milliseconds: number) {
  const duration = String(Math.round(milliseconds / 60_000));
  return { type, text: `${what} due to ${duration} minutes of inactivity`, vars: { duration } };
}

function dueAt(thread: Thread, { idleMs, archiveMs }: Patience): number {
  return writtenAt(thread) + (isIdle(thread) ? archiveMs : Math.min(idleMs, archiveMs));
}

/** When somebody wrote last; messages of the system do not count. */
function writtenAt({ events, startedAt }: Thread): number {
  return events.findLast(({ type }) => type !== "system_message")?.timestamp ?? startedAt;
}
