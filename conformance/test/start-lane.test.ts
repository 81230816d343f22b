import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { ThreadLane } from "../src/cli/start-lane.js";
import type { Case } from "../src/plan/case.js";

/** A thread that does what `code` says. */
const laneOf = (code: string) =>
  new ThreadLane(new Worker(`const { parentPort } = require("node:worker_threads"); ${code}`, { eval: true }));
/** One that is open, and does what `code` says with every message. */
const opening = (code: string) =>
  laneOf(`parentPort.postMessage({ kind: "open", target: { name: "t" } });
parentPort.on("message", (message) => { ${code} });`);
const case_ = { id: "c", scenario: { id: "c" }, actors: {} } as unknown as Case;

const deaths: readonly [string, string, string][] = [
  ["breaks", "throw new Error('no memory')", "Error: no memory\n"],
  ["ends", "process.exit(3)", "its thread ended with code 3"],
];

describe("a lane in a thread", () => {
  it.each(deaths)("that %s before its server listens is told of", async (_, code, why) => {
    await expect(laneOf(code).target).rejects.toThrow(
      new RegExp(`^The reference server could not start: [^]*${why}`, "u"),
    );
  });

  it.each(deaths)("that %s in the middle of a case is told of, and in every case after that", async (_, code, why) => {
    const lane = opening(code);
    await lane.target;
    const said = new RegExp(`^The reference server ended in the middle of the run: [^]*${why}`, "u");
    await expect(lane.play(case_)).rejects.toThrow(said);
    await expect(lane.play(case_)).rejects.toThrow(said);
  });

  it("tells what keeps its server from starting", async () => {
    const lane = laneOf("parentPort.postMessage({ kind: 'problems', problems: ['no room'] })");
    await expect(lane.target).rejects.toThrow("no room");
    await expect(lane.play(case_)).rejects.toThrow("no room");
  });

  it("plays cases together, and knows which is which", async () => {
    const back = `const transcript = { case: message.case.id };
      const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
      const checks = { expected: [], sources: [], rows: [] };
      const played = { head: bytes({ actors: {}, checks, transcript }), entries: bytes([]) };
      setTimeout(() => parentPort.postMessage({ kind: "played", number: message.number, played }), message.case.scenario.wait);`;
    const lane = opening(back);
    const wanted = [20, 10, 0].map((wait, at) => ({ ...case_, id: `c${at}`, scenario: { id: `c${at}`, wait } }));
    const played = await Promise.all(wanted.map((one) => lane.play(one as unknown as Case)));
    expect(played.map(({ case: { id }, transcript }) => [id, transcript.case])).toEqual([
      ["c0", "c0"],
      ["c1", "c1"],
      ["c2", "c2"],
    ]);
    await lane.close();
  });

  it("ends without a word when it is closed, and what is still played is given up", async () => {
    const lane = opening("");
    await lane.target;
    const played = lane.play(case_);
    await lane.close();
    await expect(played).rejects.toThrow("the run");
  });
});
