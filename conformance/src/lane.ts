import { setMaxListeners } from "node:events";
import type { Case } from "./plan/case.js";
import { type Played, type PlaySettings, playCase } from "./play-case.js";

/** Where cases are played: those of one lane share a server, and so its time. */
export interface Lane {
  /** Plays a case and judges it. Rejects where the lane itself has broken. */
  play(case_: Case): Promise<Played>;
  /** Brings cases that are being played to an early end. */
  callOff(): void;
}

/** A lane in this thread. */
export function laneHere(settings: PlaySettings): Lane {
  const over = new AbortController();
  // Every case that waits for something listens, and there may be many.
  setMaxListeners(0, over.signal);
  return {
    play: (case_) => playCase(case_, settings, over.signal),
    callOff: () => over.abort(),
  };
}
