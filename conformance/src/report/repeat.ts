import type { RunReport } from "./run-report.js";

/** The command that plays one case again as this run did. */
export function repeatCase({ command }: Pick<RunReport, "command">, id: string): string {
  return `${command} --id ${shellWord(id)}`;
}

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
