import { parseJson } from "../json.js";
import type { CallBody } from "./traffic.js";

/** What the body of a call says: JSON, a form, or else a text. */
export async function readBody(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<CallBody> {
  if (/^multipart\/form-data/iu.test(contentType)) {
    const form = await readForm(bytes, contentType);
    if (form !== undefined) return form;
  }
  const text = bytes.toString();
  if (text === "") return { kind: "json", value: {} };
  const value = parseJson(text);
  return value === undefined ? { kind: "text", text } : { kind: "json", value };
}

async function readForm(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<CallBody | undefined> {
  try {
    const entries = [...(await new Response(bytes, { headers: { "content-type": contentType } }).formData())];
    const fields = entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
    const [file] = entries.flatMap(([field, value]) =>
      typeof value === "string" ? [] : [{ field, name: value.name, type: value.type, bytes: value.size }],
    );
    return { kind: "form", fields: Object.fromEntries(fields), ...(file === undefined ? {} : { file }) };
  } catch {
    return undefined;
  }
}
