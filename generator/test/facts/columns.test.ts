import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

interface Case {
  readonly what: string;
  readonly page: readonly string[];
  readonly facts: object;
}

const actionTable = ["| Action | RTM API | Web API | Push message |", rule(4)];

const columns: readonly Case[] = [
  {
    what: "headers of several words go by the last one",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter name | Mandatory | Data Type | Comment |",
      rule(4),
      "| `a` | Optional | String | x |",
    ],
    facts: { actions: [{ params: [{ path: "a", required: false, type: "String", notes: "x" }] }] },
  },
  {
    what: "names struck out, several in one span, and the rest of a row on the next line",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Notes |",
      rule(2),
      "| ~~`old`~~ | gone |",
      "| `a, b.c` | |",
      "| `d` | possible values:",
      "good, bad",
    ],
    facts: {
      actions: [{ params: [{ path: "old" }, { path: "a" }, { path: "b.c" }, { path: "d" }] }],
      accounting: { rows: { set_aside: [{ line: 8 }] } },
    },
  },
  {
    what: "footnote marks of other kinds",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Required | Type |",
      rule(3),
      "| `a`<sup>1</sup> | Yes<sup>1</sup> | `string`<sup>2</sup> |",
      "| `b`[^1] | No[^1] | `string`[^2] |",
      "| `c`† | Y | `string`† |",
      "| `d` | ✗ | `string` |",
    ],
    facts: {
      actions: [
        {
          params: [
            { path: "a", required: true, type: "string" },
            { path: "b", required: false, type: "string" },
            { path: "c", required: true, type: "string" },
            { path: "d", required: false, type: "string" },
          ],
        },
      ],
    },
  },
  {
    what: "columns for defaults and values",
    page: [
      "## `do_it`",
      "#### Request",
      "| Name | Required | Default | Possible values | Description |",
      rule(5),
      "| `a` | No | `up` | `up`, `down` | way |",
      "| `b` | No | 10 | 1-100 | |",
      "| `c` | No | - | - | |",
    ],
    facts: {
      actions: [
        {
          params: [
            { path: "a", enum: ["up", "down"], default: "up", notes: "way" },
            { path: "b", enum: null, default: 10, minimum: 1, maximum: 100 },
            { path: "c", enum: null, default: null },
          ],
        },
      ],
    },
  },
  {
    what: "a column of types without a header",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Required | | Notes |",
      rule(4),
      "| `a` | Yes | `[]string` | x |",
    ],
    facts: { actions: [{ params: [{ path: "a", type: "[]string", notes: "x" }] }] },
  },
  {
    what: "HTML lists in cells",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Notes |",
      rule(2),
      "| `a` | Possible values:<ul><li>`x`</li><li>`y`</li></ul> |",
    ],
    facts: { actions: [{ params: [{ path: "a", enum: ["x", "y"], notes: "Possible values: x y" }] }] },
  },
  {
    what: "a list of errors by type and note",
    page: [
      "## Do it",
      ...actionTable,
      "| `do_it` | ✓ | - | - |",
      "",
      "**Possible errors:**",
      "",
      "| Type | Notes |",
      rule(2),
      "| `late` | Too late |",
    ],
    facts: { errors: [{ type: "late", message: null, notes: "Too late", action: "do_it" }], disconnect_reasons: [] },
  },
  {
    what: "a list of types is no list of reasons",
    page: ["# Objects", "## Property types", "| Type | Description |", rule(2), "| `int` | 32 bits |"],
    facts: { disconnect_reasons: [], accounting: { rows: { set_aside: [{ line: 5 }] } } },
  },
  {
    what: "header rows called by name",
    page: ["## Headers", "| Name | Value |", rule(2), "| `Origin` | `https://example.com` |"],
    facts: { connection: { headers: [{ name: "Origin", value: "https://example.com" }] } },
  },
  {
    what: "query parameters called so in their column",
    page: ["# Connection", "| Query param | Required |", rule(2), "| `version` | No |"],
    facts: { connection: { query: [{ name: "version", required: false, type: null }] } },
  },
  {
    what: "errors by code and reasons by name",
    page: [
      "# Errors",
      "## HTTP",
      "| Code | Description |",
      rule(2),
      "| 404 | Gone |",
      "## Disconnects",
      "| Reason | Description |",
      rule(2),
      "| `idle` | No ping |",
    ],
    facts: { errors: [{ type: "404", notes: "Gone" }], disconnect_reasons: [{ type: "idle", notes: "No ping" }] },
  },
  {
    what: "a response told by the header of its names",
    page: [
      "## Do it",
      ...actionTable,
      "| `do_it` | ✓ | - | - |",
      "",
      "| Response object | Notes |",
      rule(2),
      "| `a` | |",
    ],
    facts: { actions: [{ params: [], response_params: [{ path: "a" }], no_response_payload: false }] },
  },
  {
    what: "transports in short",
    page: ["## Do it", "| Action | RTM | Web | Push |", rule(4), "| `do_it` | ✓ | - | - |"],
    facts: { actions: [{ name: "do_it", transports: { rtm: true, web: false } }] },
  },
];

describe("columns", () => {
  test.each(columns)("$what", ({ page, facts }) => {
    expect(factsOf(page.join("\n"))).toMatchObject(facts);
  });
});
