import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Core } from "../../conformance/reference-server/core/core.js";
import { type Command, execute } from "../../conformance/reference-server/core/execute.js";
import { seededIds } from "../../conformance/reference-server/core/ids.js";
import { openJournal } from "../../conformance/reference-server/journal/open-journal.js";
import { resume } from "../../conformance/reference-server/journal/resume.js";
import { documentedSpecs } from "../../conformance/reference-server/spec.js";
import { buildState } from "../../conformance/reference-server/world/build-state.js";
import { loadWorld } from "../../conformance/reference-server/world/load-world.js";
import { table } from "./report.js";

const COUNT = Number(process.env["COUNT"] ?? 20_000);
const world = await loadWorld();
const specs = documentedSpecs();
const begun = Date.now();

/** What a journal costs: events sent with and without one, and how long the same take at the next start. */
export async function benchJournal(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bench-journal-"));
  try {
    const path = join(folder, "journal");
    const without = Math.min(...[0, 1, 2].map(() => sendEvents(newCore())));
    const journal = openJournal(path, world, { seed: 1, at: begun });
    const kept = sendEvents({ ...newCore(), record: journal.append });
    journal.close();
    const bytes = statSync(path).size / COUNT;
    const again = openJournal(path, world, { seed: 1, at: begun });
    const resumed = time(() => resume(newCore(), again, path));
    again.close();
    const each = (milliseconds: number): string => `${((milliseconds * 1000) / COUNT).toFixed(1)} µs`;
    return table(
      [`${COUNT} times send_event, without transport`, "processor time each"],
      [
        ["without a journal", each(without)],
        ["with a journal", `${each(kept)}, ${bytes.toFixed(0)} bytes`],
        ["made again at the next start", each(resumed)],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function newCore(): Core {
  return { state: buildState(world, begun), specs, now: () => Date.now(), ids: seededIds(1) };
}

function sendEvents(core: Core): number {
  const started = run(core, "start_chat", {});
  const { id } = (started as { chat: { id: string } }).chat;
  return time(() => {
    for (let count = 0; count < COUNT; count += 1)
      run(core, "send_event", { chat_id: id, event: { type: "message", text: `message ${count}`, recipients: "all" } });
  });
}

function run(core: Core, action: string, payload: Command["payload"]): unknown {
  const { result } = execute(core, {
    api: "agent-web",
    transport: "web",
    action,
    payload,
    caller: { kind: "token", token: "dal:one-ada", licenseId: null },
    visitor: { ip: "127.0.0.1", userAgent: "bench", referrer: "" },
  });
  if (!result.ok) throw new Error(`${action}: ${result.error.message}`);
  return result.payload;
}

/** Milliseconds of the processor: other programs do not count. */
function time(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
