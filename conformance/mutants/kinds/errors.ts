import { type ApiName, apiNames, snapshots } from "../../reference-server/snapshots.js";
import { isObject, type Json } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { errorOf, type Message, type MutableJson, onFrames, onMessages, onReplies } from "../wrap/messages.js";

/** Types of errors that the documents name, and one that they do not. */
const types = [
  "authentication",
  "auth",
  "authorization",
  "customer_banned",
  "entity_too_large",
  "license_expired",
  "license_not_found",
  "misdirected_request",
  "requester_offline",
  "unsupported_version",
  "validation",
  "wrong_product_version",
] as const;

/** Errors of the wrong type or form, or that are none. */
export function errorMutants(seen: ReadonlySet<string>): readonly Mutant[] {
  return apiNames.flatMap((api) => [
    ...types
      .filter((type) => isKnown(api, type, seen))
      .flatMap((type) => [wrongType(api, type, seen), asSuccess(api, type)]),
    ...forms.map(({ name, words, harm }) => wrongForm(api, name, words, harm)),
    ...(snapshots[api].webPath === null ? [] : webMutants(api)),
    ...rtmMutants(api),
  ]);
}

/** Every type of every API where the server said it; those that it says nowhere have no mutant. */
function isKnown(api: ApiName, type: string, seen: ReadonlySet<string>): boolean {
  return seen.has(`error ${api}/${type}`);
}

/** Another type that this API has as well. */
function wrongType(api: ApiName, type: string, seen: ReadonlySet<string>): Mutant {
  const other = types.find((one) => one !== type && isKnown(api, one, seen)) ?? "internal";
  return {
    id: `error/type/${api}/${type}`,
    does: `calls the error ${type} of ${api} ${other}`,
    marks: [`error ${api}/${type}`],
    options: (fired) => ({
      middleware: onMessages((message) => {
        const error = errorIn(message, api);
        if (error?.["type"] !== type) return;
        error["type"] = other;
        fired();
      }),
    }),
  };
}

function errorIn(message: Message, api: ApiName): MutableJson | undefined {
  return message.api === api && message.type === "response" && !message.ok ? errorOf(message.payload) : undefined;
}

/** The error is told as a success without payload; over the Web also where it comes before any action. */
function asSuccess(api: ApiName, type: string): Mutant {
  return {
    id: `error/as-success/${api}/${type}`,
    does: `answers with success where ${api} has the error ${type}`,
    marks: [`error ${api}/${type}`],
    options: (fired) => ({
      middleware: {
        execute: (next) => (core, command) => {
          const outcome = next(core, command);
          const isMine = command.api === api && command.transport === "rtm";
          if (!isMine || outcome.result.ok || outcome.result.error.type !== type) return outcome;
          fired();
          return { ...outcome, result: { ok: true, payload: {} }, requester: null };
        },
        ...onReplies((reply) => {
          if (reply.api !== api || errorOf(reply.payload)?.["type"] !== type) return undefined;
          fired();
          reply.status(200);
          return {};
        }),
      },
    }),
  };
}

const forms: readonly { name: string; words: string; harm: (payload: MutableJson, error: MutableJson) => void }[] = [
  { name: "no-message", words: "have no message", harm: (_, error) => delete error["message"] },
  { name: "no-type", words: "have no type", harm: (_, error) => delete error["type"] },
  {
    name: "code",
    words: "have a code instead of a type",
    harm: (_, error) => {
      error["code"] = error["type"] ?? null;
      delete error["type"];
    },
  },
  {
    name: "number",
    words: "have a number for a type",
    harm: (_, error) => {
      error["type"] = 400;
    },
  },
  {
    name: "text",
    words: "are a text",
    harm: (payload, error) => {
      payload["error"] = error["message"] ?? "";
    },
  },
  {
    name: "list",
    words: "are a list",
    harm: (payload, error) => {
      payload["errors"] = [error];
      delete payload["error"];
    },
  },
  {
    name: "bare",
    words: "stand in the payload itself",
    harm: (payload, error) => {
      Object.assign(payload, error);
      delete payload["error"];
    },
  },
];

function wrongForm(
  api: ApiName,
  name: string,
  words: string,
  harm: (payload: MutableJson, error: MutableJson) => void,
): Mutant {
  return {
    id: `error/form/${api}/${name}`,
    does: `has errors in ${api} that ${words}`,
    marks: types.map((type) => `error ${api}/${type}`),
    options: (fired) => ({
      middleware: onMessages((message) => {
        const error = errorIn(message, api);
        if (error === undefined || message.payload === undefined) return;
        harm(message.payload, error);
        fired();
      }),
    }),
  };
}

function webMutants(api: ApiName): readonly Mutant[] {
  const status = (name: string, words: string, wrong: (status: number) => number): Mutant => ({
    id: `error/status/${api}/${name}`,
    does: `${words} over the Web of ${api}`,
    marks: [`replied ${api}`],
    options: (fired) => ({
      middleware: {
        http: (app) => {
          app.addHook("onSend", async (request, reply) => {
            if (!request.url.includes(snapshots[api].webPath ?? "") || wrong(reply.statusCode) === reply.statusCode)
              return;
            reply.code(wrong(reply.statusCode));
            fired();
          });
        },
      },
    }),
  });
  return [
    status("always-200", "answers errors with status 200", () => 200),
    status("always-400", "answers every error with status 400", (said) => (said > 400 ? 400 : said)),
    status("created", "answers successes with status 201", (said) => (said === 200 ? 201 : said)),
    replied(api, "array", "answers with an array", (payload) => [payload]),
    replied(api, "encoded-twice", "answers with JSON in a JSON text", (payload) => JSON.stringify(payload)),
    replied(api, "null", "answers with null", () => "null"),
    replied(api, "wrapped", "wraps its answers in data", (payload) => ({ data: payload })),
  ];
}

function replied(api: ApiName, name: string, words: string, body: (payload: Json) => unknown): Mutant {
  return {
    id: `reply/form/${api}/${name}`,
    does: `${words} over the Web of ${api}`,
    marks: [`replied ${api}`],
    options: (fired) => ({
      middleware: onReplies((reply) => {
        if (reply.api !== api || !reply.ok) return undefined;
        fired();
        return body(reply.payload);
      }),
    }),
  };
}

/** Frames of responses that are not what they should be. */
function rtmMutants(api: ApiName): readonly Mutant[] {
  const key = snapshots[api].correlationKey;
  const frame = (name: string, words: string, harm: (frame: MutableJson) => readonly MutableJson[]): Mutant => ({
    id: `response/form/${api}/${name}`,
    does: `${words} over RTM of ${api}`,
    marks: [`rtm ${api}`],
    options: (fired) => ({
      middleware: onFrames((said, to) => {
        if (to.api !== api || said["type"] !== "response" || said["action"] === "ping") return [said];
        fired();
        return harm(said);
      }),
    }),
  });
  const set = (name: string, value: Json) => (said: MutableJson) => [{ ...said, [name]: value }];
  return [
    frame("twice", "answers twice", (said) => [said, said]),
    frame("not", "does not answer", () => []),
    frame("no-id", "answers without the id of the request", ({ [key]: _, ...said }) => [said]),
    frame("wrong-id", "answers with the id of another request", set(key, "0")),
    frame("id-as-number", "answers with a number for the id of the request", set(key, 1)),
    frame("no-type", "answers without type", ({ type: _, ...said }) => [said]),
    frame("push-type", "answers with the type of a push", set("type", "push")),
    frame("no-action", "answers without action", ({ action: _, ...said }) => [said]),
    frame("wrong-action", "answers with another action", set("action", "response")),
    frame("no-success", "answers without success", ({ success: _, ...said }) => [said]),
    frame("success-as-text", "answers with a text for success", ({ success, ...said }) => [
      { ...said, success: String(success) },
    ]),
    frame("success-as-number", "answers with a number for success", ({ success, ...said }) => [
      { ...said, success: Number(success) },
    ]),
    frame("payload-as-text", "answers with JSON in a text as payload", (said) => [encoded(said)]),
    frame("payload-as-list", "answers with a list as payload", (said) => [
      isObject(said["payload"]) ? { ...said, payload: [said["payload"]] } : said,
    ]),
    frame("flat", "answers with the payload beside the envelope", ({ payload, ...said }) => [
      isObject(payload) ? { ...payload, ...said } : said,
    ]),
  ];
}

function encoded(said: MutableJson): MutableJson {
  return said["payload"] === undefined ? said : { ...said, payload: JSON.stringify(said["payload"]) };
}
