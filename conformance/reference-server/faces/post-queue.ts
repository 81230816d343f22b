import type { Clock } from "../clock.js";
import { type Log, type LogEntry, since } from "./log.js";

/** One body on its way to an address. */
export interface Post {
  readonly license: number;
  readonly url: string;
  readonly action: string;
  /** JSON. */
  readonly text: string;
}

/** Milliseconds to wait before each new try of a body that was not taken; then it is given up. */
const pauses = [1000, 2000, 4000, 8000];
/** Bodies that wait for one address; what comes then is dropped. */
const longest = 1000;

/** What waits for one address; the first is on its way. */
interface Line {
  readonly posts: Post[];
  readonly closing: AbortController;
}

/** Posts bodies one after the other to each address, in order, for as long as it takes; addresses do not wait for each other. */
export class PostQueue {
  private readonly lines = new Map<string, Line>();
  private isClosed = false;

  /** `patience`: milliseconds that an address has for an answer. */
  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly patience = 10_000,
  ) {}

  post(post: Post): void {
    if (this.isClosed) return;
    const key = `${post.license} ${post.url}`;
    const line = this.lines.get(key);
    if (line === undefined) {
      const started = { posts: [post], closing: new AbortController() };
      this.lines.set(key, started);
      void this.work(key, started);
    } else if (line.posts.length < longest) line.posts.push(post);
    else this.tell(post, { outcome: "dropped" });
  }

  /** Gives up what waits for a licence. */
  drop(license: number): void {
    for (const [key, line] of this.lines) if (line.posts[0]?.license === license) this.giveUp(key, line);
  }

  /** Gives up everything, and what comes from now on. */
  close(): void {
    this.isClosed = true;
    for (const [key, line] of this.lines) this.giveUp(key, line);
  }

  private giveUp(key: string, { closing }: Line): void {
    this.lines.delete(key);
    closing.abort();
  }

  private async work(key: string, { posts, closing: { signal } }: Line): Promise<void> {
    for (let post = posts[0]; post !== undefined && !signal.aborted; post = posts[0]) {
      await this.deliver(post, signal);
      posts.shift();
    }
    // Where it was given up, there may be a new line for the same address.
    if (!signal.aborted) this.lines.delete(key);
  }

  private async deliver(post: Post, signal: AbortSignal): Promise<void> {
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const begin = performance.now();
      const problem = await this.attempt(post, signal);
      const milliseconds = since(begin);
      if (signal.aborted) return;
      if (problem === undefined) return this.tell(post, { outcome: "delivered", attempt, milliseconds });
      const pause = pauses[attempt - 1];
      const outcome = pause === undefined ? "given up" : "failed";
      this.tell(post, { outcome, attempt, milliseconds, error: problem });
      if (pause === undefined) return;
      await this.wait(pause, signal);
    }
  }

  /** What went wrong; undefined where the address said that all is well. */
  private async attempt({ url, text }: Post, closing: AbortSignal): Promise<string | undefined> {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(this.patience)]);
    const headers = { "content-type": "application/json", "user-agent": "livechat-conformance" };
    try {
      const answer = await fetch(url, { method: "POST", headers, body: text, redirect: "manual", signal });
      await answer.body?.cancel();
      return answer.ok ? undefined : `status ${answer.status}`;
    } catch (error) {
      return reasonOf(error);
    }
  }

  private wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        callOff();
        signal.removeEventListener("abort", end);
        resolve();
      };
      const callOff = this.clock.setTimeout(end, milliseconds);
      signal.addEventListener("abort", end);
    });
  }

  /** Of the address only the origin: what follows may be secret. */
  private tell({ license, url, action }: Post, result: Result): void {
    const to = URL.canParse(url) ? new URL(url).origin : "no URL";
    this.log({ event: "webhook", license, action, to, ...result });
  }
}

type Result = Pick<Extract<LogEntry, { event: "webhook" }>, "outcome" | "attempt" | "error" | "milliseconds">;

/** `fetch` hides the reason behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return "timeout";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "cannot be reached";
}
