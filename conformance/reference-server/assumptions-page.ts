import { assumptions } from "./assumptions.js";

/** The assumptions as a page in Markdown, one row each. */
export function assumptionsPage(): string {
  const rows = assumptions.map(({ id, about, choice }) => `| \`${id}\` | ${cell(about)} | ${cell(choice)} |`);
  return [
    "# What the reference server assumes",
    "",
    "Where the documents leave something open, or say it in two ways, the reference server does what stands here. Checks that rest",
    "on one of these are `may`, and name it. Written by `npm run assumptions` from `reference-server/assumptions.ts`.",
    "",
    "| id | what is open | what the server does |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
