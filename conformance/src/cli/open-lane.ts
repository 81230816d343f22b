import type { RunningServer } from "../../reference-server/index.js";
import { type Lane, laneHere } from "../lane.js";
import { loadSpec } from "../load-spec.js";
import { startForRun } from "./embedded.js";
import { openEmbedded } from "./open-target.js";

/** What a lane of the embedded reference server is told. */
export interface LaneChoice {
  /** A file with the world of the server; absent: the default world. */
  readonly fixtures?: string;
  /** Milliseconds for a step that does not say. */
  readonly timeout: number;
}

/** A reference server that listens, and the lane on it, which takes a while longer. */
export interface OpenLane {
  readonly server: RunningServer;
  readonly lane: Promise<Lane>;
  close(): Promise<void>;
}

/** Starts a reference server in this thread, and opens a lane on it. */
export async function openLane({ fixtures, timeout }: LaneChoice): Promise<OpenLane> {
  const server = await startForRun(fixtures === undefined ? {} : { fixtures });
  const opened = openEmbedded(server);
  const lane = async (): Promise<Lane> => {
    const [{ spec }, { redact, recast }] = await Promise.all([loadSpec(), opened]);
    return laneHere({ spec, redact, timeout, ...(recast === undefined ? {} : { recast }) });
  };
  const close = async (): Promise<void> => {
    await (await opened).close();
    await server.close();
  };
  return { server, lane: lane(), close };
}
