import type { JsonValue } from "../source/json.js";
import { readYaml } from "../source/read-yaml.js";
import type { Span } from "../source/span.js";

/** One word of a document that we overrule, addressed by name: `actions/start_chat/params/chat.users/type`. */
export interface Correction {
  readonly at: string;
  /** What the document says there now; null for nothing. */
  readonly says: JsonValue;
  /** What it should say; null takes the fact away. */
  readonly should: JsonValue;
  readonly because: string;
  /** The entry in `spec/corrections/`. */
  readonly span: Span;
}

/**
 * Reads `spec/corrections/<api>.yaml`, held to `spec/schemas/correction.schema.json`.
 * Throws a `SpecFileError` where the file does not fit.
 */
export function readCorrections(text: string, path: string, schema: object): Correction[] {
  const { value, placeOf } = readYaml<readonly Omit<Correction, "span">[] | null>(text, path, schema);
  return (value ?? []).map(({ at, says, should, because }, index) => {
    return { at, says, should, because, span: placeOf([index, "should"]) };
  });
}
