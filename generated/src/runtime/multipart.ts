// copied from generator/runtime, do not edit
import { checkLimits, type Limit, type Limits } from "./limits.js";

/** What may stand for binary data in the request of an upload. Streams are read to their end before sending. */
export type Binary = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A request as a form. Objects are flattened with dots (`{payload: {file}}` becomes the field `payload.file`), arrays are
 * JSON, `undefined` and `null` are left out, and everything else but binary data is text. A `File` keeps its name; for
 * bytes and streams wrap them: `new File([bytes], "cat.png", { type: "image/png" })`.
 */
export async function fillForm(
  form: FormData,
  name: string,
  value: unknown,
  action: string,
  limits?: Limits | Limit,
): Promise<FormData> {
  if (Array.isArray(value)) form.append(name, JSON.stringify(value));
  else if (typeof value !== "object") value === undefined || form.append(name, `${value}`);
  else if (value && (Symbol.toStringTag in value || Symbol.asyncIterator in value)) {
    // The platform's own reading of a body knows bytes and streams of all kinds.
    const blob = value instanceof Blob ? value : await new Response(value as BodyInit).blob();
    checkLimits(name.replace("payload", action), blob, limits);
    form.append(name, blob);
  } else
    for (const [key, inner] of Object.entries(value ?? {}))
      await fillForm(form, `${name}.${key}`, inner, action, (limits as Limits)?.[key]);
  return form;
}
