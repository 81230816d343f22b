import type { Block, Text } from "../../source/section.js";
import type { Span } from "../../source/span.js";
import { codeLines } from "../code-lines.js";
import { type DocumentRule, lines } from "../rule.js";

export const versionMismatch: DocumentRule = {
  code: "version-mismatch",
  of: "document",
  severity: "error",
  title: "All addresses of a page carry the version of the page.",
  why: "A request goes to another version of the API.",
  mend: "Write the version that the page is about.",
  examples: [
    {
      markdown: lines(
        "These pages cover **v3.0**.",
        "",
        "`https://api.example.com/v3.0/action/a`",
        "",
        "`https://api.example.com/v2.0/action/b`",
      ),
      findings: ["5:1 Unexpected version v2.0 in an address, expected v3.0"],
    },
    {
      markdown: lines(
        "These pages cover **v3.0**.",
        "",
        "`https://api.example.com/v3.0/action/a`",
        "",
        "`https://other.example.com/v2.0/action/b`",
      ),
      findings: [],
    },
  ],
  check: ({ blocks, texts }, complain) => {
    const found = [
      ...texts.flatMap((text) => text.pieces.flatMap(addresses)),
      ...blocks.flatMap(fenceLines).flatMap(addresses),
    ];
    for (const host of new Set(found.map((it) => it.host))) {
      const here = found.filter((it) => it.host === host);
      const counts = new Map<string, number>();
      for (const { version } of here) counts.set(version, (counts.get(version) ?? 0) + 1);
      const stated = statedVersion(texts);
      const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
      const right =
        stated !== null && counts.has(stated) ? stated : most && most[1] > (second?.[1] ?? 0) ? most[0] : null;
      if (right === null) continue;
      const model = here.find((it) => it.version === right);
      for (const { version, span } of here.filter((it) => it.version !== right))
        complain(
          span,
          `Unexpected version ${version} in an address, expected ${right}`,
          model ? [{ span: model.span, message: `Here it is ${right}` }] : [],
        );
    }
  },
};

interface Shown {
  readonly text: string;
  readonly span: Span;
}

function addresses({ text, span }: Shown) {
  if (!text.includes("://")) return [];
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)\/(v\d+(?:\.\d+)*)\//g)].map((it) => ({
    host: it[1] ?? "",
    version: it[2] ?? "",
    span,
  }));
}

function fenceLines(block: Block): Shown[] {
  if (block.kind !== "fence" || block.inComment) return [];
  return codeLines(block).map(({ text, place }) => ({ text, span: place(0, text.length) }));
}

/** "These pages cover version **v3.0**". */
function statedVersion(texts: readonly Text[]): string | null {
  const bold = texts.flatMap((text) => text.pieces.filter((piece) => piece.strong));
  return bold.find((piece) => /^v\d+(\.\d+)*$/.test(piece.text))?.text ?? null;
}
