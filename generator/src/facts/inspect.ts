import type { Report } from "../diagnostic/diagnostic.js";
import type { ParsedDocument } from "../source/section.js";
import type { DocumentFacts } from "./document-facts.js";

export function inspect(_document: ParsedDocument, _facts: DocumentFacts, _report: Report): void {}
