import type { Emit } from "../output-file.js";
import { defineSchemas } from "./define-schemas.js";
import { jsonText } from "./document-text.js";

/** `schemas/<id>.json`: every schema of the API under `$defs`, for validators and the conformance runner. */
export const emitSchemas: Emit = (api) => {
  const bundle = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: api.title,
    description:
      "Payloads of all requests (`<action>.request`), responses (`<action>.response`) and pushes (`<push>.push`), " +
      "the named objects as a server sends them (`Chat`) and, where that differs, as a client sends them (`Chat.input`).",
    $defs: defineSchemas(api, "#/$defs/"),
  };
  return [{ path: `schemas/${api.id}.json`, text: jsonText(bundle) }];
};
