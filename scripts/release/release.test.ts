import { describe, expect, test } from "vitest";
import { nextVersion } from "./next-version.js";
import { writeChangelog } from "./write-changelog.js";
import { VERSIONED } from "./write-version.js";

describe("the version after a step", () => {
  test.each([
    ["0.1.0", "major", "0.2.0"],
    ["0.1.3", "minor", "0.1.4"],
    ["0.1.3", "none", "0.1.4"],
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.4"],
  ] as const)("%s, %s: %s", (released, step, next) => {
    expect(nextVersion(released, step)).toBe(next);
  });
});

describe("the changelog", () => {
  const old = "# Changelog\n\n## 0.1.0\n\nThe first.\n";
  test("takes what was unreleased into a section, with the changes of the APIs", () => {
    const text = old.replace("## 0.1.0", "## Unreleased\n\nBetter.\n\n## 0.1.0");
    expect(writeChangelog(text, "0.2.0", ["push a: gone"]).text).toBe(
      "# Changelog\n\n## 0.2.0\n\nBetter.\n\nChanges of the APIs:\n\n```\npush a: gone\n```\n\n## 0.1.0\n\nThe first.\n",
    );
  });
  test("continues the section of a version that was never released", () => {
    const text = old.replace("## 0.1.0", "## Unreleased\n\nBetter.\n\n## 0.1.0");
    expect(writeChangelog(text, "0.1.0", [])).toEqual({
      text: "# Changelog\n\n## 0.1.0\n\nBetter.\n\nThe first.\n",
      section: "## 0.1.0\n\nBetter.\n\nThe first.",
    });
  });
  test("stays as it is where there is nothing new", () => {
    expect(writeChangelog(old, "0.1.0", []).text).toBe(old);
  });
});

test("a version is written to the manifests and the lock file, and to what depends on it", () => {
  const manifest = { name: "x", version: "0.1.0", dependencies: { "livechat-spec": "^0.1.0", ws: "^8.0.0" } };
  const lock = { name: "x", version: "0.1.0", packages: { "": {}, generated: {}, conformance: manifest, ws: {} } };
  const write = (path: string, data: object) => JSON.parse(VERSIONED[path]?.(JSON.stringify(data), "0.2.0") ?? "");
  const dependent = { ...manifest, version: "0.2.0", dependencies: { "livechat-spec": "^0.2.0", ws: "^8.0.0" } };
  const version = "0.2.0";
  expect(write("package.json", { name: "x" })).toEqual({ name: "x", version });
  expect(write("conformance/package.json", manifest)).toEqual(dependent);
  expect(write("package-lock.json", lock)).toEqual({
    ...{ name: "x", version },
    packages: { "": { version }, generated: { version }, conformance: dependent, ws: {} },
  });
});
