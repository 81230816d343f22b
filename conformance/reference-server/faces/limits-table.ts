import { type Limit, limits } from "./limits.js";

/** The limits as a table in Markdown, one row each. */
export function limitsTable(): string {
  const rows = Object.entries<Limit>(limits).map(
    ([name, limit]) => `| \`${name}\` | ${amount(limit)} | ${limit.about} | ${limit.why} |`,
  );
  return ["| limit | value | what it bounds | why so much |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const begin = "<!-- Limits: written by `npm run limits` -->\n";
const end = "\n<!-- End of limits -->";

/** `page` with the table of today between its two marks. Throws where there are none. */
export function withLimits(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page has no place for limits: ${begin.trim()} … ${end.trim()}`);
  return page.slice(0, from + begin.length) + limitsTable() + page.slice(to);
}

function amount({ value, unit }: Limit): string {
  if (unit === "bytes") return value % 1024 ** 2 === 0 ? `${value / 1024 ** 2} MiB` : `${value / 1024} KiB`;
  if (unit === "ms" && value % 600_000 === 0) return `${value / 60_000} min`;
  if (unit === "ms") return value % 1000 === 0 ? `${value / 1000} s` : `${value} ms`;
  return String(value);
}
