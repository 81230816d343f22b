import type { ApiModel } from "../model/api-model.js";
import { checkAsyncApi } from "./asyncapi/check-asyncapi.js";
import { emitAsyncApi } from "./asyncapi/emit-asyncapi.js";
import { demandValid } from "./demand-valid.js";
import type { Memo } from "./memo.js";
import type { OutputFile } from "./output-file.js";
import { emitApiModule } from "./typescript/emit-api-module.js";

/** The AsyncAPI documents and the TypeScript of one API: about as much work as the other side, apart from loading. */
export async function emitRtmSide(api: ApiModel, memo: Memo): Promise<OutputFile[]> {
  return [...(await demandValid(emitAsyncApi(api), checkAsyncApi)), ...emitApiModule(api, memo)];
}
