import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/compile.js";
import { printFacts } from "../../src/facts/print-facts.js";
import type { PrintedFacts } from "./build.js";
import { type Damage, damages } from "./damage.js";

const PAGES = [
  "agent-rtm-2017-09/client-server.md",
  "customer-2018-07/api-reference.md",
  "agent-web-2019-08/methods.md",
  "customer-rtm-2019-08/methods.md",
];
const pages = PAGES.map(readPage);

/** The same damage in every run: a new seed may find a new case, which belongs to the one who looks for it. */
const SEED = 2019;

/** Stretches of the real pages that begin at a section, each with what it says. */
const stretches = pages.flatMap((page) => stretchesOf(page, 160)).map((lines) => ({ lines, before: claimsOf(lines) }));

describe("a damaged page", () => {
  test.each(Object.keys(damages) as Damage[])("with %s says the same elsewhere, or complains nearby", (how) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (stretch, line, at) => {
        const { lines, before } = stretches[stretch % stretches.length] ?? { lines: [], before: claimsOf([]) };
        const places = lines.flatMap((text, index) => (damages[how](text, at) ? [index] : []));
        const place = places[line % places.length];
        if (place === undefined) return;
        const damaged = damages[how](lines[place] ?? "", at) ?? [];
        const after = claimsOf([...lines.slice(0, place), ...damaged, ...lines.slice(place + 1)]);
        const wound: Wound = { line: place + 1, shift: damaged.length - 1, lines };
        if (newFindings(before, after, wound)) return;
        expect(changedElsewhere(before, after, wound)).toEqual([]);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test("with carriage returns says the same, at the same places", () => {
    for (const page of pages) {
      const [unix, windows] = [page.join("\n"), page.join("\r\n")].map(factsOf);
      expect(windows).toEqual(unix);
    }
  });

  test.each(["__proto__", "constructor", "toString", "*/", `\${x}`, "-->", "<script>"])(
    "with the name %s everywhere is read to the end",
    (name) => {
      for (const page of pages) {
        const { accounting } = factsOf(page.join("\n").replace(/\b(chat_id|start_chat|type|events)\b/g, () => name));
        for (const { read, set_aside, total } of Object.values(accounting)) expect(read + set_aside.length).toBe(total);
      }
    },
  );

  test("with names of prototypes keeps them as names", () => {
    const text = (pages[2] ?? []).join("\n");
    const renamed = factsOf(text.replace(/\bchat_id\b/g, "__proto__"));
    expect(JSON.stringify(renamed.actions)).toBe(
      JSON.stringify(factsOf(text.replace(/\bchat_id\b/g, "chat_no")).actions).replaceAll("chat_no", "__proto__"),
    );
  });
});

const method = (body: string) => `## \`get_chat\`\n\n> A sample **request** payload\n\n\`\`\`js\n${body}\n\`\`\`\n`;
const table = (cell: string) =>
  `## \`get_chat\`\n\n#### Request\n\n| Parameter | Notes |\n|--|--|\n| \`a\` | ${cell} |\n`;
const MB = 1_000_000;
const monsters: readonly (readonly [string, string])[] = [
  ["a line of 5 MB in a sample", method(`{ "a": "${"x".repeat(5 * MB)}" }`)],
  ["a line of 1 MB of text", "x".repeat(MB)],
  ["a cell of 1 MB", table("x".repeat(MB))],
  ["a sample 10,000 deep, one brace a line", method('{ "a":\n'.repeat(10_000) + "}\n".repeat(10_000))],
  ["quotes 10,000 deep", `${">".repeat(10_000)} a`],
  ["lists 10,000 deep", `${"- ".repeat(10_000)}a`],
  ["lists ever deeper", Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["10,000 links that never close", "[a](".repeat(10_000)],
  ["back-ticks ever longer", Array.from({ length: 500 }, (_, length) => "`".repeat(length + 1)).join(" ")],
  ["40,000 code spans in a cell", table("`b`, ".repeat(40_000))],
  ["nothing but NUL", "\0".repeat(MB)],
  ["nothing but carriage returns", "\r".repeat(MB / 10)],
];

describe("a monstrous page", () => {
  test.each(monsters)("of %s is read to the end", (_, text) => {
    const { accounting } = factsOf(text);
    for (const { read, set_aside, total } of Object.values(accounting)) expect(read + set_aside.length).toBe(total);
  });
});

/** What a text says, claim by claim, and what is wrong in it. */
interface Claims {
  readonly claims: readonly Claim[];
  readonly findings: readonly { readonly line: number; readonly code: string; readonly message: string }[];
}

interface Claim {
  readonly line: number;
  readonly what: string;
}

interface Wound {
  readonly line: number;
  /** Lines that the page has more than before. */
  readonly shift: number;
  readonly lines: readonly string[];
}

/** Lines of findings that still count as near. */
const NEAR = 40;

function newFindings(before: Claims, after: Claims, wound: Wound): boolean {
  const key = (it: Claims["findings"][number]) => `${it.line} ${it.code} ${it.message}`;
  const known = new Set(before.findings.map(key));
  return after.findings.some((it) => {
    const line = lineBefore(it.line, wound);
    return !known.has(key({ ...it, line })) && Math.abs(line - wound.line) <= NEAR;
  });
}

/** Claims that only one of both makes, of other lines than the damaged one, its sample and the heading above. */
function changedElsewhere(before: Claims, after: Claims, wound: Wound): string[] {
  const moved = after.claims.map((it) => ({ ...it, line: lineBefore(it.line, wound) }));
  const own = new Set(ownLines(wound));
  const changed = [...less(before.claims, moved), ...less(moved, before.claims)];
  return changed.filter((it) => !own.has(it.line)).map((it) => `${it.line} ${it.what}`);
}

function less(all: readonly Claim[], without: readonly Claim[]): Claim[] {
  const left = new Map<string, number>();
  for (const { line, what } of without) left.set(`${line} ${what}`, (left.get(`${line} ${what}`) ?? 0) + 1);
  return all.filter(({ line, what }) => {
    const count = left.get(`${line} ${what}`) ?? 0;
    left.set(`${line} ${what}`, count - 1);
    return count <= 0;
  });
}

function lineBefore(line: number, { line: at, shift }: Wound): number {
  if (shift < 0) return line >= at ? line - shift : line;
  return line <= at ? line : Math.max(at, line - shift);
}

/** The damaged line, the fence around it, the headings above it, and 0 for what no line says. */
function ownLines({ line, lines }: Wound): number[] {
  const above = lines.slice(0, line).map((text, index) => ({ text, line: index + 1 }));
  const fence = above.findLast(({ text }) => /^\s*(?:<!--.*)?```\s*\w+/.test(text));
  const headings = above.filter(({ text }) => /^#+ /.test(text)).slice(-4);
  return [0, line, fence?.line ?? 0, ...headings.map((it) => it.line)];
}

function claimsOf(lines: readonly string[]): Claims {
  const { accounting, diagnostics, ...facts } = factsOf(lines.join("\n"));
  for (const { read, set_aside, total } of Object.values(accounting)) expect(read + set_aside.length).toBe(total);
  return { claims: flatten(facts, 0, ""), findings: diagnostics };
}

function flatten(value: unknown, line: number, what: string): Claim[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, line, what));
  if (typeof value !== "object" || value === null) return [{ line, what: `${what} ${value}` }];
  const own = "line" in value && typeof value.line === "number" ? value.line : line;
  return Object.entries(value).flatMap(([key, item]) => (key === "line" ? [] : flatten(item, own, `${what}.${key}`)));
}

function factsOf(text: string): PrintedFacts {
  const { facts, diagnostics } = readDocument({ path: "page.md", text });
  return printFacts(facts, diagnostics) as PrintedFacts;
}

function readPage(path: string): string[] {
  return readFileSync(new URL(`../../../spec/documents/${path}`, import.meta.url), "utf8").split("\n");
}

function stretchesOf(page: readonly string[], length: number): string[][] {
  const starts = page.flatMap((line, index) => (/^#{1,3} /.test(line) ? [index] : []));
  const cuts = starts.filter(
    (start, index) => index === 0 || Math.floor(start / length) > Math.floor((starts[index - 1] ?? 0) / length),
  );
  return cuts.map((start, index) => page.slice(start, cuts[index + 1]));
}
