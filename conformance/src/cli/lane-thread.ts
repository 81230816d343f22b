/** The thread that `startLane` starts: a reference server, and who plays on it. */
import { parentPort, workerData } from "node:worker_threads";
import { type PackedChecks, packChecks } from "../judge/pack-checks.js";
import { SetupError } from "../load/problem.js";
import type { Case } from "../plan/case.js";
import type { Target } from "../plan/target.js";
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

/** What was played in a thread, as JSON in UTF-8: bytes are handed over, where objects and texts are copied. */
export interface PlayedThere {
  /** A `PlayedHead`. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** The entries of the transcript. */
  readonly entries: Uint8Array<ArrayBuffer>;
}

/** All but the entries of the transcript. */
export interface PlayedHead extends Pick<Case, "actors"> {
  readonly checks: PackedChecks;
  readonly transcript: Omit<Transcript, "entries">;
}

const tell = (message: FromLane, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, handedOver);
const utf8 = new TextEncoder();
const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => utf8.encode(JSON.stringify(value));

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
    const head: PlayedHead = { actors: cast.actors, checks: packChecks(cast.id, checks), transcript };
    const played: PlayedThere = { head: bytesOf(head), entries: bytesOf(entries) };
    tell({ kind: "played", number, played }, [played.head.buffer, played.entries.buffer]);
  };
  parentPort?.on("message", (message: ToLane) => {
    if (message.kind === "call-off") lane.callOff();
    else void play(message.number, message.case);
  });
}
