import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "livechat-spec-lint-"));
  writeFileSync(join(folder, "clean.md"), "# Clean\n\nNothing is wrong here.\n");
  writeFileSync(join(folder, "warned.md"), '```js\n{ "a": 1, }\n```\n');
  writeFileSync(join(folder, "broken.md"), '\ufeff```js\n{\n  "a": 1\n  "b": 2\n}\n```\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(...args: readonly string[]) {
  const bin = join(repository, "generator/bin/livechat-spec.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "lint-docs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("lint-docs", () => {
  test("exits 0 without findings, and counts them", () => {
    expect(lint("clean.md")).toEqual({ status: 0, stdout: "0 findings (0 errors, 0 warnings, 0 infos)\n", stderr: "" });
  });
  test("exits 0 with warnings, 1 with more than are let through", () => {
    expect(lint("warned.md")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^warned\.md:2:9 warning sample-trailing-comma /),
    });
    expect(lint("warned.md", "--max-warnings", "0").status).toBe(1);
    expect(lint("warned.md", "--max-warnings", "1").status).toBe(0);
  });
  test("exits 1 with errors; --fix mends them, says so, and keeps a byte order mark", () => {
    expect(lint("broken.md").status).toBe(1);
    const { status, stderr } = lint("broken.md", "--fix");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Mended broken\.md:4:3 error sample-missing-comma /);
    expect(readFileSync(join(folder, "broken.md"), "utf8")).toBe('\ufeff```js\n{\n  "a": 1,\n  "b": 2\n}\n```\n');
    expect(lint("broken.md", "--fix").stderr).toBe("");
  });
  test.each([
    { what: "a format that is none", args: ["--format", "xml"] },
    { what: "a number that is none", args: ["--max-warnings", "some", "clean.md"] },
    { what: "an option that is none", args: ["--quick"] },
    { what: "a file that is not there", args: ["missing.md"] },
  ])("exits 2 for $what", ({ args }) => {
    expect(lint(...args)).toMatchObject({ status: 2, stdout: "" });
  });
  test.each(["json", "sarif", "github"])("--format %s prints nothing else on standard output", (format) => {
    const { stdout, stderr } = lint("warned.md", "--format", format);
    if (format === "github") expect(stdout).toMatch(/^::warning file=warned\.md,line=2,col=9,[^\n]*\n$/);
    else expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toBe("1 finding (0 errors, 1 warning, 0 infos)\n");
  });
});
