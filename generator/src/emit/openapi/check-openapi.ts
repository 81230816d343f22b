import { checkDocument } from "../json-schema/official-schema.js";

/** Checks a document against the official JSON Schema of OpenAPI 3.1. A line for each error, none where it is valid. */
export function checkOpenApi(document: object): Promise<string[]> {
  return checkDocument(document, "openapi-3.1");
}
