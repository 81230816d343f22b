import type { ServerResponse } from "node:http";
import type { State } from "../core/state.js";
import { hideInText, hideTokens, joinSecrets, secretsOf } from "./hide-tokens.js";
import { showChats } from "./show-chats.js";
import { showFrame } from "./show-frame.js";
import type { Seen, Watch } from "./watch.js";

/** Milliseconds between two messages to a page. */
const pause = 150;
/** Milliseconds after which a comment keeps a quiet connection open. */
const quiet = 20_000;
/** Bytes that a page may leave untaken before it gets nothing more for a while. */
const backlog = 1024 * 1024;

/** What a page is shown of the server. */
export interface Stage {
  readonly state: State;
  readonly watch: Watch;
  /** Open RTM connections. */
  readonly connections: () => number;
  readonly version: string;
}

/** Sends what happens as server-sent events, bundled, until the page goes: the chats where they changed, and the frames since the last time. */
export function feed(response: ServerResponse, stage: Stage): void {
  const { watch } = stage;
  let shown = 0;
  let chatsBefore = "";
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    timer = undefined;
    if (response.writableLength > backlog) {
      wake();
      return;
    }
    const { frames, chats, ...counts } = take(stage, shown);
    shown = watch.total;
    const chatsNow = JSON.stringify(chats);
    const news = { ...counts, frames, ...(chatsNow === chatsBefore ? {} : { chats }) };
    chatsBefore = chatsNow;
    response.write(`data: ${JSON.stringify(news)}\n\n`);
  };
  const wake = (): void => {
    timer ??= setTimeout(send, pause).unref();
  };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const unsubscribe = watch.subscribe(wake);
  const alive = setInterval(() => response.write(":\n\n"), quiet).unref();
  response.on("close", () => {
    unsubscribe();
    clearInterval(alive);
    clearTimeout(timer);
  });
  send();
}

function take({ state, watch, connections, version }: Stage, shown: number) {
  const secrets = joinSecrets(secretsOf(state), watch.retired);
  const { chats, inAll } = showChats(state, (value) => hideTokens(value, secrets));
  const frames = watch.after(shown).map((frame) => {
    const name = nameOf(state, frame);
    return { ...showFrame(frame, secrets), name: name === undefined ? undefined : hideInText(name, secrets) };
  });
  return { version, total: watch.total, connections: connections(), chatsInAll: inAll, chats, frames };
}

function nameOf({ licenses }: State, { license: id, user = "" }: Seen): string | undefined {
  const license = id === undefined ? undefined : licenses.get(id);
  return license?.agents.get(user)?.name ?? license?.customers.get(user)?.name ?? undefined;
}
