// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the references of scenarios
import { describe, expect, it } from "vitest";
import { atPointer, fill, namesIn, UnknownValue } from "../src/values.js";

const values = { chat: { id: "C1", events: [{ order: 7 }] }, n: 3, unique: "u" };

describe("fill", () => {
  it.each([
    ["${chat.id}", "C1"],
    ["${n}", 3],
    ["${chat}", values.chat],
    ["${chat.events.0.order}", 7],
    ["chat ${chat.id} has ${n}", "chat C1 has 3"],
    ["${chat.events}!", '[{"order":7}]!'],
    ["no $ {here} $n", "no $ {here} $n"],
    [{ "${unique}": ["${n}", { deep: "${chat.id}" }] }, { u: [3, { deep: "C1" }] }],
    [
      { deep: [{ key: [{ "${n}": 1 }] }], plain: { deep: [1] } },
      { deep: [{ key: [{ "3": 1 }] }], plain: { deep: [1] } },
    ],
    [JSON.parse('{"__proto__":"${n}"}'), JSON.parse('{"__proto__":3}')],
    [null, null],
  ])("%j becomes %j", (template, filled) => {
    expect(fill(template, values)).toEqual(filled);
  });

  it("gives back what refers to nothing", () => {
    const template = { plain: { deep: [1, "$"] } };
    expect(fill(template, values)).toBe(template);
  });

  it.each(["${nobody}", "${chat.nothing}", "x ${chat.id.length}", "${constructor}"])("%s has no value", (template) => {
    expect(() => fill(template, values)).toThrow(UnknownValue);
  });
});

describe("namesIn", () => {
  it("finds names in keys and values", () => {
    expect(namesIn({ "${a.b}": ["x ${c}", { d: "${e.f.g}" }], h: 1 })).toEqual(["a", "c", "e"]);
  });
});

describe("atPointer", () => {
  it.each([
    ["", values],
    ["/chat/id", "C1"],
    ["/chat/events/0/order", 7],
    ["/chat/no", undefined],
    ["/toString", undefined],
  ])("%j", (pointer, found) => {
    expect(atPointer(values, pointer)).toEqual(found);
  });
  it("unescapes keys", () => {
    expect(atPointer({ "a/b": { "c~d": 1 } }, "/a~1b/c~0d")).toBe(1);
  });
});
