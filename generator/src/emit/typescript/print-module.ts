import {
  CodeBlockWriter,
  type ImportDeclarationStructure,
  printStructure,
  type StatementStructures,
  StructureKind,
  type WriterFunction,
} from "ts-morph";
import type { OutputFile } from "../output-file.js";

/** The first line of every file here; nobody edits them. */
export const HEADER = "// Made by `npm run generate` from the documents in spec/. Do not edit.";

const INDENT = "  ";
/** Stands behind an indentation that is too much; nothing else writes control characters. */
const OUTDENT = "\u0002";

/** Prints a module once, from data. */
export function printModule(path: string, statements: readonly StatementStructures[]): OutputFile {
  return { path, text: `${HEADER}\n\n${printStatements(statements)}` };
}

/** Prints what is to stand beside text from elsewhere. */
export function printStatements(statements: readonly StatementStructures[]): string {
  const structure = { kind: StructureKind.SourceFile as const, statements: [...statements] };
  const text = printStructure(structure, { indentNumberOfSpaces: INDENT.length });
  return text.replaceAll(`${INDENT}${OUTDENT}`, "");
}

/** Types and initial values of several lines hang one level deeper in ts-morph; a braced block of them should not. */
export function block(write: WriterFunction): WriterFunction {
  return (writer) => {
    const inner = new CodeBlockWriter({ indentNumberOfSpaces: INDENT.length });
    write(inner);
    writer.write(inner.toString().replaceAll("\n", `\n${OUTDENT}`));
  };
}

/** Values and types from another module of the package. */
export function importFrom(
  moduleSpecifier: string,
  values: readonly string[],
  types: readonly string[],
): ImportDeclarationStructure {
  const isTypeOnly = values.length === 0;
  const named = [...values.map((name) => ({ name })), ...types.map((name) => ({ name, isTypeOnly: !isTypeOnly }))];
  return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports: named };
}
