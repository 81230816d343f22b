import { Ajv2020 } from "ajv/dist/2020.js";
import type { ApiModel } from "./api-model.js";
import { MODEL_SCHEMA } from "./model-schema.js";

/** A text that is no model of an API. The message is one line without the name of the file. */
export class ModelFileError extends Error {
  override readonly name = "ModelFileError";
}

/** Reads models, as `generate` writes them to `generated/model/`. Throws a `ModelFileError` for anything else. */
export function modelParser(): (text: string) => ApiModel {
  const validate = new Ajv2020({ strict: false, validateSchema: false, discriminator: true }).compile(MODEL_SCHEMA);
  return (text) => {
    const value = parseJson(text);
    if (validate(value)) return value as ApiModel;
    const { instancePath = "", message = "" } = validate.errors?.[0] ?? {};
    const where = instancePath === "" ? "the file" : instancePath.slice(1).replaceAll("/", ".");
    throw new ModelFileError(`Unexpected content of ${where}: ${message}, expected a model as generate writes it`);
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new ModelFileError(`Unexpected text, expected JSON: ${reason}`);
  }
}
