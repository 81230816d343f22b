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
  ],
  check: ({ params }, complain) => {
    for (const { rows } of params) {
      const paths = rows.flatMap((row) => row.paths);
      const known = new Set(paths.map((path) => bare(path.value)));
      for (const { value, span } of paths) {
        const parent = bare(value).split(".").slice(0, -1).join(".");
        // A stand-in such as `<name>` is no key; the row that ends in one speaks of its parent.
        if (parent === "" || /[<>]/.test(lastStep(parent) + lastStep(value)) || known.has(parent)) continue;
        known.add(parent);
        complain(span, `Unexpected row ${value} without a row for ${parent}, expected the parent before its child`);
      }
    }
  },
};

function lastStep(path: string): string {
  return path.split(".").at(-1) ?? path;
}

function bare(path: string): string {
  return path.replaceAll("[]", "");
}
