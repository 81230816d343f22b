import type { Seat } from "./crowd.js";
import type { Line } from "./line.js";

/** What a frame says of an event: that it is on record, or that it has come to a member. */
export interface Word {
  readonly kind: "acknowledged" | "pushed";
  /** Number of the event, as `Tongue.event` was given it. */
  readonly event: number;
  /** Its `order` in the chat; null where the server knows none. */
  readonly order: number | null;
}

/** How a server is spoken to: all that the driver knows of the difference between two servers. */
export interface Tongue {
  /** The server answers the sender of an event besides pushing it. */
  readonly acknowledges: boolean;
  url(origin: string, seat: Seat): string;
  /** Puts everybody into their chats, once all lines are open. */
  enter(lines: readonly Line[]): Promise<void>;
  /** The frame that sends an event to the chat of `line`. */
  event(line: Line, event: number): string;
  /** Undefined where the frame is about no event. Throws where it says that something failed. */
  read(frame: Buffer): Word | undefined;
}
