import type { Packed, Verdict } from "./check.js";

/** Paths that may be in an archive, and those that have to be; everything else is a slip. */
interface Expected {
  readonly may: readonly RegExp[];
  readonly must: readonly string[];
}

const BOTH = ["LICENSE", "README.md", "package.json"];
const EXPECTED: Readonly<Record<string, Expected>> = {
  "livechat-spec": {
    may: [/^dist\/(?:[\w-]+\/)?[\w-]+(?:\.d\.ts|\.js)$/, /^(?:openapi|asyncapi|schemas)\/[\w-]+\.json$/],
    must: [...BOTH, "dist/model.json"],
  },
  "livechat-conformance": {
    may: [
      /^dist\/(?:src|reference-server)\/(?:[\w-]+\/)*[\w-]+(?:\.d\.ts|\.js)$/,
      /^dist\/schemas\/[\w-]+\.schema\.json$/,
      /^dist\/documents\/(?:[\w-]+\/)*[\w-]+\.md$/,
      /^(?:assumptions|SCENARIOS|TEN-MINUTES)\.md$/,
      /^derive\/[\w-]+\.yaml$/,
      /^examples\/[\w-]+\/(?:\.github\/workflows\/)?[\w-]+\.(?:js|json|yaml|yml)$/,
      /^(?:scenarios|reference-server\/worlds)\/[\w-]+\.yaml$/,
      /^reference-server\/page\/assets\/[\w-]+\.(?:html|css|js)$/,
    ],
    must: [
      ...BOTH,
      "dist/src/cli.js",
      "dist/stored/derived.json",
      "dist/stored/world.json",
      "dist/stored/written.json",
      "reference-server/worlds/default.yaml",
      "reference-server/page/assets/index.html",
    ],
  },
};

/** Holds the files of an archive to what belongs there, and to what its manifest points to. */
export function checkContents({ name, files, size }: Packed, manifest: object): Verdict {
  const { may, must } = EXPECTED[name] ?? { may: [], must: [] };
  const missing = [...must, ...targetsOf(manifest)].filter((path) => !files.includes(path));
  const strange = files.filter((path) => !must.includes(path) && !may.some((form) => form.test(path)));
  return {
    name: `contents of ${name}`,
    note: `${files.length} files, ${Math.round(size / 1000)} kB`,
    problems: [
      ...missing.map((path) => `Unexpected absence of ${path}`),
      ...strange.map((path) => `Unexpected file ${path}`),
    ],
  };
}

/** Every file that `exports` and `bin` name. */
function targetsOf(manifest: object): string[] {
  const { exports = {}, bin = {} } = manifest as { exports?: object; bin?: object };
  const leaves = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(leaves);
  return [...new Set([...leaves(exports), ...leaves(bin)])].map((path) => path.replace(/^\.\//, ""));
}
