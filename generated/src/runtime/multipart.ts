// copied from generator/runtime, do not edit
import { checkLimits, type Limit, type Limits } from "./limits.js";

/** What may stand for binary data in the request of an upload. Streams are read to their end before sending. */
export type Binary = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A request as a form: `path`, which begins with the action, is the name of a field with `payload` in its place
 * (`send_file.file` is `payload.file`). Objects are flattened with dots, arrays are JSON, `undefined` and `null` are left
 * out, and everything else but binary data is text. A `File` keeps its name; for bytes and streams wrap them:
 * `new File([bytes], "cat.png", { type: "image/png" })`.
 */
export async function fillForm(
  form: FormData,
  path: string,
  value: unknown,
  limits: Limits | Limit | undefined,
): Promise<FormData> {
  const name = path.replace(/[^.]*/, "payload");
  if (Array.isArray(value)) form.append(name, JSON.stringify(value));
  else if (typeof value !== "object") value === undefined || form.append(name, value as string);
  else if (value && (Symbol.toStringTag in value || Symbol.asyncIterator in value)) {
    // The platform's own reading of a body knows bytes and streams of all kinds.
    const blob = value instanceof Blob ? value : await new Response(value as BodyInit).blob();
    checkLimits(path, blob, limits);
    form.append(name, blob);
  } else
    for (const key in value)
      await fillForm(form, `${path}.${key}`, (value as Record<string, unknown>)[key], (limits as Limits)?.[key]);
  return form;
}
