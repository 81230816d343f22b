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
