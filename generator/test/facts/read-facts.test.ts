import { describe, expect, test } from "vitest";
import { factsOf } from "./build.js";

const md = (...lines: readonly string[]) => lines.join("\n");

describe("an action table of 2017: the first row is the action", () => {
  const facts = factsOf(
    md(
      "# Methods: Client => Server",
      "### Log in",
      "Lets an agent in. Then more.",
      "",
      "| Action | Request object | Required | Type | Notes |",
      "|--|--|--|--|--|",
      "| `login` | | |",
      "| | `token`| Yes | `string` | A token |",
      "| | `phone.os ` | ? | `string` |",
      "| | `filters.<kind>` | No | | |",
      "",
      "* `<os>` possible values:",
      "  * `ios` - iPhones",
      "  * `android` - others",
      "* `<kind>` possible values (only one):",
      "  * `exists` (`bool`)",
      "  * `values` (`type[]` - of a type)",
      "",
      "##### Example request payload",
      "```js",
      "{}",
      "```",
      "##### Example response payloads",
      "###### Success",
      "No payload.",
      "",
      "###### Error",
      "```js",
      '{ "error": { "code": 123, "message": "No." } }',
      "```",
      "##### Possible response errors",
      "| Type | Message |",
      "|--|--|",
      "| `auth` | `Invalid` |",
    ),
  );
  test("gives the action", () => {
    expect(facts.actions).toHaveLength(1);
    expect(facts.actions[0]).toMatchObject({
      name: "login",
      heading: "Log in",
      line: 2,
      group: null,
      description: "Lets an agent in.",
      transports: { rtm: null, web: null },
      no_response_payload: true,
      error_samples: [{ line: 28, type_or_code: 123, message: "No." }],
    });
  });
  test("gives the parameters", () => {
    expect(facts.actions[0]?.params).toMatchObject([
      { path: "token", line: 8, required: true, type: "string", enum: null, notes: "A token" },
      { path: "phone.os", line: 9, required: null, type: "string", enum: ["ios", "android"], notes: null },
      { path: "filters.<kind>", line: 10, required: false, type: null, enum: ["exists", "values"] },
    ]);
  });
  test("gives samples, errors and the account", () => {
    expect(facts.actions[0]?.samples).toMatchObject([
      { line: 20, kind: "request" },
      { line: 28, kind: "error" },
    ]);
    expect(facts.errors).toMatchObject([{ type: "auth", message: "Invalid", line: 34, action: "login" }]);
    expect(facts.accounting).toMatchObject({ rows: { total: 5, read: 5 }, fences: { total: 2, read: 2 } });
    expect(facts.diagnostics.map((it) => `${it.line} ${it.code}`)).toContain("9 required-unclear");
  });
});

describe("an action table of 2018: transports in columns", () => {
  const facts = factsOf(
    md(
      "# Methods",
      "## Send event",
      "| Action | RTM API | Web API | Push message |",
      "|--|:--:|:--:|:--:|",
      "| `send_event` | ✓ | - | [`incoming_event`](#a) <br> or <br> [`incoming_thread`](#b)* |",
      "",
      "\\* only if it starts one",
      "",
      "**Request payload**",
      "",
      "| Request object | Required | Notes |",
      "|--|--|--|",
      "| `id` | Yes |",
      "",
      "No response payload.",
      "# Pushes",
      "## Incoming event",
      "| Action | RTM API | Webhook |",
      "|--|--|--|",
      "| `incoming_event` | ✓ | - |",
      "",
      "**Push payload**",
      "",
      "| Object | Notes |",
      "|--|--|",
      "| `id` | |",
      "",
      "**Sample request payload**",
      "```js",
      "{}",
      "```",
    ),
  );
  test("gives actions and pushes", () => {
    expect(facts.actions).toMatchObject([
      {
        name: "send_event",
        transports: { rtm: true, web: false },
        web_equivalent: null,
        pushes: ["incoming_event", "incoming_thread"],
        no_response_payload: true,
        params: [{ path: "id", required: true, type: null, notes: null }],
      },
    ]);
    expect(facts.pushes).toMatchObject([
      {
        name: "incoming_event",
        transports: { rtm: true, webhook: false },
        params: [{ path: "id" }],
        samples: [{ kind: "push" }],
      },
    ]);
  });
});

describe("a table of specifics of 2019", () => {
  const facts = factsOf(
    md(
      "## chats",
      "### `start`",
      "> **`start`** sample **request** with required params only",
      "",
      "```json",
      '{ "action": "start" }',
      "```",
      "",
      "<!-- > **`start`** sample **request** with optional params",
      "",
      "```json",
      '{ "action": "start", "payload": { "a": 1 } }',
      "``` -->",
      "",
      "> **`start`** sample **response**",
      "",
      "```json",
      '{ "payload": {',
      "  // no response payload",
      "} }",
      "```",
      "#### Specifics",
      "|  |  |",
      "|--|--|",
      "| **Action** | `start	` |",
      "| __Required scopes *__| `chats:rw` `chats:ro` |",
      "| **Web API equivalent**| [`start_it`](../web/#start) <sup>[![Link](a.svg)](../web)</sup> |",
      "| **Push message**| [`incoming-_x](#a) and [`incoming_y`](#b)__*__ |",
      "",
      "__*)__ When `a` is there, one of following scopes is required:",
      "",
      "- `chats--all:rw`",
      "",
      "#### Request",
      "| Parameter | Required | Data ype |  |",
      "|--|--|--|--|",
      "| `a	`__*__ | No | string | see below |",
      "",
      "__*)__ `a` can take the following values:",
      "",
      "- `one` - the first",
      "- `two` (default)",
    ),
  );
  test("gives the action", () => {
    expect(facts.actions).toMatchObject([
      {
        name: "start",
        group: "chats",
        transports: { rtm: true, web: true },
        web_equivalent: "start_it",
        pushes: ["incoming-_x", "incoming_y"],
        scopes: ["chats:rw", "chats:ro"],
        conditional_scopes: [{ scopes: ["chats--all:rw"] }],
        no_response_payload: true,
        params: [
          {
            path: "a",
            line: 37,
            required: false,
            type: "string",
            enum: ["one", "two"],
            default: "two",
            notes: "see below",
          },
        ],
        samples: [
          { line: 5, kind: "request", variant: "required", in_comment: false, keys: ["action"] },
          {
            line: 11,
            kind: "request",
            variant: "optional",
            in_comment: true,
            keys: ["action", "payload", "payload.a"],
          },
          { line: 17, kind: "response", variant: null },
        ],
      },
    ]);
  });
  test("finds the slips", () => {
    expect(facts.diagnostics.map((it) => `${it.line} ${it.code}`).sort()).toEqual([
      "25 code-span-blank",
      "28 name-malformed",
      "35 table-header-missing",
      "35 table-header-misspelt",
      "37 code-span-blank",
    ]);
  });
});

describe("pages of the family that were not at hand", () => {
  test("an endpoint line, paths with brackets, columns in another order", () => {
    const facts = factsOf(
      md(
        "# Agents",
        "## Create bot agent",
        "**Endpoint**",
        "",
        "`https://api.example.com/v0.3/configuration/agents/create_bot_agent`",
        "",
        "**Request payload**",
        "",
        "| Request object | Type | Required | Notes |",
        "|--|--|--|--|",
        "| `name` | `string` | Yes | |",
        "| `groups[].id` | `number` | No | max 5 |",
        "",
        "**Sample response payload**",
        "```js",
        '{ "bot_agent_id": "1" }',
        "```",
      ),
    );
    expect(facts.actions).toMatchObject([
      {
        name: "create_bot_agent",
        group: "Agents",
        web_equivalent: "create_bot_agent",
        transports: { rtm: null, web: true },
        params: [
          { path: "name", required: true, type: "string" },
          { path: "groups[].id", required: false, type: "number", maximum: 5 },
        ],
        samples: [{ kind: "response" }],
      },
    ]);
  });

  test("commands in shell fences, one of them in a comment whose fence never closes", () => {
    const facts = factsOf(
      md(
        "### `list`",
        "> **`list`** sample **request** with required params only",
        "",
        "```shell",
        "curl -X POST https://example.com/action/list \\",
        "  -d '{ \"a\": 1 }'",
        "```",
        "",
        "<!-- > **`list`** sample **request** with optional params",
        "",
        "```shell",
        "curl -X POST https://example.com/action/list -d '{ \"b\": 1 }'",
        "-->",
        "",
        "#### Specifics",
        "|  |  |",
        "|--|--|",
        "| **Method URL** | `https://example.com/action/list` |",
        "| **RTM API equivalent** | - |",
        "",
        "#### Request",
        "| Parameter | Required | Data type | Notes |",
        "|--|--|--|--|",
        "| `a` | Yes | `number` | |",
      ),
    );
    expect(facts.actions).toMatchObject([
      {
        name: "list",
        transports: { rtm: false, web: true },
        params: [{ path: "a" }],
        samples: [
          { line: 4, lang: "shell", kind: "request", variant: "required", keys: ["a"] },
          { line: 11, in_comment: true, variant: "optional", keys: ["b"] },
        ],
      },
    ]);
  });

  test("a closing fence behind the comment that should have held it", () => {
    const facts = factsOf(
      md("<!--", "```js", "{}", "-->", "```", "", "### `a_b`", "> request", "```js", '{ "x": 1 }', "```"),
    );
    expect(facts.actions).toMatchObject([{ name: "a_b", samples: [{ line: 9, keys: ["x"] }] }]);
  });
});

describe("objects", () => {
  const facts = factsOf(
    md(
      "# Objects",
      "## Thread",
      "```js",
      "{",
      '  "id": 1, // generated server-side',
      '  "active": true,',
      '  "kind": "a", // one of a, b or c',
      '  "tags": [ // optional',
      "  ]",
      "}",
      "```",
      "* `active` takes the following values:",
      "  * `true` (open)",
      "  * `false` (closed)",
      "* `id` and `kind` are optional",
      "* all `tags` properties are optional: `name`, `size`",
      "",
      "## User",
      "### Agent",
      "```js",
      '{ "id": 1 }',
      "```",
      "Optional properties:",
      "* `id`",
      "# Users",
      "## Customer",
      "> A sample **Customer** data structure",
      "```js",
      '{ "id": 1, "a": 2, "b": 3 }',
      "```",
      "| Field | Req./Opt. | Note |",
      "|--|--|--|",
      "| `a`, `b` | optional | values: `x` or `y` |",
    ),
  );
  test("are named by their headings and families", () => {
    expect(facts.objects.map((it) => it["name"])).toEqual(["Thread", "User > Agent", "User > Customer"]);
  });
  test("know what is optional, listed and made by the server", () => {
    expect(facts.objects[0]).toMatchObject({
      keys: ["id", "active", "kind", "tags"],
      optional: ["id", "kind", "tags.name", "tags.size", "tags"],
      enums: [
        { path: "active", values: ["true", "false"] },
        { path: "kind", values: ["a", "b", "c"] },
      ],
      server_generated: ["id"],
    });
    expect(facts.objects[1]).toMatchObject({ optional: ["id"] });
    expect(facts.objects[2]).toMatchObject({ optional: ["a", "b"] });
  });
});

test("bullets tell how much a key of an object holds, if it is clear which", () => {
  const { objects } = factsOf(
    md(
      "# Objects",
      "## Thread",
      "```js",
      '{ "tags": [{ "sizes": [1], "id": 1 }], "id": 1 }',
      "```",
      "* `tags` can contain 1-10 `tag` objects",
      "* `sizes` contains 2 - 3 numbers",
      "* `id` has 4-5 letters",
      "* one of the `tags` has 6-7 letters",
      "* `gone` can contain 8-9 `item` objects",
    ),
  );
  expect(objects[0]?.["fields"]).toMatchObject([
    { path: "tags", line: 6, required: null, type: null, minimum: 1, maximum: 10 },
    { path: "tags.sizes", line: 7, minimum: 2, maximum: 3 },
  ]);
});

describe("the rest of a page", () => {
  test("connection, errors, reasons, scopes, index", () => {
    const facts = factsOf(
      md(
        "#### The base URL",
        "| HTTP method | Base URL |",
        "|--|--|",
        "| `POST` | `https://example.com/v3/action/<action>` |",
        "",
        "Clients send these query parameters:",
        "",
        "| Param | Required | Type |",
        "|--|--|--|",
        "| `license_id` | Yes | Integer |",
        "",
        "| Header | Value |",
        "|--|--|",
        "| `Authorization` | `Bearer <token>` |",
        "",
        "Connect to `wss://example.com/rtm`. Log in within 30 seconds. A client should ping the server each 15 seconds, or it is closed after about one minute of inactivity.",
        "",
        "|   |  |",
        "|--|--|",
        "| **chats** | [`a_b`](#a-b) [`c_d`](#c-d) |",
        "# Errors",
        "| Type | Default Message | Notes |",
        "|--|--|--|",
        "| `internal` | Internal | |",
        "#### Possible reasons",
        "| Type | Notes |",
        "|--|--|",
        "| `timeout` | It took too long |",
        "## Scopes",
        "| Scope | role | Description |",
        "|--|--|--|",
        "| `a:rw` | normal | Writes |",
      ),
    );
    expect(facts.connection).toMatchObject({
      web_base_url: "https://example.com/v3/action/<action>",
      rtm_url: "wss://example.com/rtm",
      query: [{ name: "license_id", required: true, type: "Integer" }],
      headers: [{ name: "Authorization", value: "Bearer <token>" }],
      ping_seconds: 15,
      idle_close_seconds: 60,
      login_seconds: 30,
    });
    expect(facts.index).toMatchObject([{ group: "chats", actions: ["a_b", "c_d"] }]);
    expect(facts.errors).toMatchObject([{ type: "internal", message: "Internal", notes: null }]);
    expect(facts.disconnect_reasons).toMatchObject([{ type: "timeout", notes: "It took too long" }]);
    expect(facts.scopes).toMatchObject([{ name: "a:rw", role: "normal", description: "Writes" }]);
    expect(facts.accounting.rows).toMatchObject({ total: 7, read: 7, set_aside: [] });
  });

  test("what no reader knows is set aside, never lost", () => {
    const facts = factsOf(md("# Page", "| Left | Right |", "|--|--|", "| a | b |", "", "```", "npm install", "```"));
    expect(facts.accounting).toEqual({
      rows: { total: 1, read: 0, set_aside: [{ line: 4, reason: expect.any(String) }] },
      fences: { total: 1, read: 0, set_aside: [{ line: 6, reason: expect.any(String) }] },
    });
  });
});
