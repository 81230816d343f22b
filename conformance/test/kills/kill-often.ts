import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkKept } from "./check-kept.js";
import { type Served, serveIn } from "./served.js";
import { type Written, writeUntilGone } from "./writers.js";

/** What came of killing a server again and again. */
export interface Kills {
  readonly kills: number;
  /** Writes that were answered: all of them were there afterwards. */
  readonly acknowledged: number;
  /** Writes whose answer got lost, and how many of them were there afterwards, whole. */
  readonly unanswered: number;
  readonly unansweredThere: number;
  /** Last lines that were torn on purpose, dropped and told. */
  readonly torn: number;
  /** Of the journal in the end. */
  readonly bytes: number;
}

/**
 * Starts a server on the same journal again and again, writes to it over HTTP and WebSocket, and kills it after a few answers, with
 * requests under way. Each next one has to know everything that was acknowledged, and nothing by halves; throws where it does not.
 * `random` gives numbers from 0 to 1; `progress` is told how many kills there have been.
 */
export async function killOften(
  node: readonly string[],
  kills: number,
  random: () => number,
  progress: (done: number) => void = () => {},
): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), "kills-"));
  const journal = join(folder, "journal");
  const written: Written = { sent: new Set(), acknowledged: new Set() };
  let torn = 0;
  try {
    for (let round = 1; round <= kills; round += 1) {
      const half = round % 3 === 0 ? tear(journal) : 0;
      const server = await serveIn(node, journal);
      checkTold(server, half);
      torn += half > 0 ? 1 : 0;
      await checkKept(server.origin, round - 1, written);
      await writeAndKill(server, round, written, 1 + Math.floor(random() * 40));
      progress(round);
    }
    const last = await serveIn(node, journal);
    const there = await checkKept(last.origin, undefined, written);
    await last.kill();
    const acknowledged = written.acknowledged.size;
    const unanswered = written.sent.size - acknowledged;
    const { size } = statSync(journal);
    return { kills, acknowledged, unanswered, unansweredThere: there - acknowledged, torn, bytes: size };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeAndKill(server: Served, round: number, written: Written, answers: number): Promise<void> {
  let left = answers;
  let dead: Promise<void> | undefined;
  await writeUntilGone(server.origin, round, written, () => {
    left -= 1;
    if (left === 0) dead = server.kill();
  });
  await dead;
}

/** Leaves half a line at the end, as a kill would that strikes while it is written; its bytes. */
function tear(journal: string): number {
  const bytes = readFileSync(journal);
  const last = bytes.subarray(bytes.lastIndexOf(10, -2) + 1);
  const half = last.subarray(0, Math.floor(last.length / 2));
  appendFileSync(journal, half);
  return half.length;
}

function checkTold({ said }: Served, half: number): void {
  const isTold = said.some((line) => line.includes(`a torn last line of ${half} bytes was dropped`));
  if (isTold !== half > 0) throw new Error(`A torn line of ${half} bytes, and it says ${said.join(" ")}`);
}
