import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findTopics } from "../../src/explain/find-topics.js";
import { landingsOf } from "../../src/explain/landings.js";
import { allPaths } from "../../src/explain/list-topics.js";
import type { ApiModel } from "../../src/model/api-model.js";

const folder = new URL("../../../generated/", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), "utf8");
const apis = readdirSync(new URL("model/", folder)).map((file) => JSON.parse(text(`model/${file}`)) as ApiModel);

test.each(apis.map((api) => [api.name, api] as const))(
  "%s: paths lead to the lines of specs and types",
  (name, api) => {
    const files = ["openapi", "asyncapi"].flatMap((format) => [`${format}/${api.id}.json`, `${format}/${api.id}.yaml`]);
    const there = [...files, `schemas/${api.id}.json`, `src/${name}/types.ts`].filter((it) =>
      existsSync(new URL(it, folder)),
    );
    const generated = new Map(there.map((file) => [file, text(file)]));
    const lines = new Map([...generated].map(([file, all]) => [file, all.split("\n")]));
    const paths = allPaths(api).filter((path, index) => index % 20 === 0 && !path.startsWith("query."));
    for (const path of paths) {
      const topics = findTopics(api, path);
      expect(topics.length, path).toBeGreaterThan(0);
      for (const topic of topics) {
        const landings = landingsOf(topic, api, generated);
        expect(
          landings.some((it) => it.file.endsWith(".ts")),
          path,
        ).toBe(true);
        if (topic.kind !== "property") continue;
        const last = topic.steps.at(-1) ?? "";
        expect(
          landings.some((it) => it.file.startsWith("schemas/")),
          path,
        ).toBe(true);
        for (const { file, line } of landings)
          expect(lines.get(file)?.[line - 1], `${path} ${file}:${line}`).toContain(last);
      }
    }
  },
);
