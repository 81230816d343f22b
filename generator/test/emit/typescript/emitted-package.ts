import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { OutputFile } from "../../../src/emit/output-file.js";
import { emitApiModule } from "../../../src/emit/typescript/emit-api-module.js";
import { emitPackage } from "../../../src/emit/typescript/emit-package.js";
import type { ApiModel } from "../../../src/model/api-model.js";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** A package written to a folder of its own, and built there as the repository builds it. */
export interface EmittedPackage {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** What TypeScript has to say against it. */
  readonly complaints: string[];
  readonly import: (path: string) => Promise<Record<string, unknown>>;
  readonly remove: () => void;
}

/** The package, its specs aside. */
export function emitAll(apis: readonly ApiModel[], runtime: readonly OutputFile[]): OutputFile[] {
  return [
    ...apis.flatMap((api) => emitApiModule(api)),
    ...emitPackage(apis, { runtime, version: "1.2.3", license: "Licence\n" }),
  ];
}

/** Emits and builds. `extra` are further sources, that use the package. */
export function buildPackage(apis: readonly ApiModel[], extra: Readonly<Record<string, string>> = {}): EmittedPackage {
  const root = mkdtempSync(join(tmpdir(), "livechat-spec-"));
  const folder = join(root, "generated");
  const files = new Map(emitAll(apis, readRuntime()).map((file) => [file.path, file.text]));
  for (const [path, text] of [...files, ...Object.entries(extra)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(root, "tsconfig.json"), readFileSync(join(repository, "tsconfig.json")));
  return {
    folder,
    files,
    complaints: build(join(folder, "tsconfig.json")),
    import: (path) => import(/* @vite-ignore */ join(folder, "dist", path)) as Promise<Record<string, unknown>>,
    remove: () => rmSync(root, { recursive: true }),
  };
}

function readRuntime() {
  const folder = join(repository, "generator/runtime");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return names.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

function build(config: string): string[] {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const parsed = ts.getParsedCommandLineOfConfigFile(config, {}, host);
  if (!parsed) return [`${config} cannot be read`];
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const { diagnostics } = program.emit();
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics].map((it) => {
    const place = it.file && `${it.file.fileName}:${it.file.getLineAndCharacterOfPosition(it.start ?? 0).line + 1}`;
    return `${place} ${ts.flattenDiagnosticMessageText(it.messageText, "\n")}`;
  });
}

/** Names of the methods that a client has for its actions: they stand right below its own prototype. */
export function methodsOf(prototype: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(prototype)).filter((name) => name !== "constructor");
}
