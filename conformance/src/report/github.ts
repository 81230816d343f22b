import { isAbsolute } from "node:path";
import type { Settled } from "../settle/settle.js";
import { gotOf, type RunReport, stepOf, troubled, troubles } from "./run-report.js";

/** Annotations of a kind that GitHub shows for one step of a job. */
const most = 10;

/**
 * Failures as workflow commands, one line each: annotations of the run, at the scenario where its file is in the repository.
 * `summarized` tells whether the others are to be sought in a job summary.
 */
export function githubAnnotations(report: RunReport, summarized: boolean): readonly string[] {
  const all = troubled(report).flatMap((one) =>
    troubles(one).map((check) => {
      const at = one.derived ? {} : placeOf(one.scenario.file, stepOf(one, check).step?.line ?? 1);
      return command("error", { ...at, title: check.id }, words(check));
    }),
  );
  const stale = report.stale.map(({ id, why }) => command("error", { title: "Stale known failure" }, `${id}: ${why}`));
  const lines = [...all, ...stale];
  if (lines.length <= most) return lines;
  const more = lines.length - most;
  const where = summarized ? "job summary" : "log of this step";
  const told = `${more} more ${more === 1 ? "failure stands" : "failures stand"} in the ${where}`;
  return [...lines.slice(0, most), command("notice", { title: "livechat-conformance" }, told)];
}

function words(check: Settled): string {
  return [
    `expected ${check.expected}`,
    `got ${gotOf(check)}`,
    ...check.source.map((source) => `source: ${source}`),
  ].join("\n");
}

function placeOf(file: string, line: number): { readonly file?: string; readonly line?: string } {
  return isAbsolute(file) || file.startsWith("..") ? {} : { file, line: String(line) };
}

function command(kind: "error" | "notice", properties: Readonly<Record<string, string>>, message: string): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${kind} ${said.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
