import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = join(repository, "generator/bin/livechat-spec.js");
let root = "";

/** A folder of its own with everything that `generate` reads. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "livechat-spec-cli-"));
  for (const path of ["spec", "generator/runtime", "package.json", "package-lock.json", "LICENSE"])
    cpSync(join(repository, path), join(root, path), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

function generated(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !/\/(dist|node_modules)\/|\.tsbuildinfo$/.test(path))
      .map((path) => [`/${relative(folder, path)}`, readFileSync(path, "utf8")]),
  );
}

describe("generate", () => {
  test("writes in another folder, byte for byte, what the repository holds", () => {
    const { status, stdout, stderr } = run("generate");
    expect({ status, stderr: stderr.split("\n")[0] }).toEqual({
      status: 0,
      stderr: expect.stringContaining("Compiling"),
    });
    expect(stdout).toMatch(/agent-web-2019-08\/methods\.md +33 +\d+/);
    expect(stdout).not.toContain("npm run diff");
    const [here, there] = [generated(root), generated(repository)];
    expect(Object.keys(here).sort()).toEqual(Object.keys(there).sort());
    for (const [path, text] of Object.entries(here))
      expect(text === there[path], `${path} is stale: npm run generate`).toBe(true);
  });

  test("does nothing on the second run, and says so", () => {
    const { status, stdout, stderr } = run("generate");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("all of them up to date");
  });

  test("--check names stale files and the command that refreshes them; generate mends", () => {
    writeFileSync(join(root, "generated/findings.txt"), "edited by hand\n");
    writeFileSync(join(root, "generated/openapi/left-over.json"), "{}\n");
    const { status, stderr } = run("generate", "--check", "--quiet");
    expect(status).toBe(1);
    for (const part of ["generated/findings.txt", "generated/openapi/left-over.json", "npm run generate"])
      expect(stderr).toContain(part);
    expect(generated(root)["/generated/findings.txt"]).toBe("edited by hand\n");
    expect(run("generate", "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(run("generate", "--check", "--quiet").status).toBe(0);
    expect(Object.keys(generated(root))).not.toContain("/generated/openapi/left-over.json");
  });

  test("prints what changed in the APIs, the gravest first, once", () => {
    const path = join(root, "spec/documents/customer-2018-07/api-reference.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace("| `thread_ids` | Yes |", "| `thread_ids` | No |").replace("maximum is 25 |", "maximum is 50 |"),
    );
    const { stdout } = run("generate");
    expect(run("generate").stdout).not.toContain("npm run diff");
    writeFileSync(path, text);
    expect(stdout.slice(stdout.indexOf("minor: "))).toMatch(
      /^minor: 2 changes, 2 break servers\n {2}customer-2018-07 {2}servers {2}get_chats_summary request limit: maximum 25 → 50 .*\n.*: now optional .*\nAll of it since the last commit: npm run diff -- HEAD\n$/,
    );
    const back = JSON.parse(run("generate", "--json").stdout) as { changes: object };
    expect(back.changes).toMatchObject({ step: "major", counts: { clients: 2 } });
  });

  test("names a model that is none, and goes on", () => {
    writeFileSync(join(root, "generated/model/customer-2018-07.json"), "{}");
    const { status, stdout } = run("generate");
    expect(status).toBe(0);
    expect(stdout).toContain("generated/model/customer-2018-07.json was no model: nothing to compare with");
  });

  test("--json prints the summary as data", () => {
    const { documents, apis } = JSON.parse(run("generate", "--json").stdout) as {
      documents: object[];
      apis: { actions: number }[];
    };
    expect(documents).toHaveLength(21);
    expect(apis.reduce((sum, api) => sum + api.actions, 0)).toBe(101);
  });
});

describe("input that cannot be used", () => {
  const document = "spec/documents/agent-web-2019-08/users.md";
  const cases: readonly { what: string; path: string; content: string | Buffer | null; says: RegExp }[] = [
    {
      what: "a missing document",
      path: document,
      content: null,
      says: /^spec\/apis\.yaml:\d+:\d+: .*users\.md: no such file$/,
    },
    { what: "an empty document", path: document, content: "", says: /users\.md: Unexpected empty file/ },
    {
      what: "a binary document",
      path: document,
      content: Buffer.from("# A\n\0\n"),
      says: /users\.md:2: Unexpected NUL/,
    },
    {
      what: "a document that is not UTF-8",
      path: document,
      content: Buffer.from([0x23, 0x0a, 0x0a, 0xff, 0x0a]),
      says: /users\.md:3: .*UTF-8/,
    },
    {
      what: "a manifest that does not fit its schema",
      path: "spec/apis.yaml",
      content: "apis:\n  - id: 5\n",
      says: /^spec\/apis\.yaml:\d+:\d+: /,
    },
    {
      what: "a manifest that is no YAML",
      path: "spec/apis.yaml",
      content: "apis: [\n",
      says: /^spec\/apis\.yaml:\d+:\d+: /,
    },
    {
      what: "a correction that matches nothing",
      path: "spec/corrections/agent-web-2019-08.yaml",
      content:
        '- at: actions/no_such_action/params/a/type\n  says: "string"\n  should: "number"\n  because: "It is one."\n',
      says: /^spec\/corrections\/agent-web-2019-08\.yaml:3:\d+ error correction-unmatched/,
    },
  ];
  test.each(cases)("$what: one line with the place, exit 2, generated/ untouched", ({ path, content, says }) => {
    const file = join(root, path);
    const before = { files: generated(root), text: readFileSync(file, "utf8") };
    if (content === null) rmSync(file);
    else writeFileSync(file, content);
    const { status, stdout, stderr } = run("generate", "--quiet");
    writeFileSync(file, before.text);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd()).toMatch(says);
    expect(generated(root)).toEqual(before.files);
  });

  const strays: readonly { what: string; path: string; content: string; says: RegExp }[] = [
    {
      what: "corrections of no API",
      path: "spec/corrections/agent-web.yaml",
      content: "[]\n",
      says: /^spec\/corrections\/agent-web\.yaml: Unexpected file, expected the id of an API as its name$/,
    },
    {
      what: "a silenced finding of no document",
      path: "spec/silenced.yaml",
      content: "- code: todo-left\n  document: documents/nowhere.md\n  at: TODO\n  because: It is left for a reason.\n",
      says: /^spec\/silenced\.yaml:1:9 error silence-without-use /,
    },
    {
      what: "a schema that is no JSON",
      path: "spec/schemas/apis.schema.json",
      content: "{",
      says: /^spec\/schemas\/apis\.schema\.json: Unexpected content, expected JSON$/,
    },
    {
      what: "a file in place of a folder",
      path: "generator/runtime",
      content: "",
      says: /^generator\/runtime: is no folder, expected one$/,
    },
    {
      what: "a file where the folder of files is written",
      path: "generated",
      content: "",
      says: /^generated: is no fo/,
    },
  ];
  test.each(strays)("$what: one line with the place, exit 2", ({ path, content, says }) => {
    const [file, aside] = [join(root, path), join(root, "aside")];
    const was = existsSync(file);
    if (was) renameSync(file, aside);
    writeFileSync(file, content);
    const { status, stdout, stderr } = run("generate", "--quiet");
    rmSync(file);
    if (was) renameSync(aside, file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd()).toMatch(says);
  });

  test("a folder in place of a file is left alone, and named", () => {
    const file = join(root, "generated/findings.txt");
    rmSync(file);
    mkdirSync(file);
    const { status, stderr } = run("generate", "--quiet");
    rmSync(file, { recursive: true });
    run("generate", "--quiet");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "generated/findings.txt: is a folder, expected a file\n",
    });
  });

  test("errors in a document stop nothing, wherever below spec/ it stands", () => {
    const manifest = join(root, "spec/apis.yaml");
    const before = readFileSync(manifest, "utf8");
    const users = readFileSync(join(root, document), "utf8");
    mkdirSync(join(root, "spec/pages"));
    writeFileSync(join(root, "spec/pages/users.md"), `${users}\n\`\`\`json\n{ "a": 1 "b": 2 }\n\`\`\`\n`);
    writeFileSync(manifest, before.replace(document.replace("spec/", ""), "pages/users.md"));
    const { status } = run("generate", "--quiet");
    const findings = readFileSync(join(root, "generated/findings.txt"), "utf8");
    writeFileSync(manifest, before);
    rmSync(join(root, "spec/pages"), { recursive: true });
    run("generate", "--quiet");
    expect(status).toBe(0);
    expect(findings).toMatch(/^pages\/users\.md:\d+:\d+ error sample-missing-comma /m);
  });

  test("a finding in a document of two APIs is told once", () => {
    const manifest = join(root, "spec/apis.yaml");
    const before = readFileSync(manifest, "utf8");
    const shared = "documents/agent-web-2019-08/methods.md";
    writeFileSync(manifest, before.replace("documents/customer-rtm-2019-08/users.md", shared));
    const { status } = run("generate", "--quiet");
    const findings = readFileSync(join(root, "generated/findings.txt"), "utf8").split("\n");
    writeFileSync(manifest, before);
    run("generate", "--quiet");
    const places = findings.filter((line) => line.startsWith(`${shared}:`));
    expect(status).toBe(0);
    expect(places).toEqual([...new Set(places)]);
  });

  test("exits the same when nobody reads what it says", async () => {
    const child = spawn(process.execPath, [bin, "facts", "missing.md"], { cwd: root, stdio: "pipe" });
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(2);
  });

  const arguments_: readonly { args: readonly string[]; says: RegExp }[] = [
    { args: ["generate", "--fast"], says: /Unknown option '--fast'/ },
    { args: ["generate", "extra"], says: /Unexpected argument 'extra'/ },
    { args: ["produce"], says: /Unexpected command "produce"/ },
    { args: ["facts"], says: /expected at least one Markdown file/ },
    { args: ["facts", "missing.md"], says: /^missing\.md: no such file$/ },
    { args: ["facts", "spec"], says: /^spec: is a folder/ },
    { args: ["diff", "HEAD"], says: /^HEAD: Unexpected name, expected a file, a folder or a git revision$/ },
  ];
  test.each(arguments_)("$args: one line, exit 2", ({ args, says }) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd()).toMatch(says);
  });
});

describe("facts and help", () => {
  test("facts prints one object for all files", () => {
    mkdirSync(join(root, "pages"), { recursive: true });
    writeFileSync(join(root, "pages/a.md"), "# A\n");
    const { status, stdout } = run("facts", "pages/a.md", "spec/documents/agent-web-2019-08/methods.md");
    const { documents } = JSON.parse(stdout) as { documents: { path: string; actions: object[] }[] };
    expect(status).toBe(0);
    expect(documents.map((it) => [it.path, it.actions.length])).toEqual([
      ["pages/a.md", 0],
      ["spec/documents/agent-web-2019-08/methods.md", 33],
    ]);
  });
  test.each([["--help"], ["generate", "--help"], ["facts", "-h"]])("help: %s %s", (...args) => {
    expect(run(...args)).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: livechat-spec") });
  });
});
