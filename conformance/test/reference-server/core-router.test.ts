import { describe, expect, it } from "vitest";
import { nextDue } from "../../reference-server/core/router.js";
import { chatting, message, start } from "./play.js";

const minute = 60_000;
const patience = { idleMs: 20 * minute, archiveMs: 60 * minute };

type Deed = "write" | "whisper" | "look" | "close";

/** Whom agents of 2019 hear of the router, when it looks after these minutes; `deeds` are done at their minute. */
function heard(looks: readonly number[], deeds: Readonly<Record<number, Deed>> = {}): readonly string[] {
  const { play, ada, cleo, chatId, threadId } = chatting();
  const does: Readonly<Record<Deed, () => void>> = {
    write: () => cleo.call("send_event", message(chatId, "hi")),
    whisper: () => ada.call("send_event", message(chatId, "psst", { recipients: "agents" })),
    look: () => cleo.call("update_last_seen_timestamp", { chat_id: chatId }),
    close: () => ada.call("close_thread", { chat_id: chatId }),
  };
  const minutes = [...new Set([...looks, ...Object.keys(deeds).map(Number)])].sort((one, other) => one - other);
  return minutes.flatMap((at) => {
    play.now = start + at * minute;
    const deed = deeds[at];
    if (deed !== undefined) does[deed]();
    if (!looks.includes(at)) return [];
    const told = play.route(patience)("agent-web");
    return told.map(({ action, payload }) => {
      expect(payload).toMatchObject({ chat_id: chatId, thread_id: threadId });
      expect(payload["user_id"]).toBeUndefined();
      const event = payload["event"] as { system_message_type: string } | undefined;
      return `${at}: ${event?.system_message_type ?? action}`;
    });
  });
}

const idle = (at: number) => [`${at}: routing.idle`, `${at}: chat_thread_properties_updated`];
const archived = (at: number) => [`${at}: routing.archived_inactive`, `${at}: thread_closed`];

describe("the router", () => {
  it.each<[string, readonly number[], Readonly<Record<number, Deed>>, readonly string[]]>([
    ["says nothing of a chat for 20 minutes", [1, 19], {}, []],
    ["calls it idle once", [20, 21, 59], {}, idle(20)],
    ["closes it after an hour, once", [20, 60, 61], {}, [...idle(20), ...archived(60)]],
    ["closes it at once where it was not looked at for an hour", [60], {}, archived(60)],
    ["begins anew when somebody writes", [20, 39, 40], { 19: "write" }, idle(39)],
    ["and when somebody writes to agents alone", [20, 39], { 19: "whisper" }, idle(39)],
    ["but not when somebody looks", [20], { 19: "look" }, idle(20)],
    [
      "calls it idle again after somebody wrote",
      [20, 50, 90],
      { 30: "write" },
      [...idle(20), ...idle(50), ...archived(90)],
    ],
    ["has nothing to do with closed chats", [20, 60], { 10: "close" }, []],
  ])("%s", (_, looks, deeds, expected) => {
    expect(heard(looks, deeds)).toEqual(expected);
  });

  it("tells members of an idle chat, and with the end everybody with access; the property goes back when somebody writes", () => {
    const { play, cleo, chatId } = chatting();
    play.login("agent-web", "dal:one-ben");
    play.now = start + 20 * minute;
    const told = play.route(patience);
    expect(told("customer-rtm").map(({ action, to }) => [action, to])).toEqual([
      ["incoming_event", [cleo.id]],
      ["chat_thread_properties_updated", [cleo.id]],
    ]);
    expect(told("customer-rtm")[1]?.payload).toMatchObject({ properties: { routing: { idle: { value: true } } } });
    expect(told("agent-web").map(({ to }) => to)).toEqual([["ada"], ["ada"]]);
    const back = cleo.call("send_event", message(chatId, "hi")).agents;
    expect(back.map(({ action }) => action)).toEqual(["incoming_event", "chat_thread_properties_updated"]);
    expect(back[1]?.payload).toMatchObject({ properties: { routing: { idle: { value: false } } } });
    play.now += 60 * minute;
    const [, end] = play.route(patience)("agent-web");
    expect([end?.action, end?.to]).toEqual(["thread_closed", expect.arrayContaining(["ada", "ben"])]);
  });

  it("knows when something is due", () => {
    const { play, cleo, ada, chatId } = chatting();
    const due = () => {
      const at = nextDue(play.core.state, patience);
      return at === undefined ? undefined : (at - start) / minute;
    };
    expect(due()).toBe(20);
    play.now = start + 5 * minute;
    cleo.call("send_event", message(chatId, "hi"));
    expect(due()).toBe(25);
    play.now = start + 25 * minute;
    play.route(patience);
    expect(due()).toBe(65);
    ada.call("close_thread", { chat_id: chatId });
    expect(due()).toBeUndefined();
  });

  it("that cannot put a change on record changes nothing, and says so", () => {
    const { play } = chatting();
    play.now = start + 20 * minute;
    const bugs: unknown[] = [];
    const record = () => {
      throw new Error("The disk is full");
    };
    Object.assign(play.core, { record, reportBug: (error: unknown) => bugs.push(error) });
    expect(play.route(patience)("agent-web")).toEqual([]);
    expect(bugs).toHaveLength(1);
    expect(nextDue(play.core.state, patience)).toBe(start + 20 * minute);
  });
});
