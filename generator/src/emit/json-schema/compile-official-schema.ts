import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { type OfficialFormat, SOURCES, type Validate } from "./official-schema.js";

const require = createRequire(import.meta.url);

/** The validator of a format, ready to use. */
export function compileOfficialSchema(format: OfficialFormat): Validate {
  return newAjv(format).compile(officialSchema(format));
}

/** The validator of a format as a CommonJS module. */
export function standaloneValidator(format: OfficialFormat): string {
  const ajv = newAjv(format);
  return standaloneCode.default(ajv, ajv.compile(officialSchema(format)));
}

function newAjv(format: OfficialFormat): Ajv {
  const options = { strict: false, allErrors: true, logger: false, code: { source: true, lines: false } } as const;
  const ajv = SOURCES[format].dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options);
  formats.default(ajv);
  return ajv;
}

function officialSchema(format: OfficialFormat): object {
  return require(`${SOURCES[format].from}/${SOURCES[format].path}`) as object;
}
