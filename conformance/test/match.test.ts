import { describe, expect, it } from "vitest";
import type { Json } from "../src/json.js";
import { match } from "../src/match.js";

describe("match", () => {
  const table: readonly (readonly [expected: Json, got: Json | undefined, mismatches: readonly string[]])[] = [
    [1, 1, []],
    [1, "1", [' expected 1, got "1"']],
    [null, null, []],
    [null, undefined, [" expected null, got nothing"]],
    [{}, {}, []],
    [{}, [], [" expected an object like {}, got []"]],
    [{ a: 1 }, { a: 1, b: 2 }, []],
    [{ a: { b: [1, { c: true }] } }, { a: { b: [1, { c: false }] } }, ["/a/b/1/c expected true, got false"]],
    [{ a: 1, b: 2 }, {}, ["/a expected 1, got nothing", "/b expected 2, got nothing"]],
    [{ toString: 1 }, {}, ["/toString expected 1, got nothing"]],
    [[1, 2], [1], [" expected 2 elements, got 1: [1]"]],
    [[{ a: 1 }], [{ a: 1, b: 2 }], []],
    [{ a: { $any: true } }, { a: null }, []],
    [{ a: { $any: true } }, {}, ["/a expected any value, got nothing"]],
    [{ a: { $absent: true } }, {}, []],
    [{ a: { $absent: true } }, { a: null }, ["/a expected nothing, got null"]],
    [{ $type: "integer" }, 3, []],
    [{ $type: "number" }, 3, []],
    [{ $type: "integer" }, 3.5, [' expected a value of type "integer", got 3.5']],
    [{ $type: ["string", "null"] }, null, []],
    [{ $type: "object" }, null, [' expected a value of type "object", got null']],
    [{ $type: "array" }, [], []],
    [{ $pattern: "^a+$" }, "aaa", []],
    [{ $pattern: "^a+$" }, "ab", [' expected a string like /^a+$/, got "ab"']],
    [{ $pattern: "1" }, 1, [" expected a string like /1/, got 1"]],
    [{ $exact: { a: 1, b: [1] } }, { b: [1], a: 1 }, []],
    [{ $exact: { a: 1 } }, { a: 1, b: 2 }, [' expected exactly {"a":1}, got {"a":1,"b":2}']],
    [{ $exact: [1, 2] }, [2, 1], [" expected exactly [1,2], got [2,1]"]],
    [{ $has: { a: 1 } }, [{ b: 1 }, { a: 1, c: 1 }], []],
    [{ $has: [1, 2] }, [1], [" expected an element like 2, got [1]"]],
    [{ $has: 1 }, {}, [" expected an array, got {}"]],
    [{ $not: { $has: 1 } }, [2], []],
    [{ $not: { a: 1 } }, { a: 1 }, [' expected anything but {"a":1}, got {"a":1}']],
    [{ $either: [1, { $type: "string" }] }, "x", []],
    [{ $either: [1, 2] }, 3, [" expected one of [1,2], got 3"]],
    [{ $all: [{ a: 1 }, { b: { $type: "string" } }] }, { a: 1, b: "x" }, []],
    [{ $all: [{ a: 1 }, { a: 2 }] }, { a: 1 }, ["/a expected 2, got 1"]],
    [{ $each: { a: 1 } }, [{ a: 1 }, { a: 2 }], ["/1/a expected 1, got 2"]],
    [{ $each: 1 }, [], []],
    [{ $each: 1 }, { a: 1 }, [' expected an array, got {"a":1}']],
    [{ $size: 2 }, [1, 1], []],
    [{ $size: 1 }, { a: 1 }, []],
    [{ $size: 0 }, [1], [" expected 0 elements or keys, got [1]"]],
    [{ $size: 0 }, "", [' expected 0 elements or keys, got ""']],
    [{ $above: 1 }, 2, []],
    [{ $above: 2 }, 2, [" expected something above 2, got 2"]],
    [{ $above: "2017-01-01T00:00:00Z" }, "2017-01-01T00:00:01Z", []],
    [{ $below: 2 }, 1, []],
    [{ $below: 2 }, "1", [' expected something below 2, got "1"']],
    [{ $any: true, a: 1 }, { $any: true, a: 1 }, []],
  ];
  it.each(table)("%j against %j", (expected, got, mismatches) => {
    const found = match(expected, got).map((one) => `${one.path} expected ${one.expected}, got ${one.got}`);
    expect(found).toEqual(mismatches);
  });
});
