import { describe, expect, it } from "vitest";
import { diffModels } from "../../src/diff/diff-models.js";
import { semverStep } from "../../src/diff/semver-step.js";
import type { ApiModel, ErrorType } from "../../src/model/api-model.js";
import {
  array,
  integer,
  object as keys,
  may,
  must,
  oneOf,
  operation,
  push,
  ref,
  string,
} from "../emit/json-schema/small-api.js";
import { api, notes, object, withOperation, withPushOf } from "./notes.js";

const error = (type: string): ErrorType => ({ type, message: null, notes: null, because: [] });
const scope = (name: string) => ({ name, description: null, because: [] });
const { web, rtm } = api();
if (web === undefined || rtm === undefined) throw new Error("The small API has both transports");
const webOnly = (): ApiModel => {
  const { rtm: _, ...rest } = api();
  return rest;
};

interface Case {
  readonly what: string;
  readonly before: ApiModel;
  readonly after: ApiModel;
  readonly says: readonly string[];
}

const APIS: readonly Case[] = [
  { what: "nothing", before: api(), after: api(), says: [] },
  {
    what: "another title, description and sample",
    before: withOperation({ title: "A", description: "B" }),
    after: withOperation({ title: "C", description: "D", requestExamples: [] }),
    says: [],
  },
  { what: "a new action", before: api(), after: withOperation({}), says: ["servers: act: new"] },
  { what: "an action less", before: withOperation({}), after: api(), says: ["clients: act: gone"] },
  { what: "a new push", before: api(), after: withPushOf({}), says: ["servers: push told: new"] },
  { what: "a push less", before: withPushOf({}), after: api(), says: ["clients: push told: gone"] },
  {
    what: "a webhook less",
    before: withPushOf({ webhook: true }),
    after: withPushOf({}),
    says: ["clients: push told: no longer as a webhook"],
  },
  {
    what: "an action over RTM too",
    before: withOperation({ rtm: false }),
    after: withOperation({}),
    says: ["servers: act: now also over RTM"],
  },
  {
    what: "a form",
    before: withOperation({ multipart: false }),
    after: withOperation({ multipart: true }),
    says: ["both: act: multipart false → true"],
  },
  {
    what: "a push caused besides",
    before: withOperation({ pushes: ["a"] }),
    after: withOperation({ pushes: ["a", "b"] }),
    says: ["servers: act: causes now also b"],
  },
  {
    what: "another push caused",
    before: withOperation({ pushes: ["a"] }),
    after: withOperation({ pushes: ["b"] }),
    says: ["both: act: causes now also b; causes no longer a"],
  },
  {
    what: "a first scope",
    before: withOperation({}),
    after: withOperation({ scopes: ["a", "b"] }),
    says: ["clients: act: scopes none → a or b"],
  },
  {
    what: "one more scope that suffices",
    before: withOperation({ scopes: ["a"] }),
    after: withOperation({ scopes: ["a", "b"] }),
    says: ["servers: act: scopes a → a or b"],
  },
  {
    what: "no scope any more",
    before: withOperation({ scopes: ["a"] }),
    after: withOperation({}),
    says: ["servers: act: scopes a → none"],
  },
  {
    what: "another scope",
    before: withOperation({ scopes: ["a"] }),
    after: withOperation({ scopes: ["b"] }),
    says: ["both: act: scopes a → b"],
  },
  {
    what: "a scope under a condition",
    before: withOperation({}),
    after: withOperation({ conditionalScopes: [{ when: "When pinned", scopes: ["a"] }] }),
    says: ["clients: act: scopes none → a (When pinned)"],
  },
  {
    what: "an error of an action",
    before: withOperation({}),
    after: withOperation({ errors: [error("chat_inactive")] }),
    says: ["nothing: act error chat_inactive: newly listed"],
  },
  {
    what: "errors, reasons and scopes of all",
    before: api({ errors: [error("a"), error("kept")], disconnectReasons: [error("b")], scopes: [scope("c")] }),
    after: api({ errors: [error("kept"), error("x")] }),
    says: [
      "nothing: error a: no longer listed",
      "nothing: error x: newly listed",
      "nothing: disconnect reason b: no longer listed",
      "nothing: scope c: no longer listed",
    ],
  },
  {
    what: "errors and scopes in another spelling",
    before: api({ errors: [error("chat_inactive")], scopes: [scope("chats:rw")] }),
    after: api({ errors: [error("chatInactive")], scopes: [scope("chats--rw")] }),
    says: ["both: error chatInactive: renamed, was chat_inactive", "both: scope chats--rw: renamed, was chats:rw"],
  },
  {
    what: "another address, key and envelope",
    before: api(),
    after: api({
      web: { ...web, url: "https://b/<action>", wrapsPayload: false },
      rtm: { ...rtm, correlationKey: "id" },
    }),
    says: [
      `both: Web API: url ${web.url} → https://b/<action>`,
      "both: Web API: wrapsPayload true → false",
      "both: RTM: correlationKey request_id → id",
    ],
  },
  {
    what: "other times",
    before: api(),
    after: api({ rtm: { ...rtm, pingSeconds: 10, idleCloseSeconds: 60 } }),
    says: ["clients: RTM: pingSeconds 15 → 10", "servers: RTM: idleCloseSeconds 30 → 60"],
  },
  {
    what: "another status",
    before: api(),
    after: api({ web: { ...web, errorStatus: { authentication: 403, internal: 500, validation: 400 } } }),
    says: ["both: Web API: errorStatus.authentication 401 → 403"],
  },
  {
    what: "one more parameter of the query",
    before: api(),
    after: api({ web: { ...web, query: [...web.query, { name: "region", required: false, schema: string }] } }),
    says: ["servers: Web API query region: new, optional: string"],
  },
  {
    what: "a transport less, told once",
    before: { ...api(), operations: [operation("act"), operation("rest", { rtm: false })] },
    after: { ...webOnly(), operations: [operation("act", { rtm: false }), operation("rest", { rtm: false })] },
    says: ["clients: RTM: gone"],
  },
];

describe("an API that changes by", () => {
  it.each(APIS)("$what", ({ before, after, says }) => {
    expect(notes(before, after)).toEqual(says);
  });
});

const CHAT = [must("chat_id", string), must("users", array(ref("User"))), may("order", oneOf("asc", "desc"))];
const chat = keys(...CHAT);
const other = keys(must("file", string), must("size", integer), may("name", string));

describe("renames", () => {
  const operations = (...names: [string, Parameters<typeof operation>[1]][]) =>
    api({ operations: names.map(([name, it]) => operation(name, it)) });

  it.each<{ what: string; before: ApiModel; after: ApiModel; says: string[] }>([
    {
      what: "another spelling",
      before: operations(["startChat", { request: chat }]),
      after: operations(["start_chat", { request: chat }]),
      says: ["both: start_chat: renamed, was startChat"],
    },
    {
      what: "a slip mended, with a change inside",
      before: operations(["strat_chat", { request: chat }]),
      after: operations(["start_chat", { request: keys(...CHAT, may("a", string)) }]),
      says: ["both: start_chat: renamed, was strat_chat", "servers: start_chat request a: new, optional: string"],
    },
    {
      what: "a word more, the same shape",
      before: operations(["list_chat_threads", { request: chat }]),
      after: operations(["list_all_chat_threads", { request: chat }]),
      says: ["both: list_all_chat_threads: renamed, was list_chat_threads"],
    },
    {
      what: "a word more, another shape",
      before: operations(["list_chat_threads", { request: chat }]),
      after: operations(["list_all_chat_threads", { request: other }]),
      says: ["clients: list_chat_threads: gone", "servers: list_all_chat_threads: new"],
    },
    {
      what: "another name, the same shape",
      before: operations(["start_chat", { request: chat }]),
      after: operations(["resume_thread", { request: chat }]),
      says: ["clients: start_chat: gone", "servers: resume_thread: new"],
    },
    {
      what: "two that are equally like the old one",
      before: operations(["list_chat_threads", { request: chat }]),
      after: operations(["list_all_chat_threads", { request: chat }], ["list_old_chat_threads", { request: chat }]),
      says: [
        "clients: list_chat_threads: gone",
        "servers: list_all_chat_threads: new",
        "servers: list_old_chat_threads: new",
      ],
    },
    {
      what: "a push, and the actions that cause it",
      before: api({
        operations: [operation("act", { pushes: ["chatClosed"] })],
        pushes: [push("chatClosed", { payload: chat })],
      }),
      after: api({
        operations: [operation("act", { pushes: ["chat_closed"] })],
        pushes: [push("chat_closed", { payload: chat })],
      }),
      says: ["both: push chat_closed: renamed, was chatClosed"],
    },
    {
      what: "an object, and those that refer to it",
      before: api({
        pushes: [push("told", { payload: keys(must("x", ref("Chats"))) })],
        objects: [object("Chats", chat)],
      }),
      after: api({
        pushes: [push("told", { payload: keys(must("x", ref("Chat"))) })],
        objects: [object("Chat", chat)],
      }),
      says: ["nothing: object Chat: renamed, was Chats"],
    },
    {
      what: "a number in the name, which is no slip",
      before: operations(["act", { request: keys(may("line1", string)) }]),
      after: operations(["act", { request: keys(may("line2", string)) }]),
      says: [
        "clients: act request line1: gone, was optional: string",
        "servers: act request line2: new, optional: string",
      ],
    },
  ])("$what", ({ before, after, says }) => {
    expect(notes(before, after)).toEqual(says);
  });
});

describe("semverStep", () => {
  it.each<{ what: string; before: ApiModel; after: ApiModel; step: string }>([
    { what: "nothing", before: api(), after: api(), step: "none" },
    { what: "an object named", before: api(), after: api({ objects: [object("A", chat)] }), step: "patch" },
    { what: "a new action", before: api(), after: withOperation({}), step: "minor" },
    { what: "an action less beside a new one", before: withOperation({}), after: withPushOf({}), step: "major" },
  ])("$what: $step", ({ before, after, step }) => {
    expect(semverStep(diffModels(before, after))).toBe(step);
  });
});
