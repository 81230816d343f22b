import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Made } from "../../reference-server/core/change.js";
import { Edits } from "../../reference-server/core/edits.js";
import { restart } from "../../reference-server/core/leave.js";
import { type Packed, packState, unpackState } from "../../reference-server/journal/pack-state.js";
import { resume } from "../../reference-server/journal/resume.js";
import { start } from "./play.js";
import { Run, spelled, steps, told } from "./random-steps.js";

/** The same steps in every run of the tests; `RUNS` makes them more, and others. */
const how = process.env["RUNS"] === undefined ? { numRuns: 30, seed: 1 } : { numRuns: Number(process.env["RUNS"]) };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a command", () => {
  it("that is refused changes nothing and is recorded nowhere, and no payload brings out a mistake of ours", () => {
    const count = { refused: 0, changed: 0 };
    fc.assert(
      fc.property(steps, (all) => {
        const run = new Run();
        for (const step of all) {
          const before = spelled(run.core.state);
          const records = run.made.length;
          const isRefused = run.take(step)?.result.ok === false;
          const isSame = spelled(run.core.state) === before;
          expect(run.bugs).toEqual([]);
          if (isRefused) expect([isSame, run.made.length]).toEqual([true, records]);
          if (!isSame) expect(run.made.length).toBe(records + 1);
          count.refused += isRefused ? 1 : 0;
          count.changed += isSame ? 0 : 1;
        }
      }),
      how,
    );
    expect(Math.min(count.refused, count.changed)).toBeGreaterThan(20);
  });

  it("that breaks off at any of its writes changes nothing and is recorded nowhere", () => {
    const writes = breakingWrites();
    let broken = 0;
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (all, last) => {
        writes.left = Number.POSITIVE_INFINITY;
        const run = new Run();
        for (const step of all) {
          const before = spelled(run.core.state);
          const records = run.made.length;
          writes.left = step.kind === "command" ? last : Number.POSITIVE_INFINITY;
          const outcome = run.take(step);
          if (writes.left > 0) continue;
          broken += 1;
          expect(outcome?.result).toMatchObject({ ok: false, error: { type: "internal" } });
          expect([spelled(run.core.state) === before, run.made.length]).toEqual([true, records]);
        }
      }),
      how,
    );
    expect(broken).toBeGreaterThan(20);
  });

  it("that cannot be recorded changes nothing", () => {
    const run = new Run();
    const before = spelled(run.core.state);
    const core = {
      ...run.core,
      record: () => {
        throw new Error("The disk is full");
      },
    };
    const [step] = fc.sample(steps, { seed: 1, numRuns: 1 })[0]?.filter(({ kind }) => kind === "command") ?? [];
    expect(step).toBeDefined();
    expect(() => restart(core)).toThrow("The disk is full");
    expect(spelled(run.core.state)).toBe(before);
  });

  it("has one outcome for the same state, time and ids", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const [one, other] = [new Run(), new Run()];
        for (const step of all) {
          const outcomes = [one.take(step), other.take(step)].map((outcome) => outcome && told(outcome));
          expect(outcomes[0]).toEqual(outcomes[1]);
        }
        expect(spelled(one.core.state)).toBe(spelled(other.core.state));
      }),
      how,
    );
  });
});

describe("a record of what changed the state", () => {
  it("leads to the same state again", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const run = new Run();
        for (const step of all) run.take(step);
        const lines = run.made.map((made) => JSON.parse(JSON.stringify(made)) as Made);
        const again = new Run();
        again.clock.advance(run.clock.now() - again.clock.now());
        resume(
          again.core,
          {
            header: { at: start },
            changes: lines.map((made, line) => ({ made, line })),
            append: again.core.record ?? (() => {}),
          },
          "j",
        );
        restart(run.core);
        expect(spelled(again.core.state)).toBe(spelled(run.core.state));
      }),
      how,
    );
  });
});

describe("a state that was packed", () => {
  it("is the same again, and goes on in the same way", () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const [one, other] = [new Run(), new Run()];
        for (const step of before) for (const run of [one, other]) run.take(step);
        const packed = JSON.parse(JSON.stringify(packState(other.core.state))) as Packed;
        Object.assign(other.core.state, unpackState(packed));
        expect(spelled(other.core.state)).toBe(spelled(one.core.state));
        for (const step of after) for (const run of [one, other]) run.take(step);
        expect(spelled(other.core.state)).toBe(spelled(one.core.state));
      }),
      how,
    );
  });
});

/** Makes edits throw when so many are left. */
function breakingWrites(): { left: number } {
  const count = { left: Number.POSITIVE_INFINITY };
  for (const name of ["set", "put", "add", "remove", "take", "keep", "append"] as const) {
    const original = Edits.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(Edits.prototype, name).mockImplementation(function (this: Edits, ...args: unknown[]) {
      count.left -= 1;
      if (count.left === 0) throw new Error("broken");
      return original.apply(this, args) as never;
    } as never);
  }
  return count;
}
