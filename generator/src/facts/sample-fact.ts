import type { JsonValue } from "../source/json.js";
import type { Span } from "../source/span.js";

export type SampleKind = "request" | "response" | "push" | "error" | "other";

/** What stands in a sample besides strict JSON. */
export type Defect =
  | "comments"
  | "ellipsis"
  | "trailing-comma"
  | "missing-comma"
  | "unbalanced-braces"
  | "bare-key"
  | "single-quotes"
  | "placeholder"
  | "duplicate-key"
  | "not-json";

/** A code block, as written and as meant. */
export interface SampleFact {
  /** From the opening fence to the end of the closing one. */
  readonly span: Span;
  /** Info string of the fence, `""` for none. */
  readonly lang: string;
  readonly kind: SampleKind;
  /** `required` or `optional` where the caption promises those parameters only. */
  readonly variant: "required" | "optional" | null;
  readonly inComment: boolean;
  readonly strictJson: boolean;
  /** JSON, whole and well, inside a command or a message of HTTP. */
  readonly inCommand: boolean;
  readonly defects: readonly Defect[];
  /** Names of objects that comments refer to, in order, each once. */
  readonly objectRefs: readonly string[];
  /** Every key at every depth, in order of first appearance, each path once: `chats[].id`. */
  readonly keys: readonly SampleKey[];
  /** Comments that stand for content: `"users": [ // array of "User" objects ]`. */
  readonly refs: readonly SampleRef[];
  /** All other comments that stand inside a container and behind no key. */
  readonly remarks: readonly SampleRemark[];
  /** The value that the author meant; undefined where the block is not JSON at all. */
  readonly value: JsonValue | undefined;
}

export interface SampleKey {
  /** Dotted, arrays as `[]`. */
  readonly path: string;
  readonly span: Span;
  /** The comment behind it says "optional". */
  readonly optional: boolean;
  /** The comment behind it says that the server makes it. */
  readonly serverGenerated: boolean;
  /** Text of the comment that belongs to the key. */
  readonly comment: string | null;
}

/** A comment such as `// "User > Customer" or "User > Agent" object`, inside a container of the sample. */
export interface SampleRef {
  /** Path of the container: `chat.users` for an array, `chat.thread` for an object, `""` for the root. */
  readonly path: string;
  /** The container is an array: each item is such an object. */
  readonly array: boolean;
  /** Names joined by "or". */
  readonly names: readonly string[];
  readonly span: Span;
}

/** A comment such as `// 1,2,3 are group ids`, or `// "restricted_access": true` for what may stand there instead. */
export interface SampleRemark {
  /** Path of the container, as in a `SampleRef`. */
  readonly path: string;
  readonly text: string;
  readonly span: Span;
}
