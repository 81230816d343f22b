/** `npm run check`: what other people's tools say of the generated specs. Exit code 1 for any error or warning. */
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import { doInFolder, type Workplace } from "../do-in-folder.js";
import { installTools } from "../install-tools.js";
import { type Ask, PEERS, room, type Verdict } from "./peers.js";
import { rulesThatAreOff } from "./rules.js";

const generated = fileURLToPath(new URL("../../generated/", import.meta.url));
const AT_ONCE = 2;

interface Job {
  /** Below `generated/`. */
  readonly path: string;
  readonly ask: Ask;
}

const started = performance.now();
await doInFolder("check", async (at) => {
  await installTools(room, at.signal);
  return check(plan(), at);
});

/** AsyncAPI first: its parser takes the longest. */
function plan(): Job[] {
  return (["asyncapi", "openapi"] as const).flatMap((format) => {
    const files = readdirSync(join(generated, format)).filter((file) => file.endsWith(".json"));
    return PEERS[format].flatMap((ask) => files.map((file) => ({ path: `${format}/${file}`, ask })));
  });
}

/** Asks two tools at a time, and tells their answers in the order of the plan. */
async function check(jobs: readonly Job[], { folder, signal }: Workplace): Promise<boolean> {
  const answers: (readonly Verdict[] | undefined)[] = jobs.map(() => undefined);
  const queue = jobs.entries();
  let told = 0;
  const work = async () => {
    for (const [index, { path, ask }] of queue) {
      const own = join(folder, String(index));
      mkdirSync(own);
      answers[index] = await ask({ file: join(generated, path), folder: own, signal });
      for (let ready = answers[told]; ready !== undefined; ready = answers[told]) {
        for (const verdict of ready) tell(verdict, jobs[told]?.path ?? "");
        told += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return summarize(answers.flatMap((it) => it ?? []));
}

function tell({ peer, errors, warnings }: Verdict, path: string) {
  const fine = errors.length + warnings.length === 0;
  const mark = fine ? paint("green", "ok    ") : paint("red", "FAILED");
  process.stdout.write(`${mark} ${peer.padEnd(25)} ${path.padEnd(36)} ${counts(errors.length, warnings.length)}\n`);
  for (const line of [...errors, ...warnings].slice(0, 20)) process.stdout.write(`       ${line}\n`);
}

async function summarize(verdicts: readonly Verdict[]): Promise<boolean> {
  const sum = (key: "errors" | "warnings") => verdicts.reduce((all, verdict) => all + verdict[key].length, 0);
  const failed = verdicts.filter(({ errors, warnings }) => errors.length + warnings.length > 0).length;
  const off = await rulesThatAreOff();
  process.stdout.write(off.map((line) => `off    ${line}\n`).join(""));
  const seconds = Math.round((performance.now() - started) / 1000);
  const verdict = failed === 0 ? paint("green", "PASS") : paint("red", "FAIL");
  const share = `${verdicts.length - failed} of ${verdicts.length} without complaint`;
  process.stdout.write(`${verdict} ${share}: ${counts(sum("errors"), sum("warnings"))} in ${seconds} s\n`);
  return failed === 0;
}

function counts(errors: number, warnings: number): string {
  return `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
}

/** Honours NO_COLOR, and pipes. */
function paint(colour: "green" | "red", text: string): string {
  return process.stdout.isTTY && !process.env["NO_COLOR"] ? styleText(colour, text) : text;
}
