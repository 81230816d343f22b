// Puts what a lane of the conformance runner is made of into one file beside the many: a thread that loads two hundred
// of them takes twice as long to start. Libraries stay outside. Part of `npm run build`, and of `npm pack`.
import { readFile, rename, utimes, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const cli = new URL("../conformance/dist/src/cli/", import.meta.url);
const folder = fileURLToPath(cli);

/** In a bundle there is one `import.meta.url`: files that look for others beside themselves get the address they had. */
const ownAddresses = {
  name: "own addresses",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]conformance[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
      const place = relative(folder, dirname(path)).replaceAll("\\", "/");
      const own = `new URL(${JSON.stringify(`${place === "" ? "." : place}/${pathToFileURL(path).href.split("/").at(-1)}`)}, import.meta.url).href`;
      return { contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", own) };
    });
  },
};

/** Libraries are required: of CommonJS that is imported, Node reads the text for names, which takes a fourth of the start of a lane. */
const requiredLibraries = {
  name: "required libraries",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:ws|fastify|@fastify\/.*)$/ }, ({ path, kind }) =>
      kind === "require-call" ? { external: true } : { path, namespace: "library" },
    );
    onLoad({ filter: /^/, namespace: "library" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};
const makeRequire = `import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);`;

export async function bundleLane() {
  const { buildTime, laneBundle } = await import("../conformance/dist/src/cli/lane-file.js");
  const time = new Date(buildTime(cli) ?? Date.now());
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["./lane-thread.js"],
    write: false,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
    banner: { js: makeRequire },
    plugins: [ownAddresses, requiredLibraries],
  });
  // In one move: somebody may be reading.
  const draft = new URL(`${laneBundle}.${process.pid}`, cli);
  await writeFile(draft, outputFiles[0].contents);
  await utimes(draft, time, time);
  await rename(draft, new URL(laneBundle, cli));
}
