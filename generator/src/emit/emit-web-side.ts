import type { ApiModel } from "../model/api-model.js";
import { demandValid } from "./demand-valid.js";
import { emitSchemas } from "./json-schema/emit-schemas.js";
import { emitModel } from "./model/emit-model.js";
import { checkOpenApi } from "./openapi/check-openapi.js";
import { emitOpenApi } from "./openapi/emit-openapi.js";
import type { OutputFile } from "./output-file.js";

/** The model, its schemas and its OpenAPI documents: what needs no heavy library. */
export async function emitWebSide(api: ApiModel): Promise<OutputFile[]> {
  return [...emitModel(api), ...emitSchemas(api), ...(await demandValid(emitOpenApi(api), checkOpenApi))];
}
