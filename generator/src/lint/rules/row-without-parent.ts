import type { Said } from "../../source/span.js";
import { type DocumentRule, lines } from "../rule.js";

export const rowWithoutParent: DocumentRule = {
  code: "row-without-parent",
  of: "document",
  severity: "info",
  title: "The parent of a row has a row of its own.",
  why: "Nothing says whether the object around the key is required, and what else may be in it.",
  mend: "Add a row for the parent.",
  examples: [
    {
      markdown: lines(
        "## `ban_user`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `ban.days` | Yes | `number` |",
      ),
      findings: ["7:3 Unexpected row ban.days without a row for ban, expected the parent before its child"],
    },
    {
      markdown: lines(
        "## `ban_user`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Type |",
        "| --- | --- | --- |",
        "| `ban` | Yes | `object` |",
        "| `ban.days` | Yes | `number` |",
      ),
      findings: [],
    },
    {
      markdown: lines(...["ban", "mute", "block"].flatMap(flatSection)),
      findings: [],
    },
  ],
  check: ({ params }, complain) => {
    const orphans = params.map(({ rows }) => orphansIn(rows.flatMap((row) => row.paths)));
    const habit = orphans.filter((it) => it.length > 0).length >= HABIT;
    if (habit && !params.some(({ rows }) => namesParents(rows.flatMap((row) => row.paths)))) return;
    for (const { path, parent } of orphans.flat())
      complain(
        path.span,
        `Unexpected row ${path.value} without a row for ${parent}, expected the parent before its child`,
      );
  },
};

/** A page that leaves parents out of so many tables, and names none in any, does so on purpose. */
const HABIT = 3;

function orphansIn(paths: readonly Said<string>[]) {
  const known = new Set(paths.map((path) => bare(path.value)));
  return paths.flatMap((path) => {
    const parent = parentOf(path.value);
    // A stand-in such as `<name>` is no key; the row that ends in one speaks of its parent.
    if (parent === "" || /[<>]/.test(lastStep(parent) + lastStep(path.value)) || known.has(parent)) return [];
    known.add(parent);
    return [{ path, parent }];
  });
}

function namesParents(paths: readonly Said<string>[]): boolean {
  const known = new Set(paths.map((path) => bare(path.value)));
  return paths.some((path) => known.has(parentOf(path.value)));
}

function parentOf(path: string): string {
  return bare(path).split(".").slice(0, -1).join(".");
}

function lastStep(path: string): string {
  return path.split(".").at(-1) ?? path;
}

function bare(path: string): string {
  return path.replaceAll("[]", "");
}

function flatSection(name: string): string[] {
  return [
    `## \`${name}_user\``,
    "",
    "#### Request",
    "",
    "| Parameter | Required | Type |",
    "| --- | --- | --- |",
    `| \`${name}.days\` | Yes | \`number\` |`,
    "",
  ];
}
