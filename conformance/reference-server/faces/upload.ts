import type { FastifyRequest } from "fastify";
import { type Authenticated, authenticate } from "../core/authenticate.js";
import type { Core } from "../core/core.js";
import type { Command, Outcome } from "../core/execute.js";
import type { JsonObject, JsonValue } from "../core/json.js";
import { Refusal } from "../core/refusal.js";
import { snapshots } from "../snapshots.js";
import type { FileBytes, Files } from "./files.js";
import type { Backstage } from "./session.js";

/** A form as it came: fields named `payload.chat_id` are `chat_id` here, and the file stands in the payload by its name. */
interface Form {
  readonly payload: JsonObject;
  readonly file: FileBytes | null;
  readonly fileName: string;
}

/** Fields of forms that are no text. */
const booleans: ReadonlySet<string> = new Set(["require_active_thread"]);

/** Runs an action whose request is a form. Strangers are turned away before their file is read; the file is kept if all goes well. */
export async function runUpload(
  request: FastifyRequest,
  command: Command,
  { core, execute }: Pick<Backstage, "core" | "execute">,
  files: Files,
): Promise<Outcome> {
  const as = whoIs(core, command);
  if (as instanceof Refusal) return refused(as);
  if (!request.isMultipart())
    return refused(new Refusal("validation", "Wrong format of request: the body must be multipart/form-data"));
  const { payload, file, fileName } = await readForm(request);
  const known: Command = { ...command, payload, caller: { kind: "authenticated", as } };
  if (file === null) return execute(core, known);
  const stored = files.address(as.license.id, fileName, file);
  const outcome = execute(core, { ...known, file: stored });
  if (outcome.result.ok) files.keep(stored, file);
  return outcome;
}

function whoIs(core: Core, { caller, api }: Command): Authenticated | Refusal {
  if (caller.kind !== "token") throw new Error("Uploads come with a token");
  try {
    return authenticate(core, { side: snapshots[api].side, token: caller.token, licenseId: caller.licenseId });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function readForm(request: FastifyRequest): Promise<Form> {
  const fields = new Map<string, JsonValue>();
  let file: FileBytes | null = null;
  let fileName = "";
  for await (const part of request.parts()) {
    const key = part.fieldname.replace(/^payload\./u, "");
    if (part.type === "file") {
      fileName = part.filename || "file";
      file = { bytes: await part.toBuffer(), contentType: part.mimetype };
      fields.set(key, fileName);
    } else fields.set(key, fieldValue(key, String(part.value)));
  }
  return { payload: Object.fromEntries(fields), file, fileName };
}

function fieldValue(key: string, text: string): JsonValue {
  return booleans.has(key) && (text === "true" || text === "false") ? text === "true" : text;
}

function refused(refusal: Refusal): Outcome {
  return {
    result: { ok: false, error: refusal.body() },
    notifications: [],
    signals: [],
    license: null,
    requester: null,
  };
}
