// copied from generator/runtime, do not edit
/** What may stand for binary data in the request of an upload. Streams are read to their end before sending. */
export type Binary = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * The request of an upload as a form. Objects are flattened with dots (`{payload: {file}}` becomes the field
 * `payload.file`), arrays are JSON, `undefined` and `null` are left out, and everything else is text.
 * A `File` keeps its name; for bytes and streams wrap them: `new File([bytes], "cat.png", { type: "image/png" })`.
 * Rejects with a `RangeError` where a file has more than `maxBytes`.
 */
export async function toForm(request: unknown, maxBytes?: number): Promise<FormData> {
  const form = new FormData();
  await append(form, "", request, maxBytes);
  return form;
}

async function append(form: FormData, name: string, value: unknown, maxBytes = Infinity): Promise<void> {
  if (value === undefined || value === null) return;
  if (typeof value !== "object") form.append(name, `${value}`);
  else if (Array.isArray(value)) form.append(name, JSON.stringify(value));
  else if (Symbol.toStringTag in value || Symbol.asyncIterator in value) {
    const blob = await toBlob(value);
    if (blob.size > maxBytes) throw new RangeError(`${name} has ${blob.size} bytes, expected at most ${maxBytes}`);
    form.append(name, blob);
  } else {
    for (const [key, inner] of Object.entries(value)) {
      await append(form, name ? `${name}.${key}` : key, inner, maxBytes);
    }
  }
}

/** Bytes and streams go through the platform's own reading of a body, which knows them all. */
async function toBlob(value: object): Promise<Blob> {
  return value instanceof Blob ? value : new Response(value as BodyInit).blob();
}
