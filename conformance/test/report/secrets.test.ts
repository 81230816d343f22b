import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { paintFor } from "../../src/report/paint.js";
import { echoServer } from "./echo-server.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-secrets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const formats = ["html", "junit", "tap", "json", "sarif", "har", "coverage"] as const;

/** Everything that a run with all reports on says, by the name of the report. */
async function outputs(origin: string, ...args: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const summary = join(folder, "summary.md");
  process.env["GITHUB_STEP_SUMMARY"] = summary;
  process.env["XDG_CACHE_HOME"] = folder;
  const terminal = { out: say, err: say, paint: paintFor(false), signal: new AbortController().signal };
  const files = formats.map((format) => [format, join(folder, format)] as const);
  const at = ["--web", origin, "--rtm", origin.replace("http", "ws"), "--timeout", "500"];
  const ids = ["start-chat", "wrong-token", "login-customer", "two-licenses", "limits", "unknown-action"];
  const chosen = ids.flatMap((id) => ["--id", id]);
  const reports = files.flatMap(([format, path]) => [`--${format}`, path]);
  const code = await main(["run", ...at, ...args, ...chosen, ...reports, "--github"], terminal);
  expect(code).toBe(1);
  return new Map([
    ["console", lines.join("\n")],
    ["summary", readFileSync(summary, "utf8")],
    ...files.map(([format, path]) => [format, readFileSync(path, "utf8")] as const),
  ]);
}

/** Pieces that no report may have: whoever has one of them has the token, or nearly. */
function pieces(token: string): readonly string[] {
  const base64 = [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.from(`${"x".repeat(before)}${token}`);
    const from = before === 0 ? 0 : 4;
    return bytes
      .subarray(0, bytes.length - (bytes.length % 3))
      .toString("base64")
      .slice(from);
  });
  const inJson = JSON.stringify(token).slice(1, -1);
  const urls = [encodeURIComponent(token), encodeURIComponent(token).toLowerCase()];
  return [token, token.slice(1), token.slice(4), inJson, ...urls, ...base64];
}

it.each([
  ["of fixtures that are there", "given"],
  ["that a control endpoint makes", "made"],
] as const)("tokens %s are in no report, in no spelling", async (_, people) => {
  const server = await echoServer(people);
  try {
    const origin = server.web.replace("/<action>", "");
    const said = await outputs(origin, ...(people === "made" ? ["--control", origin] : []));
    const tokens = [...server.tokens];
    expect(tokens.length).toBeGreaterThan(20);
    for (const [name, text] of said) {
      const found = tokens.flatMap((token) => pieces(token).filter((piece) => text.includes(piece)));
      expect(found, name).toEqual([]);
    }
    expect(said.get("html")).toContain("‹");
    expect(said.get("har")).toContain("‹token 1 of");
  } finally {
    await server.close();
  }
});

it("passwords in addresses are in no output", async () => {
  const server = await echoServer("given");
  const said = await outputs(server.web.replace("/<action>", "").replace("//", "//bob:s3cret%21pass@"));
  await server.close();
  for (const [name, text] of said)
    for (const piece of ["s3cret", Buffer.from("bob:s3cret!p").toString("base64")])
      expect(text.includes(piece), `${piece} in ${name}`).toBe(false);
});
