import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Lane } from "../src/lane.js";
import type { Case } from "../src/plan/case.js";
import type { Played } from "../src/play-case.js";
import { runPlan } from "../src/run-plan.js";

/** A case that does nothing, has many steps, or moves time. */
const caseOf = (id: string): Case => {
  const steps = id === "many" ? [{}, {}, {}] : id.startsWith("time") ? [{ kind: "advance" }] : [];
  return { id, scenario: { id, steps, cleanup: [] }, actors: {} } as unknown as Case;
};

/** A lane that writes down when cases begin and end, each after some turns of the event loop. */
class FakeLane implements Lane {
  readonly log: string[] = [];
  over = false;

  async play(case_: Case): Promise<Played> {
    this.log.push(`+${case_.id}`);
    for (let left = case_.id.startsWith("long") ? 50 : 1; left > 0 && !this.over; left--) await turn();
    if (case_.id === "broken") throw new Error("the lane broke");
    this.log.push(`-${case_.id}`);
    return { case: case_, checks: [], transcript: { case: case_.id } } as unknown as Played;
  }

  callOff(): void {
    this.over = true;
    this.log.push("over");
  }
}

const settingsOf = (lanes: readonly FakeLane[], workers: number, signal = new AbortController().signal) => ({
  lanes: lanes.map((lane) => ({ lane, workers })),
  deadline: 10_000,
  signal,
});

describe("a run", () => {
  it("plays so many cases of a lane together, and those that move time last and alone", async () => {
    const lane = new FakeLane();
    const cases = ["time-1", "a", "b", "time-2"].map(caseOf);
    const played = await runPlan(cases, settingsOf([lane], 2), () => {});
    expect(lane.log).toEqual(["+a", "+b", "-a", "-b", "+time-1", "-time-1", "+time-2", "-time-2"]);
    expect(played.map((one) => one.case.id)).toEqual(["time-1", "a", "b", "time-2"]);
  });

  it("takes the longest case early", async () => {
    const lane = new FakeLane();
    await runPlan(["a", "b", "c", "many"].map(caseOf), settingsOf([lane], 2), () => {});
    expect(lane.log.slice(0, 2)).toEqual(["+a", "+many"]);
  });

  it("plays the case that is to be the first alone, and keeps no other lane waiting", async () => {
    const [one, other] = [new FakeLane(), new FakeLane()];
    const [a, long, b] = [caseOf("a"), caseOf("long"), caseOf("b")];
    await runPlan([a, long, b], { ...settingsOf([one, other], 2), first: long }, () => {});
    expect([one.log, other.log]).toEqual([
      ["+long", "-long"],
      ["+a", "+b", "-a", "-b"],
    ]);
  });

  it("tells of cases as they end, and gives a case to the lane that has room", async () => {
    const [one, other] = [new FakeLane(), new FakeLane()];
    const told: string[] = [];
    const cases = ["long", "a", "b", "time"].map(caseOf);
    await runPlan(cases, settingsOf([one, other], 1), (played) => told.push(played.case.id));
    expect(told).toEqual(["a", "b", "time", "long"]);
    expect(one.log).toEqual(["+long", "-long"]);
  });

  it("that is called off brings its lanes to an end, and tells no more", async () => {
    const controller = new AbortController();
    const lane = new FakeLane();
    const settings = settingsOf([lane], 1, controller.signal);
    const played = await runPlan(["a", "long", "b"].map(caseOf), settings, () => controller.abort());
    expect(played.map((one) => one.case.id)).toEqual(["a"]);
    expect(lane.log).toEqual(["+a", "-a", "over"]);
  });

  it("that is called off before it begins does so at once", async () => {
    const lane = new FakeLane();
    const played = await runPlan([caseOf("long")], settingsOf([lane], 1, AbortSignal.abort()), () => {});
    expect(played).toEqual([]);
    expect(lane.log).toEqual(["over"]);
  });

  it("tells of everything at its deadline, too", async () => {
    const lane = new FakeLane();
    const cases = Array.from({ length: 20 }, (_, at) => caseOf(`long-${at}`));
    const played = await runPlan(cases, { ...settingsOf([lane], 1), deadline: 1 }, () => {});
    expect(played).toHaveLength(20);
    expect(lane.log).toContain("over");
  });

  it("ends with a lane that breaks, and tells no more", async () => {
    const [one, other] = [new FakeLane(), new FakeLane()];
    const told: string[] = [];
    const cases = ["broken", "a", "b", "c"].map(caseOf);
    const settings = settingsOf([one, other], 1);
    await expect(runPlan(cases, settings, (played) => told.push(played.case.id))).rejects.toThrow("the lane broke");
    const before = [...told];
    for (let left = 10; left > 0; left--) await turn();
    expect(told).toEqual(before);
    expect(other.log).not.toContain("+c");
  });
});
