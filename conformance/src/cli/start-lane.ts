import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { unpackChecks } from "../judge/pack-checks.js";
import type { Lane } from "../lane.js";
import { SetupError } from "../load/problem.js";
import type { Case } from "../plan/case.js";
import type { Target } from "../plan/target.js";
import type { Played } from "../play-case.js";
import type { Transcript } from "../run/transcript.js";
import { laneFile } from "./lane-file.js";
import type { FromLane, PlayedHead, PlayedThere, ToLane } from "./lane-thread.js";
import type { LaneChoice } from "./open-lane.js";

/** A lane with a reference server of its own. */
export interface EmbeddedLane extends Lane {
  /** The server. Rejects with a `SetupError` where it could not start. */
  readonly target: Promise<Target>;
  close(): Promise<unknown>;
}

/** Megabytes for what is young: judging and being judged make much that is soon forgotten. */
const youngMegabytes = 64;
/**
 * Bytes of bytecode that the compiler takes into a function from others, a third of what V8 does by itself. Each thread compiles for itself,
 * a quarter of all that a run does, and runs for too short a time to get back what longer code costs: it takes a twelfth less with this.
 */
const inlining = "--max-inlined-bytecode-size-cumulative=300";

/**
 * Starts a reference server and who plays on it in a thread of their own, so that each core can have such a lane. Where the sources run as
 * they are, there is no file that a thread could start from, and both are in this one.
 */
export function startLane(choice: LaneChoice): EmbeddedLane {
  const file = laneFile();
  if (file === undefined) return besideUs(choice);
  setFlagsFromString(inlining);
  return new ThreadLane(
    new Worker(file, { workerData: choice, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } }),
  );
}

function besideUs(choice: LaneChoice): EmbeddedLane {
  const opened = import("./open-lane.js").then(({ openLane }) => openLane(choice));
  const lane = async () => (await opened).lane;
  return {
    target: toldLater(opened.then(({ target }) => target)),
    play: async (case_) => (await lane()).play(case_),
    callOff: () =>
      void lane().then(
        (one) => one.callOff(),
        () => {},
      ),
    close: async () => (await opened).close(),
  };
}

/** What came from a thread. Entries are read when somebody looks: a run has a hundred thousand, and reports show few of them. */
function playedOf(case_: Case, { head, entries }: PlayedThere): Played {
  const { actors, checks, transcript } = parse<PlayedHead>(head);
  let known: WeakRef<Transcript["entries"]> | undefined;
  return {
    case: { ...case_, actors },
    checks: unpackChecks(case_.id, checks),
    transcript: {
      ...transcript,
      get entries() {
        const read = known?.deref() ?? parse<Transcript["entries"]>(entries);
        known = new WeakRef(read);
        return read;
      },
    },
    text: { head: transcript, entries },
  };
}

const utf8 = new TextDecoder();

function parse<T>(json: Uint8Array): T {
  return JSON.parse(utf8.decode(json)) as T;
}

/** A promise that may be rejected before anybody looks: it is told of where the server is needed. */
function toldLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

interface Waiting {
  resolve(played: PlayedThere): void;
  reject(error: Error): void;
}

/** A lane in a thread. When the thread ends by itself, whoever waits for it is told. */
export class ThreadLane implements EmbeddedLane {
  readonly target: EmbeddedLane["target"];
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #end: SetupError | undefined;

  constructor(thread: Worker) {
    this.#thread = thread;
    const open: EmbeddedLane["target"] = new Promise((resolve, reject) => {
      let doing = "could not start";
      const ended = (why: string) => {
        giveUp(new SetupError([`The reference server ${doing}: ${why}`]));
      };
      const giveUp = (why: SetupError) => {
        this.#end ??= why;
        reject(this.#end);
        for (const waiting of this.#waiting.values()) waiting.reject(this.#end);
        this.#waiting.clear();
      };
      thread.on("message", (message: FromLane) => {
        if (message.kind === "problems") giveUp(new SetupError(message.problems));
        else if (message.kind === "played") this.#take(message);
        else {
          doing = "ended in the middle of the run";
          resolve(message.target);
        }
      });
      thread.on("error", (error) => ended(error.stack ?? error.message));
      thread.on("exit", (code) => ended(`its thread ended with code ${code}`));
    });
    this.target = toldLater(open);
  }

  async play(case_: Case): Promise<Played> {
    if (this.#end !== undefined) throw this.#end;
    const number = this.#asked++;
    const played = await new Promise<PlayedThere>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#tell({ kind: "play", number, case: case_ });
    });
    return playedOf(case_, played);
  }

  callOff(): void {
    this.#tell({ kind: "call-off" });
  }

  close(): Promise<unknown> {
    return this.#thread.terminate();
  }

  #tell(message: ToLane): void {
    this.#thread.postMessage(message);
  }

  #take({ number, played }: Extract<FromLane, { kind: "played" }>): void {
    this.#waiting.get(number)?.resolve(played);
    this.#waiting.delete(number);
  }
}
