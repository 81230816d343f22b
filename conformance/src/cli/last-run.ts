import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Check } from "../judge/check.js";
import type { Played } from "../play-case.js";
import type { Transcript } from "../run/transcript.js";

/** What is remembered of one case of the last run from a folder. */
export interface Remembered {
  /** When the run began, ISO 8601. */
  readonly at: string;
  /** What the server was called. */
  readonly target: string;
  /** Checks that did not pass. */
  readonly checks: readonly Check[];
  readonly transcript: Transcript;
}

interface Head {
  readonly at: string;
  readonly target: string;
}

/** Keeps what is played for `explain`, one line for each case, in the user's cache. Tokens have been removed from transcripts before. */
export class RunMemory {
  readonly #pieces: Uint8Array[];

  constructor(head: Head) {
    this.#pieces = [Buffer.from(`${JSON.stringify(head)}\n`)];
  }

  add(played: Played): void {
    const checks = played.checks.filter(({ status }) => status !== "pass");
    const { head, entries } = played.text ?? textOf(played.transcript);
    const line = JSON.stringify({ id: played.case.id, checks, transcript: { ...head, entries: [] } });
    this.#pieces.push(Buffer.from(line.slice(0, -endOfLine.length)), entries, Buffer.from("}}\n"));
  }

  /** Takes the place of the run before. A cache that cannot be written is no reason for a run to fail. */
  async keep(): Promise<void> {
    const path = cachePath();
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.${process.pid}`, Buffer.concat(this.#pieces), { mode: 0o600 });
      await rename(`${path}.${process.pid}`, path);
    } catch {
      // A cache is not worth a failed run.
    }
  }
}

/** What stands behind the head of a transcript in a line. */
const endOfLine = "[]}}";

function textOf({ entries, ...head }: Transcript): NonNullable<Played["text"]> {
  return { head, entries: Buffer.from(JSON.stringify(entries)) };
}

/** What the last run from this folder showed of a case; undefined where it was not played, or nothing is remembered. */
export function recallCase(id: string): Remembered | undefined {
  let text: string;
  try {
    text = readFileSync(cachePath(), "utf8");
  } catch {
    return undefined;
  }
  const [head = "", ...lines] = text.split("\n");
  const line = lines.find((one) => one.startsWith(`{"id":${JSON.stringify(id)},`));
  if (line === undefined) return undefined;
  return { ...(JSON.parse(head) as Head), ...(JSON.parse(line) as Pick<Remembered, "checks" | "transcript">) };
}

function cachePath(): string {
  const folder = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const name = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 16);
  return join(folder, "livechat-conformance", `${name}.ndjson`);
}
