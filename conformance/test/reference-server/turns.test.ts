import { describe, expect, it } from "vitest";
import { Turns } from "../../reference-server/faces/turns.js";

/** Plays pieces of work, each named by its owner and its number, and gives the order in which they ran. */
async function play(sliceMs: number, take: (turns: Turns, run: (name: string) => void) => void): Promise<string[]> {
  const ran: string[] = [];
  const turns = new Turns(sliceMs);
  take(turns, (name) => ran.push(name));
  await new Promise<void>((resolve) => turns.take({}, resolve));
  return ran;
}

describe("turns", () => {
  const [ada, ben] = [{ name: "ada" }, { name: "ben" }];

  it.each([0, 1000])("go round, one piece of work for each, in slices of %i ms", async (sliceMs) => {
    const ran = await play(sliceMs, (turns, run) => {
      for (const at of [1, 2, 3]) turns.take(ada, () => run(`ada ${at}`));
      for (const at of [1, 2]) turns.take(ben, () => run(`ben ${at}`));
    });
    expect(ran.slice(0, 4)).toEqual(["ada 1", "ben 1", "ada 2", "ben 2"].slice(0, ran.length));
  });

  it("never run work at once, and count what waits", async () => {
    const turns = new Turns(5);
    const done = new Promise<void>((resolve) => turns.take(ada, resolve));
    turns.take(ben, () => {});
    expect([turns.waiting(ada), turns.waiting(ben), turns.waiting({})]).toEqual([1, 1, 0]);
    await done;
    await new Promise<void>((resolve) => turns.take(ben, resolve));
    expect([turns.waiting(ada), turns.waiting(ben)]).toEqual([0, 0]);
  });

  it("begin nothing any more once they are stopped", async () => {
    const ran: string[] = [];
    const turns = new Turns(0);
    turns.take(ada, () => {
      ran.push("ada");
      turns.stop();
    });
    turns.take(ben, () => ran.push("ben"));
    while (ran.length === 0) await new Promise(setImmediate);
    turns.take(ben, () => ran.push("late"));
    for (let round = 0; round < 5; round += 1) await new Promise(setImmediate);
    expect(ran).toEqual(["ada"]);
  });

  it("let the network in between slices", async () => {
    const seen: string[] = [];
    const turns = new Turns(0);
    for (const at of [1, 2, 3]) turns.take(ada, () => seen.push(`work ${at}`));
    const last = new Promise<void>((resolve) => turns.take(ada, resolve));
    setImmediate(() => seen.push("network"));
    await last;
    expect(seen.indexOf("network")).toBeLessThan(seen.indexOf("work 3"));
  });
});
