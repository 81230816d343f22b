/** `it` without the members that are undefined, as `exactOptionalPropertyTypes` wants it. */
export function present<T extends object>(it: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T;
}
