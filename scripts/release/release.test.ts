import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nextVersion } from "./next-version.js";
import { planRelease } from "./plan-release.js";
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

const old = "# Changelog\n\n## 0.1.0\n\nThe first.\n";

describe("the changelog", () => {
  test("takes what was unreleased into a section, with the changes of the APIs", () => {
    const text = old.replace("## 0.1.0", "## Unreleased\n\nBetter.\n\n## 0.1.0");
    expect(writeChangelog(text, "0.2.0", ["push a: gone"]).text).toBe(
      "# Changelog\n\n## 0.2.0\n\nBetter.\n\nChanges of the APIs:\n\n```\npush a: gone\n```\n\n## 0.1.0\n\nThe first.\n",
    );
  });
  test("says which code changed, where no API did", () => {
    const code = ["runtime/limits.ts", "runtime/pending.ts", "agent-web/client.ts"];
    expect(writeChangelog(old, "0.1.1", [], code).section).toBe(
      "## 0.1.1\n\nChanged in the client runtime: `limits.ts`, `pending.ts`.\nChanged modules of types, clients and validators: 1.",
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

test("a change of the client runtime alone is a patch, and the changelog tells of it", () => {
  const root = mkdtempSync(join(tmpdir(), "livechat-spec-release-"));
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
    const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" });
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  };
  const runtime = join(root, "generated/src/runtime");
  try {
    git("init", "--quiet");
    for (const folder of [runtime, join(root, "generated/model")]) mkdirSync(folder, { recursive: true });
    cpSync("generated/model/agent-rtm-2017-09.json", join(root, "generated/model/agent-rtm-2017-09.json"));
    writeFileSync(join(root, "CHANGELOG.md"), old);
    writeFileSync(join(runtime, "token.ts"), "export {};\n");
    git("add", "--all");
    git("commit", "--quiet", "--message", "first");
    git("tag", "v0.1.0");
    expect(planRelease("v0.1.0", root)).toMatchObject({ version: "0.1.1", section: "## 0.1.1" });
    writeFileSync(join(runtime, "token.ts"), "export const changed = true;\n");
    git("commit", "--quiet", "--all", "--message", "second");
    expect(planRelease("v0.1.0", root)).toMatchObject({
      version: "0.1.1",
      reason: "the models since v0.1.0 demand no step, the changed code of the package (1 modules) the step patch",
      section: "## 0.1.1\n\nChanged in the client runtime: `token.ts`.",
    });
  } finally {
    rmSync(root, { recursive: true });
  }
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
