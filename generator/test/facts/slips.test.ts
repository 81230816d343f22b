import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

interface Case {
  readonly what: string;
  readonly page: readonly string[];
  readonly facts: object;
}

const actionTable = ["| Action | RTM API | Web API | Push message |", rule(4)];
const specifics = ["| | |", rule(2)];

const methods: readonly Case[] = [
  {
    what: "an index with headers",
    page: [
      "| Object | Methods |",
      rule(2),
      "| [agents](#agents) | [`create_agent`](#create-agent), [`get_agent`](#get-agent) |",
      "| bots | [`create_bot`](#create-bot) |",
    ],
    facts: {
      index: [
        { group: "agents", actions: ["create_agent", "get_agent"], line: 3 },
        { group: "bots", actions: ["create_bot"], line: 4 },
      ],
      diagnostics: [],
    },
  },
  {
    what: "a row of an action table without its first, empty cell",
    page: [
      "### Login",
      "| Action | Request object | Required | Notes |",
      rule(4),
      "| `login` |",
      "| `token` | Yes | Access token |",
    ],
    facts: {
      actions: [{ name: "login", params: [{ path: "token", required: true, notes: "Access token", line: 5 }] }],
    },
  },
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
  { of: "methods", cases: methods },
  { of: "links", cases: links },
  { of: "objects", cases: objects },
  { of: "pages", cases: [...pages, steps, nested] },
])("slips of $of", ({ cases }) => {
  test.each(cases)("$what", ({ page, facts }) => {
    expect(factsOf(page.join("\n"))).toMatchObject(facts);
  });
});
