import { type ReadDocument, readDocument } from "../compile.js";
import type { SourceFile } from "../source/section.js";
import { hashOf, type Store } from "./store.js";

/** The facts of a document, from the store where neither the document nor the reader has changed. */
export function readStored(file: SourceFile, code: string, store: Store): ReadDocument {
  const key = hashOf("facts", code, file.path, file.text);
  const known = store.get<ReadDocument>(key);
  if (known) return known;
  const read = readDocument(file);
  store.set(key, read);
  return read;
}
