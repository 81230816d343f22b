import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

interface Case {
  readonly what: string;
  readonly page: readonly string[];
  readonly facts: object;
}

const table = (...rows: readonly string[]) => ["## `do_it`", "#### Request", "| Parameter | Notes |", rule(2), ...rows];

const lists: readonly Case[] = [
  {
    what: "below a heading",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Notes |",
      rule(2),
      "| `mood` | |",
      "##### Possible values of `mood`",
      "- `good`",
      "- `bad`",
    ],
    facts: { actions: [{ params: [{ path: "mood", enum: ["good", "bad"] }] }] },
  },
  {
    what: "whose subject stands in the sentence",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Notes |",
      rule(2),
      "| `a.mood` | see below |",
      "",
      "Allowed `mood` values:",
      "",
      "- `good`",
      "- `bad`",
    ],
    facts: { actions: [{ params: [{ path: "a.mood", enum: ["good", "bad"] }] }] },
  },
  {
    what: "whose subject is all that stands above",
    page: [...table("| `a.size` | |"), "", "`size`:", "", "1. `small` (default)", "2. `large`"],
    facts: { actions: [{ params: [{ path: "a.size", enum: ["small", "large"], default: "small" }] }] },
  },
  {
    what: "right below a footnote mark",
    page: [...table("| `a` __*__ | |"), "", "__*)__", "", "* `gte` (`int`)", "* `lte` (`int` - at most)"],
    facts: { actions: [{ params: [{ path: "a", enum: ["gte", "lte"] }] }] },
  },
  {
    what: "of a name, behind the footnote of another",
    page: [
      ...table("| `a`__*__ | |", "| `b` | |"),
      "",
      "__*)__ `x` (default) or `y`.",
      "",
      "`b` can be:",
      "",
      "- `p`",
      "- `q`",
    ],
    facts: {
      actions: [
        {
          params: [
            { path: "a", enum: ["x", "y"], default: "x" },
            { path: "b", enum: ["p", "q"], default: null },
          ],
        },
      ],
    },
  },
];

const merged: Case = {
  what: "that Markdown takes for one",
  page: [
    ...table("| `a` | __*__ Rarely there |", "| `b.<day>` | |"),
    "",
    "__*)__ Possible values:",
    "",
    "- `x`",
    "- `y`",
    "",
    "",
    "- `<day>` possible values: `mon`, `tue`",
  ],
  facts: {
    actions: [
      {
        params: [
          { path: "a", enum: ["x", "y"], notes: "Rarely there" },
          { path: "b.<day>", enum: ["mon", "tue"] },
        ],
      },
    ],
  },
};

const tables: readonly Case[] = [
  {
    what: "below words that name the parameter",
    page: [
      ...table("| `tint` | |"),
      "",
      "Values of `tint`:",
      "",
      "| Value | Description |",
      rule(2),
      "| `red` | warm |",
      "| `blue` | cold |",
    ],
    facts: {
      actions: [{ params: [{ path: "tint", enum: ["red", "blue"] }] }],
      accounting: { rows: { set_aside: [] } },
    },
  },
  {
    what: "below a caption without back-ticks",
    page: [
      ...table("| `tint` | |"),
      "",
      "**Possible values of tint**",
      "",
      "| Value | Meaning |",
      rule(2),
      "| red | warm |",
    ],
    facts: { actions: [{ params: [{ path: "tint", enum: ["red"] }] }] },
  },
  {
    what: "headed by the parameter",
    page: [...table("| `tint` | |"), "", "| `tint` | Meaning |", rule(2), "| `red` | warm |"],
    facts: { actions: [{ params: [{ path: "tint", enum: ["red"] }] }] },
  },
  {
    what: "that nobody names",
    page: [...table("| `tint` | |"), "", "See also:", "", "| Value | Meaning |", rule(2), "| `red` | warm |"],
    facts: {
      actions: [{ params: [{ path: "tint", enum: null }] }],
      accounting: { rows: { set_aside: [{ line: 11 }] } },
    },
  },
  {
    what: "of an object",
    page: [
      "# Objects",
      "## Thread",
      "```json",
      '{ "state": "on" }',
      "```",
      "Possible values of `state`:",
      "",
      "| Value | Description |",
      rule(2),
      "| `on` | |",
      "| `off` | |",
    ],
    facts: { objects: [{ enums: [{ path: "state", values: ["on", "off"] }] }], accounting: { rows: { read: 2 } } },
  },
];

const types: readonly [string, readonly string[] | null][] = [
  ['`"on"` or `"off"`', ["on", "off"]],
  ['`string: "up" \\| "down"`', ["up", "down"]],
  ["`string` (`a`, `b`)", ["a", "b"]],
  ["string: up \\| down", ["up", "down"]],
  ["`string` or `number`", null],
  ["`string\\|number`", null],
  ["array (string, number)", null],
  ["string (max, 5)", null],
];

describe.each([
  { of: "lists", cases: [...lists, merged] },
  { of: "tables", cases: tables },
])("values in $of below the parameters", ({ cases }) => {
  test.each(cases)("$what", ({ page, facts }) => {
    expect(factsOf(page.join("\n"))).toMatchObject(facts);
  });
});

describe("values in a cell of types", () => {
  test.each(types)("%s", (cell, values) => {
    const page = ["## `do_it`", "#### Request", "| Parameter | Type |", rule(2), `| \`a\` | ${cell} |`];
    expect(factsOf(page.join("\n")).actions).toMatchObject([{ params: [{ path: "a", enum: values }] }]);
  });
});
