/**
 * `npm run bench:server`: the reference server under load, beside a bare `ws` server in the same run, as the tables of the README. Exits
 * with 1 where a push is lost, doubled, out of order, or something is left of connections that have closed.
 */
import { cpus } from "node:os";
import { table } from "../bench/report.js";
import { BareTongue } from "./bare-tongue.js";
import { crowdOf } from "./crowd.js";
import { Driver } from "./driver.js";
import { Broken } from "./ledger.js";
import { ReferenceTongue } from "./reference-tongue.js";
import { compare } from "./rounds.js";
import { forkServer, type ServerProcess } from "./servers.js";
import { checkLeft, soak } from "./soak.js";

const chats = 200;

async function main(): Promise<void> {
  const crowd = crowdOf(chats);
  const reference = await forkServer("./reference-process.ts", crowd.world);
  const bare = await forkServer("./bare-process.ts", null);
  try {
    say(`${cpus().length} cores, Node ${process.version}, ${crowd.seats.length} connections in ${chats} chats\n`);
    const { urls } = reference;
    if (urls === null) throw new Error("The reference server has no addresses");
    const empty = await reference.vitals();
    const ours = await Driver.connect(new ReferenceTongue(urls), reference.origin, crowd);
    const { frameBytes } = await ours.flood(10 * chats, 1);
    const theirs = await Driver.connect(new BareTongue(Math.round(frameBytes)), bare.origin, crowd);
    await theirs.flood(10 * chats, 1);
    const rows = await compare({ driver: ours, server: reference }, { driver: theirs, server: bare }, progress);
    say(table(["", "reference server", "bare ws", "ratio", "aim"], rows));
    await theirs.close();
    say(`\n${table(["soak", ""], await soak(ours, reference, progress))}`);
    await ours.close();
    say(`\n${await checkLeft(reference, empty)}`);
  } finally {
    await Promise.all([reference, bare].map((server: ServerProcess) => server.end()));
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

if (process.argv.length > 2) {
  process.stderr.write(`Unexpected ${process.argv[2]}, expected nothing\n`);
  process.exitCode = 2;
} else {
  await main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Broken ? `BROKEN: ${error.message}` : String(error)}\n`);
    process.exitCode = 1;
  });
  // What a broken round leaves open does not matter any more.
  process.exit();
}
