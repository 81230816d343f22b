import type { Duplex } from "node:stream";
import type { Limits } from "./limits.js";
import type { Session } from "./session.js";

/** Who is behind a wire; nobody until the session is there. */
export interface Behind {
  session?: Session;
}

/** Bytes that may wait for a reader: answers are longer than what a stranger asks, and there may be thousands of them. */
export function backlogOf({ session }: Behind, { strangerBytes, backlogBytes }: Limits): number {
  return (session?.isStranger ?? true) ? strangerBytes : backlogBytes;
}

/** A stranger may send `bytes` over the carrier of a WebSocket, in whatever frames, or without finishing one; then it is cut off, and what waits for its turn counts for nothing. */
export function restrain(carrier: Duplex, session: Session, bytes: number, cut: () => void): void {
  let left = bytes;
  const count = (chunk: Buffer): void => {
    left -= chunk.length;
    if (!session.isStranger) carrier.off("data", count);
    else if (left < 0) {
      cut();
      session.close();
    }
  };
  carrier.on("data", count);
}
