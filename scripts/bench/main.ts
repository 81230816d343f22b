/**
 * `npm run bench`: what is measured, as the tables of the README. All of it without arguments, else the parts that are
 * named: `npm run bench -- size calls`.
 */
import { cpus } from "node:os";
import { benchCalls } from "./calls.js";
import { benchConform } from "./conform.js";
import { benchGenerate } from "./generate.js";
import { benchJournal } from "./journal.js";
import { benchReading } from "./reading.js";
import { benchSize } from "./size.js";
import { benchTypes } from "./types.js";

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  size: benchSize,
  calls: benchCalls,
  types: benchTypes,
  generate: benchGenerate,
  reading: benchReading,
  journal: benchJournal,
  conform: benchConform,
};

const named = process.argv.slice(2);
const unknown = named.find((name) => PARTS[name] === undefined);
if (unknown !== undefined) {
  process.stderr.write(`Unexpected part ${unknown}, expected one of ${Object.keys(PARTS).join(", ")}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${cpus().length} cores, Node ${process.version}\n`);
  for (const [name, bench] of Object.entries(PARTS))
    if (named.length === 0 || named.includes(name)) process.stdout.write(`\n${await bench()}\n`);
}
