import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMain } from "./support/main.js";
import { answer, serve, type TestServer } from "./support/servers.js";

const folder = mkdtempSync(join(tmpdir(), "known-"));
const known = join(folder, "known.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

/** A server whose answers are empty. */
function empty(): Promise<TestServer> {
  return serve((frame, socket) => answer(socket, frame));
}

describe("known failures of a server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await empty();
  });
  afterAll(() => server.close());
  const run = (...more: readonly string[]) =>
    runMain(["--rtm", server.rtm.replace(/[^/]*$/u, "{api}"), "--id", "login-customer", "--timeout", "100", ...more]);

  it("are written down, let the run pass, and fail it when they are not true any more", async () => {
    expect((await run()).code).toBe(1);
    const first = await run("--known", known, "--update-known");
    expect(first.code).toBe(0);
    expect(readFileSync(known, "utf8")).toMatch(/^- id: login-customer\/\S+\n {2}reason: /mu);
    const second = await run("--known", known);
    expect(second.out).toMatch(/^PASS 1 case, 1 known to fail, /mu);
    expect(second.code).toBe(0);
    writeFileSync(known, `${readFileSync(known, "utf8")}- { id: login-customer/no-such/check, reason: once there }\n`);
    const third = await run("--known", known);
    expect(third.out).toContain("STALE known failure login-customer/no-such/check: no check has this id");
    expect(third.code).toBe(1);
    expect((await run("--known", known, "--update-known")).code).toBe(0);
    expect(readFileSync(known, "utf8")).not.toContain("once there");
  });
});

describe("explain", () => {
  it("tells of a case, its documents and its last run, and of one check alone", async () => {
    await runMain(["--id", "ping"]);
    const whole = await runMain(["explain", "ping"]);
    expect(whole.code).toBe(0);
    expect(whole.out).toMatch(/^ping {2}\S/u);
    expect(whole.out).toMatch(/\[must\] outcome: success ✓/u);
    expect(whole.out).toMatch(/^ {4}\d+ \| /mu);
    expect(whole.out).toMatch(/^Last run .* all checks passed$/mu);
    const check = /^ {2}([a-z0-9-]+): .*\n.*\] ([a-z0-9-]+): /mu.exec(whole.out) ?? [];
    const one = await runMain(["explain", `ping/${check[1]}/${check[2]}`]);
    expect(one.out.match(/^ {6}\[/gmu)).toHaveLength(1);
  });

  it("says where nothing is remembered", async () => {
    expect((await runMain(["explain", "start-chat"])).out).toContain("The last run from this folder did not play it.");
  });
});
