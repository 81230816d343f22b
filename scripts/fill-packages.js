// Puts into dist/ of both packages what the compiler does not: the models of all APIs as one file, the JSON Schemas
// and the documents that the runner reads, its scenarios and its world, read, and the bundle of a lane. Part of
// `npm run build`, and of `npm pack`.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { bundleLane } from "./bundle-lane.js";

const root = new URL("../", import.meta.url);
const models = new URL("generated/model/", root);

const all = readdirSync(models).map((file) => JSON.parse(readFileSync(new URL(file, models), "utf8")));
mkdirSync(new URL("generated/dist/", root), { recursive: true });
writeFileSync(
  new URL("generated/dist/model.json", root),
  `${JSON.stringify(Object.fromEntries(all.map((model) => [model.name, model])))}\n`,
);
cpSync(new URL("spec/schemas/", root), new URL("conformance/dist/schemas/", root), { recursive: true });
cpSync(new URL("spec/documents/", root), new URL("conformance/dist/documents/", root), { recursive: true });

const { writeStores } = await import("../conformance/dist/src/cli/write-stores.js");
writeStores();
await bundleLane();
