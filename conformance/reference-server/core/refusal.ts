import type { JsonObject } from "./json.js";

/** The error types of the documents, with the messages they give them. */
const messages = {
  auth: "Invalid access token",
  authentication: "Authentication error",
  authorization: "Authorization error",
  customer_banned: "Customer is banned",
  entity_too_large: "Upload limit exceeded (10MB)",
  internal: "Internal server error",
  license_expired: "License expired",
  license_not_found: "License not found",
  misdirected_request: "Wrong region",
  request_timeout: "Request timed out",
  requester_offline: "Requester offline",
  unsupported_version: "Unsupported version",
  validation: "Wrong format of request",
  wrong_product_version: "Wrong product version",
} as const;

export type ErrorType = keyof typeof messages;

/** What goes out as `error`: `{type, message, data?}`. */
export interface ErrorBody {
  readonly type: ErrorType;
  readonly message: string;
  readonly data?: JsonObject;
}

/**
 * Ends an action with an error. It is thrown, because a lookup five calls deep may refuse, and caught in one place (`execute`), where
 * everything that the action has written so far is undone. It is no `Error`: nobody reads a stack of what the documents foresee, and to
 * write one down takes longer than the rest of a refused command.
 */
export class Refusal {
  readonly message: string;

  constructor(
    readonly type: ErrorType,
    message?: string,
    readonly data?: JsonObject,
  ) {
    this.message = message ?? messages[type];
  }

  /** For a log, where one went astray. */
  toString(): string {
    return `${this.type}: ${this.message}`;
  }

  body(): ErrorBody {
    return { type: this.type, message: this.message, ...(this.data === undefined ? {} : { data: this.data }) };
  }
}

/** A part of the request that does not fit, as a JSON pointer and a reason. */
export interface Problem {
  readonly pointer: string;
  readonly reason: string;
}

/** The error for a request that does not fit its description. */
export function invalid(pointer: string, reason: string): Refusal {
  return invalidAll([{ pointer, reason }]);
}

export function invalidAll(problems: readonly Problem[]): Refusal {
  const first = problems[0];
  const message =
    first === undefined ? messages.validation : `${messages.validation}: ${first.pointer || "/"} ${first.reason}`;
  return new Refusal("validation", message, { problems: problems.map(({ pointer, reason }) => ({ pointer, reason })) });
}
