import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edits } from "../../reference-server/core/edits.js";

/** One of everything that states are made of. */
const fresh = () => ({
  name: "a",
  map: new Map([
    ["x", 1],
    ["y", 2],
    ["z", 3],
  ]),
  set: new Set([1, 2, 3]),
  list: [1, 2, 3],
});
type Thing = ReturnType<typeof fresh>;

const word = fc.constantFrom("w", "x", "y", "z");
const digit = fc.nat(5);
const edit = fc.oneof(
  fc.tuple(word).map(
    ([value]) =>
      (edits: Edits, thing: Thing) =>
        edits.set(thing, "name", value),
  ),
  fc.tuple(word, digit).map(
    ([key, value]) =>
      (edits: Edits, thing: Thing) =>
        edits.put(thing.map, key, value),
  ),
  fc.tuple(word).map(
    ([key]) =>
      (edits: Edits, thing: Thing) =>
        void edits.remove(thing.map, key),
  ),
  fc.tuple(digit, digit).map(
    ([a, b]) =>
      (edits: Edits, thing: Thing) =>
        edits.add(thing.set, a, b),
  ),
  fc.tuple(digit).map(
    ([value]) =>
      (edits: Edits, thing: Thing) =>
        void edits.take(thing.set, value),
  ),
  fc.array(digit).map((values) => (edits: Edits, thing: Thing) => edits.keep(thing.set, values)),
  fc.tuple(digit).map(
    ([value]) =>
      (edits: Edits, thing: Thing) =>
        edits.append(thing.list, value),
  ),
);

/** With the order of maps and sets, which equality forgets. */
const spelled = ({ name, map, set, list }: Thing) => [name, [...map], [...set], [...list]];

describe("edits", () => {
  it("are undone, whatever they are, to the order of maps and sets", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (all) => {
        const thing = fresh();
        const edits = new Edits();
        for (const one of all) one(edits, thing);
        if (!edits.any) expect(spelled(thing)).toEqual(spelled(fresh()));
        edits.rollBack();
        expect(spelled(thing)).toEqual(spelled(fresh()));
      }),
    );
  });

  it("that change nothing are none", () => {
    const thing = fresh();
    const edits = new Edits();
    edits.set(thing, "name", "a");
    edits.put(thing.map, "x", 1);
    edits.add(thing.set, 1);
    edits.keep(thing.set, [1, 2, 3]);
    expect([edits.remove(thing.map, "nothing"), edits.take(thing.set, 9), edits.any]).toEqual([false, false, false]);
  });
});
