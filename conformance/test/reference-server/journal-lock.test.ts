import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { openJournal } from "../../reference-server/journal/open-journal.js";
import { lifeOf } from "../../reference-server/journal/process-life.js";
import { loadWorld } from "../../reference-server/world/load-world.js";
import { start } from "./play.js";

const folder = mkdtempSync(join(tmpdir(), "journal-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await loadWorld();
const fresh = { seed: 7, at: start };

let count = 0;
function file(): string {
  count += 1;
  return join(folder, `journal-${count}`);
}

describe("a journal", () => {
  it("is for one server by whatever name it is opened", () => {
    const path = file();
    const { close } = openJournal(path, world, fresh);
    symlinkSync(path, `${path}-link`);
    expect(() => openJournal(`${path}-link`, world, fresh)).toThrow(`Unexpected process ${process.pid} at work on it`);
    close();
  });

  it("is for one server at a time, but a lock that somebody left does not count", () => {
    const path = file();
    const { close } = openJournal(path, world, fresh);
    expect(() => openJournal(path, world, fresh)).toThrow(`Unexpected process ${process.pid} at work on it`);
    close();
    for (const left of ["", `{"pid":${process.pid},"since":1}`, '{"pid":4194304999,"since":1}']) {
      writeFileSync(`${path}.lock`, left);
      openJournal(path, world, fresh).close();
    }
    writeFileSync(`${path}.lock`, '{"pid":1,"since":1}');
    expect(() => openJournal(path, world, fresh)).toThrow("Unexpected process 1 at work on it");
    writeFileSync(`${path}.lock`, '{"pid":1,"since":1,"host":"elsewhere"}');
    expect(() => openJournal(path, world, fresh)).toThrow(/process 1 of elsewhere at work .* delete \S+\.lock$/u);
  });

  it.skipIf(process.platform !== "linux")(
    "does not take another process with the id of a dead one for it, nor one that is dead but not buried",
    async () => {
      const path = file();
      const say = (holder: object): void =>
        writeFileSync(`${path}.lock`, JSON.stringify({ since: 1, host: hostname(), ...holder }));
      say({ pid: process.ppid, life: lifeOf(process.ppid) });
      expect(() => openJournal(path, world, fresh)).toThrow(`Unexpected process ${process.ppid} at work on it`);
      say({ pid: process.ppid, life: "another boot 1" });
      openJournal(path, world, fresh).close();
      // The shell becomes a program that never asks what became of the child.
      const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 600"], { stdio: ["ignore", "pipe", "inherit"] });
      const [said] = (await once(parent.stdout, "data")) as [Buffer];
      const pid = Number(String(said));
      await vi.waitUntil(() => / Z /u.test(readFileSync(`/proc/${pid}/stat`, "utf8")), { timeout: 30_000 });
      say({ pid });
      openJournal(path, world, fresh).close();
      parent.kill("SIGKILL");
    },
  );
});
