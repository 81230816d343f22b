import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/api-model.js";
import { operation, smallApi } from "../emit/json-schema/small-api.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(repository, "generator/bin/livechat-spec.js");
let folder = "";

const model = (id: string, ...actions: string[]): ApiModel => ({
  ...smallApi,
  id,
  operations: actions.map((action) => operation(action)),
});
const page = (...actions: string[]) =>
  actions
    .map(
      (action) =>
        `## ${action}\n\n| Action | RTM API |\n| --- | --- |\n| \`${action}\` | ✓ |\n\n**Sample request payload**\n\`\`\`js\n{ "id": "a" }\n\`\`\`\n`,
    )
    .join("\n");

/** A repository with two commits: one action in one API; then an action more, and one API more. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "livechat-spec-diff-"));
  git("init", "--quiet");
  commit({ "generated/model/small.json": model("small", "start"), "page.md": page("start_chat") });
  commit({
    "generated/model/small.json": model("small", "start", "stop"),
    "generated/model/other.json": model("other"),
  });
  write("page.md", page("start_chat", "stop_chat"));
  write("other.json", JSON.stringify(model("elsewhere", "stop")));
  write("prose.md", "# Nothing but words\n");
  write("broken.json", "{");
  mkdirSync(join(folder, "empty"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: readonly string[]) {
  const identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"];
  const { status, stderr } = spawnSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function commit(files: Record<string, ApiModel | string>) {
  for (const [path, content] of Object.entries(files))
    write(path, typeof content === "string" ? content : JSON.stringify(content));
  git("add", "--all");
  git("commit", "--quiet", "--message", "A step");
}

function diff(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "diff", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The lines of changes, without their places. */
function changes(...args: readonly string[]): string[] {
  const { status, stdout, stderr } = diff(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").flatMap((line) => (line.startsWith("    ") ? [line.trim().replace(/ {2}\(.*$/, "")] : []));
}

const grown = ["servers  API other: new", "servers  stop: new"];

describe("diff compares", () => {
  test.each<{ what: string; args: readonly string[]; says: readonly string[] }>([
    { what: "a revision and the disk", args: ["HEAD~1"], says: grown },
    { what: "a revision and a folder", args: ["HEAD~1", "."], says: grown },
    { what: "two revisions", args: ["HEAD~1", "HEAD"], says: grown },
    {
      what: "two revisions backwards",
      args: ["HEAD", "HEAD~1"],
      says: ["clients  API other: gone", "clients  stop: gone"],
    },
    { what: "the same", args: ["HEAD", "."], says: [] },
    {
      what: "a file of a revision and its namesake",
      args: ["HEAD~1:generated/model/small.json", "HEAD"],
      says: ["servers  stop: new"],
    },
    {
      what: "two files of different APIs",
      args: ["generated/model/small.json", "other.json"],
      says: ["clients  start: gone"],
    },
    { what: "two states of a document", args: ["HEAD:page.md", "page.md"], says: ["servers  stop_chat: new"] },
  ])("$what", ({ args, says }) => {
    expect(changes(...args)).toEqual(says);
  });

  test("and prints JSON or Markdown", () => {
    expect(JSON.parse(diff("HEAD~1", "--format", "json").stdout)).toMatchObject({ step: "minor" });
    expect(diff("HEAD~1", "--format", "markdown").stdout).toMatch(/^## Small Chat API\n\nA \*\*minor\*\* step/);
  });
});

describe("diff refuses", () => {
  test.each<{ what: string; args: readonly string[]; says: RegExp }>([
    { what: "no version", args: [], says: /^diff: Unexpected 0 versions, expected OLD and NEW/ },
    { what: "three versions", args: ["HEAD", "HEAD", "HEAD"], says: /^diff: Unexpected 3 versions/ },
    {
      what: "a name of nothing",
      args: ["nowhere"],
      says: /^nowhere: Unexpected name, expected a file, a folder or a git/,
    },
    { what: "an option for git", args: ["HEAD", "--", "--output=x"], says: /^--output=x: Unexpected name/ },
    { what: "no JSON", args: ["broken.json"], says: /^broken\.json: Unexpected text, expected JSON/ },
    { what: "JSON that is no model", args: [".", "package.json"], says: /^package\.json: Unexpected name/ },
    { what: "a document without an API", args: ["prose.md"], says: /^prose\.md: Unexpected document/ },
    {
      what: "a folder without models",
      args: ["empty"],
      says: /^empty: Unexpected folder, expected one with generated/,
    },
    {
      what: "a file that a revision does not have",
      args: ["HEAD:a.json"],
      says: /^HEAD:a\.json: no such file in this rev/,
    },
    {
      what: "a file without a namesake",
      args: ["other.json", "HEAD"],
      says: /^HEAD: Unexpected APIs other, small, expected one called elsewhere$/,
    },
    {
      what: "a format that is none",
      args: ["HEAD", "--format", "yaml"],
      says: /^Unexpected format "yaml", expected one of text, json, markdown$/,
    },
  ])("$what: one line, exit 2", ({ args, says }) => {
    const { status, stdout, stderr } = diff(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd()).toMatch(says);
  });
});
