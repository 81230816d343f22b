import type { Transport } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import {
  type Basis,
  type Level,
  type NamedCheck,
  type Outcome,
  type Provocation,
  type RawFrame,
  type Step,
  stepKinds,
  type Upload,
} from "./scenario.js";

/** Makes a step of an object that fits the schema. What the step leaves out about level and source comes from the scenario. */
export function readStep(said: JsonObject, scenario: Basis, line: number, firstActor: string): Step {
  const kind = stepKinds.find((name) => said[name] !== undefined);
  if (kind === undefined) throw new Error("a step without a kind got past the schema");
  const basis = basisOf(said, scenario);
  const subject = said[kind] as string;
  const base = {
    id: said["id"] as string,
    line,
    saysBasis: (said["source"] ?? said["level"]) !== undefined,
    ...basis,
    ...optional(said, "within"),
  };
  const actor = said["actor"] as string;
  switch (kind) {
    case "connect":
    case "close":
      return { ...base, kind, actor: subject };
    case "disconnect":
      return { ...base, kind, actor: subject, ...optional(said, "reason"), ...optional(said, "match") };
    case "login": {
      const payload = (said["payload"] ?? {}) as JsonObject;
      return { ...base, kind, actor: subject, payload, ...calling(said), ...expecting(said, basis) };
    }
    case "call": {
      const how = { ...optional(said, "via"), ...optional(said, "payload"), ...calling(said) };
      const sent = { ...optional(said, "as"), ...optional(said, "body"), ...uploading(said), ...slowly(said) };
      return { ...base, kind, actor, action: subject, ...how, ...sent, ...expecting(said, basis) };
    }
    case "push": {
      const how = { ...optional(said, "where"), ...optional(said, "answers"), ...optional(said, "after") };
      return { ...base, kind, actor, action: subject, ...how, ...optional(said, "repeats"), ...expecting(said, basis) };
    }
    case "no-push": {
      const action = subject === "any" ? {} : { action: subject };
      return { ...base, kind, actor, ...action, ...optional(said, "where"), ...optional(said, "since") };
    }
    case "raw":
      return { ...base, kind, actor, frame: readFrame(said["raw"] as Json), ...optional(said, "answer") };
    case "webhook":
      return { ...base, kind, actor, action: subject, ...optional(said, "where"), ...expecting(said, basis) };
    case "no-webhook": {
      const action = subject === "any" ? {} : { action: subject };
      return { ...base, kind, actor, ...action, ...optional(said, "where"), ...optional(said, "since") };
    }
    case "advance":
      return {
        ...base,
        kind,
        actor: firstActor,
        milliseconds: readDuration(subject),
        pinging: (said["pinging"] ?? []) as string[],
      };
    case "provoke":
      return { ...base, kind, actor, what: subject as Provocation, ...optional(said, "reason") };
    default:
      return kind satisfies never;
  }
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration such as `31s` or `5d`. */
function readDuration(said: string): number {
  const [, count = "0", unit = "ms"] = /^(\d+)(ms|s|min|h|d)$/u.exec(said) ?? [];
  return Number(count) * (units[unit] ?? 1);
}

function basisOf(said: JsonObject, outer: Basis): Basis {
  return {
    level: (said["level"] as Level | undefined) ?? outer.level,
    source: (said["source"] as readonly string[] | undefined) ?? outer.source,
  };
}

/** What a step may leave out, and its type. */
interface Optional {
  readonly within: number;
  readonly reason: string;
  readonly via: Transport;
  readonly payload: JsonObject;
  readonly token: Json;
  readonly where: Json;
  readonly answers: string;
  readonly after: string;
  readonly since: string;
  readonly answer: Json;
  readonly match: Json;
  readonly repeats: true;
  readonly as: string;
  readonly body: string;
}

/** `{ [key]: value }` where the key is there, nothing where it is not. The schema has seen to the type. */
function optional<K extends keyof Optional>(said: JsonObject, key: K): Partial<Pick<Optional, K>> {
  return (said[key] === undefined ? {} : { [key]: said[key] }) as Partial<Pick<Optional, K>>;
}

function calling(said: JsonObject) {
  return { ...optional(said, "token"), expect: readOutcome(said["expect"]) };
}

/** A file that says little of itself is a text file of 100 bytes in the field `file`. */
function uploading(said: JsonObject): { readonly upload?: Upload } {
  const upload = said["upload"] as Partial<Upload> | undefined;
  if (upload === undefined) return {};
  return { upload: { field: "file", name: "test.txt", type: "text/plain", bytes: 100, ...upload } };
}

function slowly(said: JsonObject): { readonly slowly?: number } {
  return said["slowly"] === undefined ? {} : { slowly: readDuration(said["slowly"] as string) };
}

function readFrame(said: Json): RawFrame {
  if (!isObject(said)) return { kind: "text", text: String(said) };
  if (said["ping"] === true) return { kind: "ping" };
  if (typeof said["base64"] === "string") return { kind: "binary", base64: said["base64"] };
  return { kind: "unfinished", text: String(said["unfinished"]) };
}

function expecting(said: JsonObject, basis: Basis) {
  const checks = (said["checks"] ?? []) as readonly JsonObject[];
  return {
    ...(said["match"] === undefined ? {} : { match: said["match"] as Json }),
    checks: checks.map(
      (check): NamedCheck => ({ id: check["id"] as string, match: check["match"] ?? null, ...basisOf(check, basis) }),
    ),
    save: (said["save"] ?? {}) as Readonly<Record<string, string>>,
  };
}

function readOutcome(said: Json | undefined): Outcome {
  if (!isObject(said)) return { success: true };
  const error = said["error"];
  return { success: false, errors: (Array.isArray(error) ? error : [error]) as readonly string[] };
}
