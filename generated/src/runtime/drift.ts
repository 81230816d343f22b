// copied from generator/runtime, do not edit
import { tell } from "./tell.js";
import type { ClientValidators, Drift } from "./validation.js";

/** A validator as it is generated, with the errors of its last call. */
interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly Found[] | null;
}

interface Found {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly source?: string;
}

/** ClientValidators by name on the wire, as many as are to be used: what has none is not validated. */
export interface ValidatorTables {
  readonly requests?: Readonly<Record<string, Validate | undefined>>;
  readonly responses?: Readonly<Record<string, Validate | undefined>>;
  readonly pushes?: Readonly<Record<string, Validate | undefined>>;
}

/** A call was refused, or its answer, because it is not as documented. */
export class DriftError extends Error {
  override readonly name = "DriftError";

  constructor(
    readonly action: string,
    /** The request or the response. After a response the action has been done. */
    readonly payload: unknown,
    readonly drifts: readonly Drift[],
  ) {
    const [{ kind, pointer, expected, source } = {} as Drift] = drifts;
    super(`${action}: unexpected ${kind} at "${pointer}", expected ${expected} (${source})`);
  }
}

/** Makes the option `validators` of a client of these validators alone: a bundler leaves out all others. */
export function validatorsOf(tables: ValidatorTables): ClientValidators {
  const byKind = { request: tables.requests, response: tables.responses, push: tables.pushes };
  return ({ validate: mode, onDrift }, kind, action, payload) => {
    const table = byKind[kind] ?? {};
    const validate = Object.hasOwn(table, action) ? table[action] : undefined;
    if (!validate || validate(payload)) return;
    const drifts = (validate.errors ?? []).map((it) => driftOf(it, kind, action, payload));
    if (mode === "strict" && kind !== "push") throw new DriftError(action, payload, drifts);
    for (const drift of drifts) tell(() => onDrift?.(drift));
  };
}

function driftOf(found: Found, kind: Drift["kind"], action: string, payload: unknown): Drift {
  const missing = found.params["missingProperty"];
  const pointer = found.instancePath + (typeof missing === "string" ? `/${escaped(missing)}` : "");
  return { kind, action, pointer, expected: expectation(found), got: valueAt(payload, pointer), source: found.source };
}

function expectation({ keyword, params, message = keyword }: Found): string {
  switch (keyword) {
    case "type":
      return `${params["type"]}`;
    case "required":
      return "a value";
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "enum":
      return (params["allowedValues"] as unknown[]).map((it) => JSON.stringify(it)).join(" or ");
    default:
      return message.replace(/^must /, "");
  }
}

function valueAt(payload: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => {
      return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
    }, payload);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
