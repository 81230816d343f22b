import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { loadWorld } from "../reference-server/index.js";
import { defaultWorld, packageFolder, readDeriveTexts, readScenarioFiles } from "../src/cli/files.js";
import { storedFor } from "../src/load/scenario-store.js";
import { hashOf, storedIn } from "../src/load/store.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("the published package has with it what it reads", () => {
  expect(run("npm", ["pack", "--silent", "--pack-destination", folder], packageFolder()).status).toBe(0);
  const [archive = ""] = readdirSync(folder);
  run("tar", ["xzf", archive], folder);
  symlinkSync(join(packageFolder(), "..", "node_modules"), join(folder, "node_modules"));
  const [own, common] = ["LICENSE", "../LICENSE"].map((path) => readFileSync(join(packageFolder(), path), "utf8"));
  expect(own).toBe(common);
  const cli = join(folder, "package/dist/src/cli.js");
  expect(run(process.execPath, [cli, "run", "--id", "ping"], folder)).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "package/dist")).sort()).toEqual([
    "documents",
    "reference-server",
    "schemas",
    "src",
    "stored",
  ]);
});

function packed<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(folder, "package/dist", path)).href);
}

it("the published package need neither read nor derive its scenarios, nor read its world", async () => {
  type StoredScenarios = typeof import("../src/cli/stored-scenarios.js");
  const { storedDerived, storedWritten } = await packed<StoredScenarios>("src/cli/stored-scenarios.js");
  const stored = storedWritten();
  expect(readScenarioFiles().filter((file) => storedFor(file, stored) === undefined)).toEqual([]);
  expect(storedDerived(readDeriveTexts())).toBeDefined();
  const store = readFileSync(join(folder, "package/dist/stored/world.json"), "utf8");
  const world = storedIn(store, () => hashOf([defaultWorld().text]));
  expect(world).toStrictEqual(await loadWorld());
  const { loadWorld: packedWorld } =
    await packed<typeof import("../reference-server/index.js")>("reference-server/index.js");
  expect(await packedWorld()).toStrictEqual(world);
});

it("what is installed with the packages runs on the oldest Node that they name", () => {
  const lock = JSON.parse(readFileSync(join(packageFolder(), "..", "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: boolean; engines?: { node?: string } }>;
  };
  const tooNew = Object.entries(lock.packages).filter(([, { dev, engines }]) => {
    const ranges = (engines?.node ?? "*").split("||");
    return dev !== true && !ranges.some((range) => oldest(range) <= 20.19);
  });
  expect(tooNew.map(([path, { engines }]) => [path, engines?.node])).toEqual([]);
});

/** The first version of a range, as a number: 20.19 for `>=20.19.0`. */
function oldest(range: string): number {
  const [, major = "0", minor = "0"] = /(\d+)(?:\.(\d+))?/u.exec(range) ?? [];
  return Number(`${major}.${minor.padStart(2, "0")}`);
}

it("the published package serves, with the page", async () => {
  const cli = join(folder, "package/dist/src/cli.js");
  const child = spawn(process.execPath, [cli, "serve", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const origin = /listens at (\S+);/u.exec(String(printed))?.[1] ?? "";
  for (const path of ["/", "/live/page.css", "/live/page.js", "/health"])
    expect((await fetch(origin + path)).status).toBe(200);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
});
