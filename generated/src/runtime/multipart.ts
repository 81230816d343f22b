// copied from generator/runtime, do not edit
/** What may stand for binary data in the request of an upload. Streams are read to their end before sending. */
export type Binary = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A request with its streams and bytes read to the end, each into a `Blob`; the platform knows how to read them all. */
export async function readFiles(value: unknown): Promise<unknown> {
  if (typeof value !== "object" || !value || value instanceof Blob || Array.isArray(value)) return value;
  if (Symbol.toStringTag in value || Symbol.asyncIterator in value) return new Response(value as BodyInit).blob();
  const members = Object.entries(value).map(async ([key, inner]) => [key, await readFiles(inner)]);
  return Object.fromEntries(await Promise.all(members));
}

/**
 * The request of an upload as a form. Objects are flattened with dots (`{payload: {file}}` becomes the field
 * `payload.file`), arrays are JSON, `undefined` and `null` are left out, and everything else is text.
 * A `File` keeps its name; for bytes and streams wrap them: `new File([bytes], "cat.png", { type: "image/png" })`.
 */
export function toForm(request: unknown): FormData {
  const form = new FormData();
  append(form, "", request);
  return form;
}

function append(form: FormData, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (value instanceof Blob) form.append(name, value);
  else if (Array.isArray(value)) form.append(name, JSON.stringify(value));
  else if (typeof value !== "object") form.append(name, `${value}`);
  else for (const [key, inner] of Object.entries(value)) append(form, name ? `${name}.${key}` : key, inner);
}
