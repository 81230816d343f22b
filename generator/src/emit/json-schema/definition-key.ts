/**
 * Keys of the definitions, the same in `$defs` and in `components.schemas`:
 *
 *     Chat                 a named object as the server sends it
 *     Chat.input           the same as a client sends it, where that reads differently
 *     start_chat.request   payload of a request
 *     start_chat.response  payload of its response
 *     incoming_chat.push   payload of a push or webhook
 *     envelope.error       what stands in place of the payload when a request fails
 *
 * Names of the wire that are no plain identifiers are escaped (`a/b` gives `a.2f.b`), so that a key needs no escape in a
 * JSON pointer or URI, and no two names share one.
 */
export const objectKey = (name: string): string => escaped(name);
export const inputKey = (name: string): string => `${escaped(name)}.input`;
export const requestKey = (action: string): string => `${escaped(action)}.request`;
export const responseKey = (action: string): string => `${escaped(action)}.response`;
export const pushKey = (action: string): string => `${escaped(action)}.push`;
export const envelopeKey = (kind: string): string => `envelope.${kind}`;

/** A key for anything else that has a name on the wire. `__proto__` is none that tools of JavaScript survive. */
export function escaped(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]|^_(?=_proto__$)/gu, (found) => `.${found.codePointAt(0)?.toString(16)}.`);
}
