import { checkDocument } from "../json-schema/official-schema.js";

/** Checks a document against the official JSON Schema of AsyncAPI 3.0. A line for each error, none where it is valid. */
export function checkAsyncApi(document: object): Promise<string[]> {
  return checkDocument(document, "asyncapi-3.0");
}
