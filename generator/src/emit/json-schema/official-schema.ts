import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ErrorObject } from "ajv";

export type OfficialFormat = "asyncapi-3.0" | "openapi-3.1";
export const OFFICIAL_FORMATS: readonly OfficialFormat[] = ["asyncapi-3.0", "openapi-3.1"];

export interface Validate {
  (document: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

const require = createRequire(import.meta.url);

/** The schema in its package, and the dialect that it is written in. */
export const SOURCES = {
  "asyncapi-3.0": { from: "@asyncapi/specs", path: "schemas/3.0.0-without-$id.json", dialect: "draft-07" },
  "openapi-3.1": { from: "@seriousme/openapi-schema-validator", path: "schemas/v3.1/schema.json", dialect: "2020-12" },
} as const;

/**
 * Checks a document against the official JSON Schema of its format. One line for each error: JSON pointer and reason;
 * none for a valid document.
 */
export async function checkDocument(document: object, format: OfficialFormat): Promise<string[]> {
  const validate = await loadValidator(format);
  return validate(document) ? [] : errorLines(validate.errors ?? []);
}

/**
 * Where the ready-made validator of a format stands. The build writes it, for compiling the
 * schema of AsyncAPI takes longer than all checks together. The version of its source is part of the name: an update
 * makes it unfindable rather than stale.
 */
export function validatorFile(format: OfficialFormat): string {
  const { version } = require(`${SOURCES[format].from}/package.json`) as { version: string };
  return fileURLToPath(new URL(`dist/official/${format}_${version}.cjs`, packageFolder()));
}

async function loadValidator(format: OfficialFormat): Promise<Validate> {
  const file = validatorFile(format);
  if (!existsSync(file)) return (await import("./compile-official-schema.js")).compileOfficialSchema(format);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: Validate };
  return module.default;
}

/** The folder of this package, from the sources, the compiled files or a bundle alike. */
function packageFolder(): URL {
  let folder = new URL(".", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("..", folder);
  return folder;
}

/** The alternative of every part is a reference object; that it is none says nothing where the part itself has errors. */
function errorLines(errors: readonly ErrorObject[]): string[] {
  const telling = errors.filter((error) => !/\/Reference\/|\/(oneOf|anyOf|if)$/.test(error.schemaPath));
  const lines = new Set((telling.length === 0 ? errors : telling).map(errorLine));
  const shown = [...lines].slice(0, 20);
  return lines.size === shown.length ? shown : [...shown, `and ${lines.size - shown.length} more`];
}

function errorLine({ instancePath, message = "is not valid", params }: ErrorObject): string {
  const [about] = ["additionalProperty", "unevaluatedProperty", "allowedValue", "allowedValues", "propertyName"]
    .filter((key) => key in params)
    .map((key) => JSON.stringify(params[key]));
  return `#${instancePath}: ${message}${about === undefined ? "" : ` (${about})`}`;
}
