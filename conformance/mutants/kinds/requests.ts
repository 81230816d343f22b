import type { Command, Outcome } from "../../reference-server/core/execute.js";
import type { Middleware } from "../../reference-server/index.js";
import { type ApiName, apiNames } from "../../reference-server/snapshots.js";
import type { Json, JsonObject } from "../../src/json.js";
import type { Mutant } from "../mutant.js";
import { askedMark, sizeMark, sizeOf } from "../run/asked.js";
import { placesAt } from "../wrap/paths.js";
import { eachProperty, isAnything, schemasOf } from "../wrap/schemas.js";
import { aroundAction } from "./state.js";

/** Levels of parameters that are looked at. */
const levels = 3;

/** Every parameter of every action: its form not checked, where it has one; not missed; its limits off by one; its listed values not kept. */
export function requestMutants(): readonly Mutant[] {
  return apiNames.flatMap((api) => {
    const definitions = schemasOf(api);
    const actions = Object.keys(definitions).flatMap((name) => /^(.*)\.request$/u.exec(name)?.[1] ?? []);
    return actions.flatMap((action) =>
      [...eachProperty(definitions[`${action}.request`], definitions, levels)].flatMap(
        ([path, { required, schema }]) => [
          ...(required ? [skipped(api, action, path, "required")] : []),
          ...(isAnything(schema) ? [] : [skipped(api, action, path, "form")]),
          ...limitMutants(api, action, path, schema),
        ],
      ),
    );
  });
}

interface Problem {
  readonly pointer: string;
  readonly reason: string;
}

/** What was wrong with a request that was refused. */
function problemsOf({ result }: Outcome): readonly Problem[] {
  if (result.ok || result.error.type !== "validation") return [];
  return (result.error.data?.["problems"] ?? []) as unknown as readonly Problem[];
}

function pointerOf(path: string): RegExp {
  const parts = path.split(".").map((name) => (name === "[]" ? String.raw`\d+` : name));
  return new RegExp(`^/${parts.join("/")}$`, "u");
}

/** Where only this parameter is to blame, the server answers with success. */
function skipped(api: ApiName, action: string, path: string, what: "required" | "form"): Mutant {
  const pointer = pointerOf(path);
  const isMine = ({ pointer: at, reason }: Problem): boolean =>
    pointer.test(at) && (reason === "is required") === (what === "required");
  const words = what === "required" ? `does not miss ${path}` : `takes anything for ${path}`;
  return {
    id: `validation/${what}/${api}/${action}/${path}`,
    does: `${words} in ${action} of ${api}`,
    marks: [`problem ${api}/${action} ${what} ${path}`],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const outcome = next(core, command);
        const problems = problemsOf(outcome);
        if (problems.length === 0 || !problems.every(isMine)) return outcome;
        fired();
        return { ...outcome, result: { ok: true, payload: {} } };
      }),
    }),
  };
}

function limitMutants(api: ApiName, action: string, path: string, schema: JsonObject): readonly Mutant[] {
  const { maximum, maxItems, maxLength } = schema;
  const most = [maximum, maxItems, maxLength].find((limit) => typeof limit === "number");
  const listed = Array.isArray(schema["enum"]) ? (schema["enum"] as readonly Json[]) : [];
  const isUpload = schema["format"] === "binary";
  return [
    ...(typeof most === "number" && !isUpload
      ? [overTaken(api, action, path, most), atRefused(api, action, path, most)]
      : []),
    ...listed.map((value) => valueRefused(api, action, path, value)),
  ];
}

function cut(value: Json, size: number): Json {
  if (typeof value === "number") return size;
  return typeof value === "string" || Array.isArray(value) ? (value.slice(0, size) as Json) : value;
}

function overTaken(api: ApiName, action: string, path: string, most: number): Mutant {
  return {
    id: `limit/over-taken/${api}/${action}/${path}`,
    does: `takes ${most + 1} for ${path} in ${action} of ${api}, of which ${most} is the most`,
    marks: [sizeMark(`${api}/${action}`, path, most + 1)],
    options: (fired) => ({
      middleware: aroundAction(api, action, (next) => (core, command) => {
        const payload = structuredClone(command.payload ?? null) as Json;
        const over = placesAt(payload, path).filter(({ holder, key }) => sizeOf(holder[key]) === most + 1);
        if (over.length > 0) fired();
        for (const { holder, key } of over) holder[key] = cut(holder[key] ?? null, most);
        return next(core, over.length > 0 ? withPayload(command, payload) : command);
      }),
    }),
  };
}

function atRefused(api: ApiName, action: string, path: string, most: number): Mutant {
  return {
    id: `limit/at-refused/${api}/${action}/${path}`,
    does: `refuses ${most} for ${path} in ${action} of ${api}, which is still allowed`,
    marks: [sizeMark(`${api}/${action}`, path, most)],
    options: (fired) => ({ middleware: refusing(api, action, path, (value) => sizeOf(value) === most, fired) }),
  };
}

function valueRefused(api: ApiName, action: string, path: string, listed: Json): Mutant {
  return {
    id: `limit/value-refused/${api}/${action}/${path}/${String(listed)}`,
    does: `refuses ${JSON.stringify(listed)} for ${path} in ${action} of ${api}`,
    marks: [askedMark(`${api}/${action}`, path, listed)],
    options: (fired) => ({ middleware: refusing(api, action, path, (value) => value === listed, fired) }),
  };
}

/** Refuses what the server would take, where a value of the parameter is as told. */
function refusing(
  api: ApiName,
  action: string,
  path: string,
  isBad: (value: Json | undefined) => boolean,
  fired: () => void,
): Middleware {
  return aroundAction(api, action, (next) => (core, command) => {
    const bad = placesAt((command.payload ?? null) as Json, path).some(({ holder, key }) => isBad(holder[key]));
    const outcome = bad ? next({ ...core, state: structuredClone(core.state) }, command) : next(core, command);
    if (!bad || !outcome.result.ok) return outcome;
    fired();
    const error = { type: "validation", message: "Wrong format of request" } as const;
    return { ...outcome, result: { ok: false, error }, notifications: [], signals: [] };
  });
}

function withPayload(command: Command, payload: Json): Command {
  return { ...command, payload: payload as Command["payload"] };
}
