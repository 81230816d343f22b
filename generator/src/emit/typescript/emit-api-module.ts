import type { ApiModel } from "../../model/api-model.js";
import { defineSchemas } from "../json-schema/define-schemas.js";
import { type Memo, noMemo } from "../memo.js";
import type { OutputFile } from "../output-file.js";
import { clientNames } from "./client-names.js";
import { emitCatalog } from "./emit-catalog.js";
import { emitClient } from "./emit-client.js";
import { emitIndex } from "./emit-index.js";
import { emitTypes } from "./emit-types.js";
import { emitValidators } from "./emit-validators.js";
import { REF_PREFIX } from "./member-kinds.js";
import { typeNames } from "./type-names.js";

/** `src/<name>/`: types, clients, validators and catalog of one API; it follows from nothing but its model. */
export function emitApiModule(api: ApiModel, memo: Memo = noMemo): OutputFile[] {
  const schemas = defineSchemas(api, REF_PREFIX);
  const clients = clientNames(api);
  const names = typeNames(api, schemas, Object.values(clients));
  return [
    emitTypes(api, names),
    emitClient(api, clients, names),
    emitCatalog(api),
    emitValidators(api, schemas, memo),
    emitIndex(api, clients),
  ];
}
