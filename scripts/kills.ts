/** `npm run kills [-- COUNT]`: kills the reference server while it writes, again and again, and sees what is left. */
import { fileURLToPath } from "node:url";
import { killOften } from "../conformance/test/kills/kill-often.js";

const cli = fileURLToPath(new URL("../conformance/dist/src/cli.js", import.meta.url));
const count = Number(process.argv[2] ?? 100);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`Unexpected count ${process.argv[2]}, expected a whole number`);

const begun = performance.now();
const result = await killOften([cli], count, Math.random, (done) => {
  if (done % 10 === 0) process.stdout.write(`${done} kills\n`);
});
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
const { acknowledged, unanswered, unansweredThere, torn, bytes } = result;
process.stdout.write(
  [
    `${count} kills in ${seconds} s: all ${acknowledged} acknowledged writes were there, each once and whole;`,
    `of ${unanswered} that were not answered ${unansweredThere} were there, whole. ${torn} torn lines were dropped and told.`,
    `The journal has ${bytes} bytes.\n`,
  ].join("\n"),
);
