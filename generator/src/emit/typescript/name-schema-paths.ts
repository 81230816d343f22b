/**
 * Lets every error say which definition it comes from, `Chat#/properties/id/type`, where Ajv says `#/properties/id/type`
 * of whatever function it is in: the place in `$defs` of the bundle, and with it the source line. `definitions` has
 * the key of each function's schema.
 */
export function nameSchemaPaths(code: string, definitions: ReadonlyMap<string, string>): string {
  return code
    .split(/^(?=function )/m)
    .map((fn) => {
      const key = definitions.get(/^function (\w+)/.exec(fn)?.[1] ?? "");
      return key === undefined ? fn : fn.replaceAll('schemaPath:"#', `schemaPath:"${key}#`);
    })
    .join("")
    .replace(/schemaPath:"[^"]*\/allOf\/[^"]*"/g, (path) => path.replace(/\/allOf\/(\d+)\/then(?=[/"])/g, "/anyOf/$1"));
}
