import type { FastifyRequest } from "fastify";
import type { Authenticated } from "../core/authenticate.js";
import { admit, type Command } from "../core/execute.js";
import type { JsonObject, JsonValue } from "../core/json.js";
import { Refusal } from "../core/refusal.js";
import type { FileBytes, Files } from "./files.js";
import type { Limits } from "./limits.js";
import { tooLarge } from "./refusal-of.js";
import type { Backstage } from "./session.js";

/** A form as it came: fields named `payload.chat_id` are `chat_id` here, and the file stands in the payload by its name. */
interface Form {
  readonly payload: JsonObject;
  readonly file: FileBytes | null;
  readonly fileName: string;
}

/** Fields of forms that are files; a file under another name is ignored like any key that no document names. */
const fileFields: ReadonlySet<string> = new Set(["file", "image"]);
/** Fields of forms that are no text. */
const booleans: ReadonlySet<string> = new Set(["require_active_thread"]);

/** A command to run, or what is wrong with it and who sent it; and what is to be done where it fails, before the answer. */
export interface Upload {
  readonly command: Command | Refusal;
  readonly known?: Authenticated;
  readonly undo?: () => Promise<void>;
}

/** Reads an action whose request is a form. Strangers are turned away before their file is read; the file is there before anybody hears of it. */
export async function readUpload(
  request: FastifyRequest,
  command: Command,
  { core, limits }: Pick<Backstage, "core" | "limits">,
  files: Files,
): Promise<Upload> {
  const known = admit(core, command);
  if (known instanceof Refusal) return { command: known };
  const form = request.isMultipart() ? await readForm(request, limits).catch(formRefusal) : noForm();
  if (form instanceof Refusal) return { command: form, known };
  const { payload, file, fileName } = form;
  if (file === null) return { command: { ...command, payload } };
  const stored = await files.keep(known.license.id, fileName, file);
  return { command: { ...command, payload, file: stored }, undo: () => files.drop(stored) };
}

function noForm(): Refusal {
  return new Refusal("validation", "Wrong format of request: the body must be multipart/form-data");
}

async function readForm(request: FastifyRequest, limits: Limits): Promise<Form> {
  const fields = new Map<string, JsonValue>();
  let file: FileBytes | null = null;
  let fileName = "";
  for await (const part of request.parts()) {
    const key = part.fieldname.replace(/^payload\./u, "");
    if (part.type === "file" && !fileFields.has(key)) part.file.resume();
    else if (part.type === "file") {
      fileName = part.filename || "file";
      file = { bytes: await part.toBuffer(), contentType: part.mimetype };
      fields.set(key, fileName);
    } else if (part.valueTruncated) throw tooLarge(`The field ${part.fieldname}`, limits.formFieldBytes);
    else fields.set(key, fieldValue(key, String(part.value)));
  }
  return { payload: Object.fromEntries(fields), file, fileName };
}

/** The parser calls the client's faults errors like any other; those with a status are known to the Web. */
function formRefusal(error: Error & { readonly statusCode?: number }): Refusal {
  if (error instanceof Refusal) return error;
  if (error.statusCode !== undefined) throw error;
  return new Refusal("validation", `Wrong format of request: ${error.message}`);
}

function fieldValue(key: string, text: string): JsonValue {
  return booleans.has(key) && (text === "true" || text === "false") ? text === "true" : text;
}
