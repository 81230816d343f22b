// Puts what a lane of the conformance runner is made of into one file beside the many: a thread that loads two hundred
// of them takes twice as long to start. Libraries stay outside. Part of `npm run build`, and of `npm pack`.
import { readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("../conformance/dist/src/cli/", import.meta.url));

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

export async function bundleLane() {
  await build({
    entryPoints: [`${folder}lane-thread.js`],
    outfile: `${folder}lane-bundle.js`,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    logLevel: "warning",
    plugins: [ownAddresses],
  });
}
