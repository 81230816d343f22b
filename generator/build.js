// Bundles the command line to dist/, and turns the official schemas of the formats into validators beside it.
// Bundles start three times as fast as single files; types are checked by `npm test`, not here. The file `built` holds
// a hash of the bundle, its libraries included: the version of the generator.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const room = new URL("./", import.meta.url);
const dist = new URL("dist/", room);
const from = (path) => fileURLToPath(new URL(path, room));

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) if (name.endsWith(".js") || name === "built") rmSync(new URL(name, dist));
const bundle = (entryPoints, options) =>
  build({
    entryPoints,
    ...options,
    outdir: fileURLToPath(dist),
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
    banner: {
      js: 'import{createRequire as _c}from"node:module";import{fileURLToPath as _f}from"node:url";const require=_c(import.meta.url),__filename=_f(import.meta.url),__dirname=_f(new URL(".",import.meta.url));',
    },
  });
await bundle({
  main: from("src/cli/main.ts"),
  "compile-official-schema": from("src/emit/json-schema/compile-official-schema.ts"),
  "official-schema": from("src/emit/json-schema/official-schema.ts"),
});
// The thread carries a whole compiler; the fewer characters of it, the sooner it runs.
await bundle({ "emit-thread": from("src/cli/emit-thread.ts") }, { minify: true });

const { OFFICIAL_FORMATS, validatorFile } = await import("./dist/official-schema.js");
const { standaloneValidator } = await import("./dist/compile-official-schema.js");
mkdirSync(new URL("official/", dist), { recursive: true });
for (const format of OFFICIAL_FORMATS) {
  const file = validatorFile(format);
  if (!existsSync(file)) writeFileSync(file, standaloneValidator(format));
}
const hash = createHash("sha256");
for (const name of readdirSync(dist).sort()) if (name.endsWith(".js")) hash.update(readFileSync(new URL(name, dist)));
writeFileSync(new URL("built", dist), hash.digest("hex"));
