import { type Lane, laneHere } from "../lane.js";
import { loadSpec } from "../load-spec.js";
import type { Target } from "../plan/target.js";
import { startForRun } from "./embedded.js";
import { openEmbedded } from "./open-target.js";

/** What a lane of the embedded reference server is told. */
export interface LaneChoice {
  /** A file with the world of the server; absent: the default world. */
  readonly fixtures?: string;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
}

/** A lane, and the reference server that it plays on. */
export interface OpenLane {
  readonly lane: Lane;
  readonly target: Target;
  close(): Promise<void>;
}

/** Starts a reference server in this thread, and opens a lane on it. */
export async function openLane({ fixtures, timeout }: LaneChoice): Promise<OpenLane> {
  const server = await startForRun(fixtures === undefined ? {} : { fixtures });
  const [{ spec }, opened] = await Promise.all([loadSpec(), openEmbedded(server)]).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const close = async (): Promise<void> => {
    await opened.close();
    await server.close();
  };
  return { lane: laneHere({ ...opened, spec, timeout }), target: opened.target, close };
}
