import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

interface Case {
  readonly what: string;
  readonly page: readonly string[];
  readonly facts: object;
}

const actionTable = ["| Action | RTM API | Web API | Push message |", rule(4)];
const specifics = ["| | |", rule(2)];

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

const methods: readonly Case[] = [
  {
    what: "an endpoint makes an action, even below a heading of webhooks",
    page: [
      "# Webhooks",
      "## Register webhook",
      "**Endpoint**: `https://example.com/v1/webhooks/register_webhook`",
      "",
      "**Request payload**",
      "",
      "| Request object | Required |",
      rule(2),
      "| `url` | Yes |",
    ],
    facts: {
      pushes: [],
      actions: [
        {
          name: "register_webhook",
          group: "Webhooks",
          description: null,
          web_equivalent: "register_webhook",
          params: [{ path: "url" }],
        },
      ],
    },
  },
  {
    what: "an endpoint below a heading of its own",
    page: [
      "## Update tag",
      "#### Endpoint",
      "`POST https://example.com/v1/tags/update_tag`",
      "",
      "#### Request payload",
      "",
      "| Request object | Required |",
      rule(2),
      "| `name` | Yes |",
    ],
    facts: { actions: [{ name: "update_tag", transports: { web: true }, params: [{ path: "name" }] }] },
  },
  {
    what: "scopes on the line of their label, as plain words, in a table",
    page: [
      "## Create tag",
      "**Endpoint**: `https://example.com/v1/tags/create_tag`",
      "",
      "**Required scopes:** `tags--all:rw`, `tags--my:rw`",
      "## Get tag",
      "**Permissions**: `tags--all:ro`",
      "",
      "**Endpoint**: `https://example.com/v1/tags/get_tag`",
      "## `list_tags`",
      ...specifics,
      "| Method URL | `https://example.com/v1/tags/list_tags` |",
      "| Required scopes | tags--all:ro, tags--my:ro |",
      "## Delete tag",
      "**Endpoint**: `https://example.com/v1/tags/delete_tag`",
      "",
      "| Permission |",
      rule(1),
      "| `tags--all:rw` |",
    ],
    facts: {
      actions: [
        { name: "create_tag", scopes: ["tags--all:rw", "tags--my:rw"] },
        { name: "get_tag", scopes: ["tags--all:ro"], description: null },
        { name: "list_tags", scopes: ["tags--all:ro", "tags--my:ro"] },
        { name: "delete_tag", scopes: ["tags--all:rw"] },
      ],
    },
  },
  {
    what: "specifics without a header of their own",
    page: [
      "## `add_user`",
      "| Method URL | `https://example.com/v1/add_user` |",
      rule(2),
      "| RTM API equivalent | ✕ |",
      "| Webhook | [`user_added`](#a) |",
    ],
    facts: { actions: [{ name: "add_user", transports: { rtm: false, web: true }, pushes: ["user_added"] }] },
  },
  {
    what: "lists of actions are no actions",
    page: [
      "## Overview",
      "| Action | RTM API | Web API |",
      rule(3),
      "| `a_b` | ✓ | ✓ |",
      "| `c_d` | ✓ | - |",
      "## Triggers",
      "| Action | Description |",
      rule(2),
      "| `e_f` | x |",
    ],
    facts: { actions: [], pushes: [], accounting: { rows: { set_aside: [{ line: 4 }, { line: 5 }, { line: 9 }] } } },
  },
  {
    what: "scopes in a line below their heading",
    page: ["## Do it", ...actionTable, "| `do_it` | ✓ | - | - |", "", "##### Required scopes", "", "`a:rw`, `b:rw`"],
    facts: { actions: [{ scopes: ["a:rw", "b:rw"] }] },
  },
  {
    what: "errors by code",
    page: [
      "## Do it",
      ...actionTable,
      "| `do_it` | ✓ | - | - |",
      "",
      "| Error | Message |",
      rule(2),
      "| `late` | Late |",
    ],
    facts: { errors: [{ type: "late", message: "Late" }] },
  },
  {
    what: "responses that say what is required",
    page: [
      "## `do_it`",
      "#### Request",
      "| Parameter | Required |",
      rule(2),
      "| `a` | Yes |",
      "#### Response",
      "| Parameter | Required |",
      rule(2),
      "| `b` | Yes |",
      "## Do more",
      ...actionTable,
      "| `do_more` | ✓ | - | - |",
      "",
      "**Response payload**",
      "",
      "| Response object | Required |",
      rule(2),
      "| `c` | Yes |",
      "",
      "**Sample response payload**",
      "```js",
      '{ "c": 1 }',
      "```",
      "",
      "| Request object | Required |",
      rule(2),
      "| `d` | Yes |",
    ],
    facts: {
      actions: [
        { params: [{ path: "a" }], response_params: [{ path: "b" }] },
        { params: [{ path: "d" }], response_params: [{ path: "c" }] },
      ],
    },
  },
  {
    what: "an action without a table of its own",
    page: [
      "# Methods",
      "## Get user",
      "**Request payload**",
      "",
      "| Request object | Required |",
      rule(2),
      "| `id` | Yes |",
    ],
    facts: { actions: [{ name: "get_user", transports: { rtm: null, web: null }, params: [{ path: "id" }] }] },
  },
  {
    what: "pushes in a row below the action's",
    page: ["## Do it", ...actionTable, "| `do_it` | ✓ | - | [`it_done`](#a) |", "| | | | [`it_left`](#b) |"],
    facts: { actions: [{ transports: { rtm: true, web: false }, pushes: ["it_done", "it_left"] }] },
  },
  {
    what: "a webhook that is only captioned as a payload",
    page: [
      "# Webhooks",
      "## chat users",
      "### `user_added`",
      "> **`user_added`** sample payload",
      "",
      "```json",
      '{ "id": 1 }',
      "```",
      "",
      "#### Payload",
      "",
      "| Field | Required |",
      rule(2),
      "| `id` | Yes |",
    ],
    facts: {
      objects: [],
      pushes: [
        {
          name: "user_added",
          group: "chat users",
          transports: { webhook: true },
          params: [{ path: "id" }],
          samples: [{ kind: "push" }],
        },
      ],
    },
  },
];

const links: readonly Case[] = [
  {
    what: "words that lead to a name",
    page: [
      "## Do it",
      ...actionTable,
      "| `do_it` | ✓ | - | [it was done](#it_done) or [it left](a.md#it-left) or [`gone`](#is-gone) |",
    ],
    facts: { actions: [{ pushes: ["it_done", "it_left", "gone"] }] },
  },
];

const nested: Case = {
  what: "samples below headings deeper than their part",
  page: [
    "## `do_it`",
    "#### Request",
    "##### Sample",
    "```json",
    "{}",
    "```",
    "#### Response",
    "##### Example",
    "```json",
    '{ "a": 1 }',
    "```",
    "#### Samples",
    "```json",
    '{ "b": 1 }',
    "```",
  ],
  facts: {
    actions: [{ samples: [{ kind: "request" }, { kind: "response" }, { kind: "other" }], no_response_payload: false }],
  },
};

const pages: readonly Case[] = [
  {
    what: "several scopes in a row",
    page: ["# Scopes", "| Scope | Description |", rule(2), "| `a:ro`, `a:rw` | x |"],
    facts: { scopes: [{ name: "a:ro" }, { name: "a:rw", description: "x" }] },
  },
  {
    what: "captions with a remark behind them",
    page: [
      "## `do_it`",
      "**Sample request** (with required params only)",
      ...["```json", "{}", "```"],
      "**Sample request** with optional params",
      ...["```json", "{}", "```"],
    ],
    facts: {
      actions: [
        {
          samples: [
            { kind: "request", variant: "required" },
            { kind: "request", variant: "optional" },
          ],
        },
      ],
    },
  },
  {
    what: "headings that link to themselves",
    page: [
      '# Methods <a class="permalink" href="#methods">Permalink</a>',
      '## <a id="do-it"></a>`do_it` [#](#do-it)',
      "#### Request [¶](#request) {#request}",
      "| Parameter |",
      rule(1),
      "| `a` |",
    ],
    facts: { actions: [{ name: "do_it", heading: "do_it", group: null, params: [{ path: "a" }] }] },
  },
  {
    what: "a code block that nothing closes",
    page: [
      "## `do_it`",
      "#### Response",
      "```json",
      '{ "a": 1 }',
      "",
      "## `do_more`",
      "#### Request",
      "| Parameter |",
      rule(1),
      "| `b` |",
    ],
    facts: {
      actions: [
        { name: "do_it", samples: [{ line: 3, strict_json: true }] },
        { name: "do_more", params: [{ path: "b", line: 10 }] },
      ],
      diagnostics: [{ code: "fence-not-closed", line: 3 }],
    },
  },
  {
    what: "a page that begins with a byte-order mark",
    page: ["\uFEFF# Pushes", "| | |", rule(2), "| **chats** | [`a_b`](#a-b) [`c_d`](#c-d) |"],
    facts: { index: [{ group: "chats", actions: ["a_b", "c_d"], line: 4 }] },
  },
  {
    what: "intervals in short",
    page: ["# Connection", "A client must log in within 30 s. It should ping the server every 15 sec."],
    facts: { connection: { login_seconds: 30, ping_seconds: 15 } },
  },
];

const steps: Case = {
  what: "samples and tables in the steps of a list",
  page: [
    "## `do_it`",
    "1. A request:",
    "",
    "   ```json",
    '   { "a": 1 }',
    "   ```",
    "2. its parameters",
    "",
    "   | Parameter |",
    `   ${rule(1)}`,
    "   | `a` |",
    "3. and a response:",
    "",
    "   ```json",
    '   { "b": 1 }',
    "   ```",
  ],
  facts: {
    actions: [
      { params: [{ path: "a" }], samples: [{ kind: "request" }, { kind: "response" }], no_response_payload: false },
    ],
  },
};

const objects: readonly Case[] = [
  {
    what: "optional keys in prose and behind a dash",
    page: [
      "# Objects",
      "## Thread",
      "```js",
      '{ "a": 1, "b": 2, "c": 3 }',
      "```",
      "`a` is optional. It is rare.",
      "",
      "* `b` - optional",
      "* `c` - rare",
    ],
    facts: { objects: [{ name: "Thread", optional: ["a", "b"] }] },
  },
  {
    what: "messages by type",
    page: [
      "# Events",
      "## System message",
      "```js",
      '{ "a": 1 }',
      "```",
      "Messages:",
      "",
      "| Type | Content | Generated when |",
      rule(3),
      "| `left` | _gone_ | someone left |",
    ],
    facts: { objects: [{ messages: [{ name: "left", content: "gone", line: 10 }] }] },
  },
  {
    what: "a format below errors is no object",
    page: ["# Errors", "## Format", "```js", '{ "error": { "type": "a" } }', "```"],
    facts: { objects: [], connection: { messages: [{ kind: "error" }] } },
  },
];

describe.each([
  { of: "columns", cases: columns },
  { of: "methods", cases: methods },
  { of: "links", cases: links },
  { of: "objects", cases: objects },
  { of: "pages", cases: [...pages, steps, nested] },
])("slips of $of", ({ cases }) => {
  test.each(cases)("$what", ({ page, facts }) => {
    expect(factsOf(page.join("\n"))).toMatchObject(facts);
  });
});
