import type { ApiModel } from "../../model/api-model.js";
import type { OutputFile } from "../output-file.js";
import { emitReadme } from "./emit-readme.js";
import { emitShared } from "./emit-shared.js";

/** What people write for the package. */
export interface PackageParts {
  /** The hand-written client runtime. */
  readonly runtime: readonly OutputFile[];
  /** Version of the package, which is not that of any API. */
  readonly version: string;
  /** Text of the licence. */
  readonly license: string;
}

/** What all APIs have in common: the files of the package, the runtime, and the types of catalogs and validators. */
export function emitPackage(apis: readonly ApiModel[], { runtime, version, license }: PackageParts): OutputFile[] {
  return [
    json("package.json", manifest(apis, version)),
    json("tsconfig.json", BUILD),
    { path: "LICENSE", text: license },
    emitReadme(apis),
    emitShared(),
    ...runtime.map(({ path, text }) => ({
      path: `src/runtime/${path}`,
      text: `// copied from generator/runtime, do not edit\n${text}`,
    })),
  ];
}

const BUILD = {
  extends: "../tsconfig.json",
  compilerOptions: { rootDir: "src", outDir: "dist", lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] },
  include: ["src"],
  references: [],
};

function manifest(apis: readonly ApiModel[], version: string) {
  return {
    name: "livechat-spec",
    version,
    description: "Types, clients, validators and specs of the LiveChat chat APIs, made from their documents.",
    type: "module",
    license: "Apache-2.0",
    engines: { node: ">=20.19.0" },
    sideEffects: false,
    exports: Object.fromEntries([
      [".", module("shared")],
      ...apis.flatMap(exportsOf),
      ["./model.json", "./dist/model.json"],
      ["./package.json", "./package.json"],
    ]),
    files: ["dist", "openapi/*.json", "asyncapi/*.json", "schemas"],
    scripts: { prepack: "node ../scripts/fill-packages.js" },
  };
}

/** The specs stand where the other emitters put them, under the id of the snapshot. */
function exportsOf({ id, name, web, rtm }: ApiModel): [string, unknown][] {
  return [
    [`./${name}`, module(`${name}/index`)],
    [`./${name}/validate`, module(`${name}/validate`)],
    [`./${name}/catalog`, module(`${name}/catalog`)],
    ...(web === undefined ? [] : [spec(name, "openapi", `openapi/${id}`)]),
    ...(rtm === undefined ? [] : [spec(name, "asyncapi", `asyncapi/${id}`)]),
    spec(name, "schemas", `schemas/${id}`),
  ];
}

function module(path: string) {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

function spec(name: string, kind: string, file: string): [string, string] {
  return [`./${name}/${kind}.json`, `./${file}.json`];
}

function json(path: string, data: object): OutputFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}
