import { describe, expect, test } from "vitest";
import { factsOf } from "./build.js";

const none = { enum: null, default: null, minimum: null, maximum: null };
const notes: readonly [string, object][] = [
  ["Default is 10, maximum is 25", { default: 10, maximum: 25 }],
  ["Defaul: 10, maximum: 100", { default: 10, maximum: 100 }],
  ["default `false`", { default: false }],
  ["If `true`, adds it to the last thread, default `false`", { default: false }],
  ["`all` (default), `agents`", { enum: ["all", "agents"], default: "all" }],
  [
    "Possible values: `asc` - oldest first and `desc` - newest first (default)",
    { enum: ["asc", "desc"], default: "desc" },
  ],
  ["possible values are `agent` or `customer`", { enum: ["agent", "customer"] }],
  ["can take the following values: `all` (default), `agents`", { enum: ["all", "agents"], default: "all" }],
  [
    "possible values: `all` (default for most), `agents` (for what `send_event` sends)",
    { enum: ["all", "agents"], default: "all" },
  ],
  ["possible values: one, two or three", { enum: ["one", "two", "three"] }],
  ["`group` or `agent`", { enum: ["group", "agent"] }],
  ["State: `accepting` `offline`", { enum: ["accepting", "offline"] }],
  ["min 1, max. 5", { minimum: 1, maximum: 5 }],
  ["can contain 1 - 10 `element` objects", { minimum: 1, maximum: 10 }],
  ["defaults to all agents", {}],
  ["The current agent is used by default.", {}],
  ["`group` or `agent` ids array", {}],
  ['Map in `"key": "value"` format', {}],
  ["maximum size: 10 MB", {}],
  ["max 10MB", {}],
  ["`image` properties are optional: `name`, `url`", {}],
  ["state: `on` or `off` or `half`", { enum: ["on", "off", "half"] }],
  ["`red`, `green` or `blue`. Default: `red`.", { enum: ["red", "green", "blue"], default: "red" }],
  ["`asc`/`desc`, default: `desc`", { enum: ["asc", "desc"], default: "desc" }],
  ["can be `a`, `b` or `c`", { enum: ["a", "b", "c"] }],
  ["must be either `a` or `b`, never more", { enum: ["a", "b"] }],
  ["can be `null`", {}],
  ["Possible values: `a` - one; `b` - other; needs `c`", { enum: ["a", "b"] }],
  ["1-365", { minimum: 1, maximum: 365 }],
  ["(0 - 10)", { minimum: 0, maximum: 10 }],
  ["2017-10 or later", {}],
  ["System (possible values: `ios`, `android` (default))", { enum: ["ios", "android"], default: "android" }],
  ["`a` or `b`; for `c` only", { enum: ["a", "b"] }],
  ["`a`, `b`. Never `c`", { enum: ["a", "b"] }],
  ["property locations: `chat`, `thread`", { enum: ["chat", "thread"] }],
  ["its properties: `a`, `b`", {}],
  ["default - `5`", { default: 5 }],
  ["Default value - 10. Max value - 20", { default: 10, maximum: 20 }],
  ["`10` by default", { default: 10 }],
  ["false by default", { default: false }],
  ["values `a`, `b`", { enum: ["a", "b"] }],
  ["replaces the value `a`", {}],
  ["`a`, `b` or `c` - default is `a`", { enum: ["a", "b", "c"], default: "a" }],
  ["either `a` or `b`", { enum: ["a", "b"] }],
  ["Limit: 1-100. Default: 20.", { minimum: 1, maximum: 100, default: 20 }],
  ["`asc` - oldest first, `desc` - newest first (default)", { enum: ["asc", "desc"], default: "desc" }],
  ["`a` (rare): one; `b`: other", { enum: ["a", "b"] }],
  ["`a` - replaces what `b` said", {}],
  ["only one of `a`, `b` may be there", {}],
  ["at least one of `a`, `b` must be there", {}],
  ["the default timezone is `Europe/Warsaw`", { default: "Europe/Warsaw" }],
  ['Default is `"none"`', { default: "none" }],
  ["minimal value is 0, maximal value is 1,000", { minimum: 0, maximum: 1000 }],
  ["at least 1, no more than 500", { minimum: 1, maximum: 500 }],
  ["must not exceed 20", { maximum: 20 }],
  ["at most 5 items", { maximum: 5 }],
  ["up to 10 items", { maximum: 10 }],
  ["up to 4 B each", {}],
  ["at least one is required", {}],
];

describe("notes of a row", () => {
  test.each(notes)("%s", (note, expected) => {
    const [action] = factsOf(
      [
        "## `do_it`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type | Notes |",
        "|--|--|--|--|",
        `| \`a\` | No | \`string\` | ${note} |`,
      ].join("\n"),
    ).actions;
    expect(action?.params[0]).toMatchObject({ ...none, ...expected });
  });
});
