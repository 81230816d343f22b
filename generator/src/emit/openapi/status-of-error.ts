/** HTTP status of an error type. The documents give none: this is what a server of this kind may be assumed to send. */
export function statusOfError(type: string): number {
  return STATUS.get(type) ?? 400;
}

const STATUS: ReadonlyMap<string, number> = new Map([
  ["authentication", 401],
  ["authorization", 403],
  ["customer_banned", 403],
  ["license_not_found", 404],
  ["entity_too_large", 413],
  ["misdirected_request", 421],
  ["internal", 500],
  ["request_timeout", 504],
]);
