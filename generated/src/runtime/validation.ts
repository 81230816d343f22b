// copied from generator/runtime, do not edit
import { tell } from "./tell.js";

/** Something in a payload that is not as the documents say. */
export interface Drift {
  readonly kind: "request" | "response" | "push";
  /** Name of the action or push. */
  readonly action: string;
  /** Where in the payload, as a JSON pointer; a member that is missing is pointed at, too. */
  readonly pointer: string;
  /** What the documents lead to expect there: `string`, `"asc" or "desc"`, `at most 25`. */
  readonly expected: string;
  /** What stands there; undefined for nothing. */
  readonly got: unknown;
  /** Place of the documents that says so, as `document:line`. */
  readonly source: string | undefined;
}

/** What finds drift; `validators` of `livechat-spec/<api>/validate`, or some of them by `validatorsOf`. */
export type Validators = (options: ValidationOptions, kind: Drift["kind"], action: string, payload: unknown) => void;

/**
 * What happens when a payload is not as documented: nothing, a report, or the call rejects with `DriftError` (before
 * sending where it is the request). A push is always handed out; its drift is reported in both modes.
 */
export type ValidationOptions =
  | { validate?: "off" | undefined; validators?: Validators | undefined; onDrift?: OnDrift | undefined }
  | { validate: "report"; validators: Validators; onDrift: OnDrift }
  | { validate: "strict"; validators: Validators; onDrift?: OnDrift | undefined };

export type OnDrift = (drift: Drift) => void;

/** A documented limit of a value in a request: of a number, or of the length or the bytes of anything else. */
export interface Limit {
  readonly action: string;
  /** Keys that lead there; `*` for each. */
  readonly path: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly source: string;
}

/** Validates where that is asked for. Throws in strict mode alone, and never because of a push. */
export function check(options: ValidationOptions, kind: Drift["kind"], action: string, payload: unknown): void {
  if (options.validate === "report" || options.validate === "strict") {
    options.validators(options, kind, action, payload);
  }
}

/**
 * Validates a request and holds it to the documented limits, of which a breach is a `RangeError`. In report mode only
 * the size of a file is left to be told here: validators see all other limits.
 */
export function checkRequest(options: ValidationOptions, action: string, request: unknown, limits: readonly Limit[]) {
  check(options, "request", action, request);
  for (const { path, min = -Infinity, max = Infinity, source } of limits.filter((it) => it.action === action)) {
    for (const [pointer, value] of valuesAt(request, path, "")) {
      const got = sizeOf(value);
      if (!(got < min || got > max)) continue;
      const expected = got > max ? `at most ${max}` : `at least ${min}`;
      if (options.validate !== "report") {
        throw new RangeError(`${action}: ${pointer} is ${got}, expected ${expected} (${source})`);
      }
      if (value instanceof Blob) {
        tell(() => options.onDrift({ kind: "request", action, pointer, expected, got, source }));
      }
    }
  }
}

function* valuesAt(value: unknown, [key, ...rest]: readonly string[], pointer: string): Generator<[string, unknown]> {
  if (key === undefined) yield [pointer, value];
  else if (typeof value === "object") {
    for (const [name, inner] of Object.entries(value ?? {})) {
      if (key === "*" || key === name) yield* valuesAt(inner, rest, `${pointer}/${name}`);
    }
  }
}

/** `NaN`, which is within any limit, for what has no size. */
function sizeOf(value: unknown): number {
  if (typeof value === "number") return value;
  const { size, byteLength, length } = (value ?? {}) as Partial<Record<"size" | "byteLength" | "length", number>>;
  return size ?? byteLength ?? length ?? Number.NaN;
}
