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
export type ClientValidators = (
  options: ValidationOptions,
  kind: Drift["kind"],
  action: string,
  payload: unknown,
) => void;

/**
 * What happens when a payload is not as documented: nothing, a report, or the call rejects with `DriftError` (before
 * sending where it is the request). A push is always handed out; its drift is reported in both modes.
 */
export type ValidationOptions =
  | { validate?: undefined; validators?: ClientValidators | undefined; onDrift?: OnDrift | undefined }
  | { validate: "off"; validators?: ClientValidators | undefined; onDrift?: OnDrift | undefined }
  | { validate: "report"; validators: ClientValidators; onDrift: OnDrift }
  | { validate: "strict"; validators: ClientValidators; onDrift?: OnDrift | undefined };

export type OnDrift = (drift: Drift) => void;

/** Validates where that is asked for. Throws in strict mode alone, and never because of a push. */
export function check(options: ValidationOptions, kind: Drift["kind"], action: string, payload: unknown): void {
  if (options.validate && options.validate !== "off") options.validators(options, kind, action, payload);
}
