/** The thread that `startLane` starts: a reference server, and who plays on it. */
import { parentPort, workerData } from "node:worker_threads";
import { SetupError } from "../load/problem.js";
import type { Case } from "../plan/case.js";
import type { Target } from "../plan/target.js";
import type { Played } from "../play-case.js";
import type { Transcript } from "../run/transcript.js";
import { type LaneChoice, type OpenLane, openLane } from "./open-lane.js";

/** What the thread is told. The number comes back with what was played. */
export type ToLane =
  | { readonly kind: "play"; readonly number: number; readonly case: Case }
  | { readonly kind: "call-off" };

/** What the thread tells: on which server it plays, or what keeps it from that; then each case that was played. */
export type FromLane =
  | { readonly kind: "open"; readonly target: Target }
  | { readonly kind: "problems"; readonly problems: readonly string[] }
  | { readonly kind: "played"; readonly number: number; readonly played: PlayedThere };

/** What was played in a thread, as JSON: text costs less to send than objects do, and less to keep. */
export interface PlayedThere {
  /** A `PlayedHead`. */
  readonly head: string;
  /** The entries of the transcript. */
  readonly entries: string;
}

/** All but the entries of the transcript. */
export interface PlayedHead extends Pick<Case, "actors">, Pick<Played, "checks"> {
  readonly transcript: Omit<Transcript, "entries">;
}

const tell = (message: FromLane): void => parentPort?.postMessage(message);

const opened = await openLane(workerData as LaneChoice).catch((error: unknown) => {
  if (!(error instanceof SetupError)) throw error;
  tell({ kind: "problems", problems: error.problems });
});
if (opened !== undefined) serve(opened);

function serve({ lane, target }: OpenLane): void {
  tell({ kind: "open", target });
  const play = async (number: number, case_: Case): Promise<void> => {
    const { case: cast, checks, transcript: whole } = await lane.play(case_);
    const { entries, ...transcript } = whole;
    const head: PlayedHead = { actors: cast.actors, checks, transcript };
    tell({ kind: "played", number, played: { head: JSON.stringify(head), entries: JSON.stringify(entries) } });
  };
  parentPort?.on("message", (message: ToLane) => {
    if (message.kind === "call-off") lane.callOff();
    else void play(message.number, message.case);
  });
}
