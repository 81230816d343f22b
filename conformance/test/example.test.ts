import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { packageFolder, readFile } from "../src/cli/files.js";
import { runMain } from "./support/main.js";

const folder = join(packageFolder(), "examples", "plain-server");
const read = (name: string): string => readFile(join(folder, name)).text;

it("the example server passes what it claims", async () => {
  const module = (await import(join(folder, "server.js"))) as {
    start(): Promise<{ origin: string; close(): Promise<void> }>;
  };
  const server = await module.start();
  const at = ["--web", server.origin, "--rtm", server.origin.replace("http", "ws")];
  const files = ["--target", join(folder, "target.yaml"), "--known", join(folder, "known.yaml")];
  const { code, out } = await runMain(["run", ...files, ...at]);
  await server.close();
  expect(out.split("\n").filter((line) => /^(?:FAIL|STALE|ERROR)/u.test(line))).toEqual([]);
  expect(out).toMatch(/^PASS /mu);
  expect(out).toMatch(/^✓ \d+ derived cases of customer-rtm/mu);
  expect(code).toBe(0);
});

it("the page of ten minutes shows the files of the example", () => {
  const page = readFileSync(join(packageFolder(), "TEN-MINUTES.md"), "utf8");
  const blocks = [...page.matchAll(/^`([^`]+)`:\n\n```yaml\n([\s\S]*?)^```/gmu)];
  expect(blocks.map(([, name]) => name)).toEqual(["target.yaml", ".github/workflows/conformance.yml"]);
  for (const [, name = "", text = ""] of blocks) expect(parse(text)).toEqual(parse(read(name)));
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(page.replaceAll(/\s+/gu, " ")).toContain(`\`npm run conformance\` is \`${scripts["conformance"]}\``);
});
