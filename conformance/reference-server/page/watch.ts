import type { ApiName } from "../snapshots.js";
import { joinSecrets, type Secrets, type Sought } from "./hide-tokens.js";

/** Frames that are kept. */
const kept = 100;
/** Characters of a frame that is kept whole; of longer ones only the length is. */
const longest = 8192;

/** Something that passed between the server and somebody: a frame, a request or an answer of the Web, a webhook. */
export interface Sight {
  readonly via: "rtm" | "web" | "webhook";
  /** Seen from the server. */
  readonly direction: "in" | "out";
  readonly api?: ApiName;
  readonly connection?: number | undefined;
  readonly license?: number | undefined;
  /** Id of the agent or customer; absent before the login. */
  readonly user?: string | undefined;
  readonly text: string;
}

/** A sight, numbered from 1, with its time in milliseconds since 1970. It holds what was said, tokens included: show it through `showFrame`. */
export interface Seen extends Omit<Sight, "text"> {
  readonly number: number;
  readonly at: number;
  /** Null where it is too long to keep. */
  readonly text: string | null;
  readonly length: number;
}

/** Keeps the last hundred frames, and tells who looks that there are new ones. */
export class Watch {
  private readonly frames: Seen[] = [];
  private count = 0;
  private formerSecrets: readonly { readonly secrets: Secrets; readonly at: number }[] = [];
  private readonly watchers = new Set<() => void>();

  see({ text, ...sight }: Sight): void {
    this.count += 1;
    const { length } = text;
    this.frames[(this.count - 1) % kept] = {
      ...sight,
      number: this.count,
      at: Date.now(),
      text: length > longest ? null : text,
      length,
    };
    for (const watcher of this.watchers) watcher();
  }

  /** What is kept of the frames after a number, oldest first. */
  after(number: number): readonly Seen[] {
    const from = Math.max(number, this.count - kept);
    return Array.from({ length: this.count - from }, (_, index) => this.frames[(from + index) % kept]).flatMap(
      (frame) => frame ?? [],
    );
  }

  /** Remembers what was secret until now, as long as frames from then are kept. */
  retire(secrets: Secrets): void {
    this.formerSecrets = [...this.stillSeen(), { secrets, at: this.count }];
  }

  /** What is not secret any more, but stands in frames. */
  get retired(): Sought {
    return joinSecrets(...this.stillSeen().map(({ secrets }) => secrets));
  }

  private stillSeen() {
    return this.formerSecrets.filter(({ at }) => at + kept > this.count);
  }

  /** Frames seen since the start. */
  get total(): number {
    return this.count;
  }

  /** Calls `watcher` at each new frame, until the returned function is called. */
  subscribe(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
