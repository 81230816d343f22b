import type { Duplex } from "node:stream";
import type { Session } from "./session.js";

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
