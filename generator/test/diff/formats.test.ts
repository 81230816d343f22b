import { describe, expect, it } from "vitest";
import { changelog } from "../../src/diff/changelog.js";
import { type ApiDifference, diffPair, pairModels } from "../../src/diff/diff-apis.js";
import { formatJson } from "../../src/diff/format-json.js";
import { formatMarkdown } from "../../src/diff/format-markdown.js";
import { formatShort } from "../../src/diff/format-short.js";
import { formatText } from "../../src/diff/format-text.js";
import type { ApiModel } from "../../src/model/api-model.js";
import { at, integer, object as keys, may, must, operation, push, ref, string } from "../emit/json-schema/small-api.js";
import { api, object } from "./notes.js";

const chat = (...more: Parameters<typeof keys>) => object("Chat", keys(must("id", string), ...more));
const before = api({
  id: "small-1",
  title: "Small *1*",
  operations: [
    operation("close", { because: at(3) }),
    operation("start", {
      request: keys(may("a", { ...string, because: at(5) })),
      response: keys(must("chat", ref("Chat"))),
    }),
  ],
  pushes: [push("told", { payload: keys(must("chat", ref("Chat"))) })],
  objects: [chat()],
});
const after = api({
  id: "small-2",
  title: "Small 2",
  operations: [
    operation("start", {
      request: keys(must("a", { ...integer, because: at(6) })),
      response: keys(must("chat", ref("Chat"))),
      scopes: ["a`b"],
    }),
  ],
  pushes: [push("told", { payload: keys(must("chat", ref("Chat"))) }), push("new_one", { because: at(9) })],
  objects: [chat(must("order", { ...integer, because: at(8) }))],
});
const difference = diffPair({ before, after });

describe("text", () => {
  it("stands by kind, what breaks most first, and sums up", () => {
    expect(formatText([difference])).toBe(`small-1 → small-2
  removed
    clients  close: gone  (documents/small/methods.md:3)
  added
    servers  push new_one: new  (documents/small/methods.md:9)
    servers  object Chat order: new, required: integer, in 1 response and 1 push  (documents/small/methods.md:8)
  required
    clients  start request a: now required  (documents/small/methods.md:5 → documents/small/methods.md:6)
  types
    both     start request a: string → integer  (documents/small/methods.md:5 → documents/small/methods.md:6)
  scopes
    clients  start: scopes none → a\`b  (documents/small/methods.md:10)

major: 6 changes, 1 breaks clients and servers, 3 break clients, 2 break servers
`);
  });
  it("colours by whom a change breaks", () => {
    expect(formatText([difference], (breaks, text) => `<${breaks}>${text}`)).toContain("    <servers>servers  push");
  });
  it("says that nothing changed", () => {
    expect(formatText([diffPair({ before, after: before })])).toBe("none: nothing changed\n");
  });
});

describe("short text", () => {
  it("shows the gravest changes only", () => {
    const lines = formatShort([difference], 2);
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "major",
      "  small-1 → small-2  both     start request a",
      "  small-1 → small-2  clients  close",
      "  … and 4 more",
    ]);
    expect(formatShort([difference], 6)).toHaveLength(7);
    expect(formatShort([diffPair({ before, after: before })], 2)).toEqual([]);
  });
});

describe("Markdown", () => {
  it("is a section of a changelog", () => {
    expect(formatMarkdown([difference])).toBe(`## Small \\*1\\* → Small 2

A **major** step: 6 changes, 1 breaks clients and servers, 3 break clients, 2 break servers.

### Breaks clients and servers

- \`start\` request \`a\`: \`string\` → \`integer\`

### Breaks clients

- Gone action: \`close\`
- \`start\`
  - request \`a\`: now required
  - scopes none → \`\` a\`b \`\`

### Breaks servers

- New push: \`new_one\`
- object \`Chat\` \`order\`: new, required: \`integer\`, in 1 response and 1 push
`);
  });
  it("says that nothing changed", () => {
    expect(formatMarkdown([diffPair({ before, after: before })])).toBe("Nothing changed.\n");
  });
  it("is a page of its own for an API that follows another", () => {
    const { path, text } = changelog(before, after, "Read with care.\n");
    expect(path).toBe("changes/small-1-to-small-2.md");
    expect(text).toMatch(
      /^<!-- Made by [\s\S]*\n\n# What changed from small-1 to small-2\n\n[\s\S]*\n\nRead with care\.\n\n## Small/,
    );
  });
});

describe("JSON", () => {
  it("tells each change with its rules and places", () => {
    const told = JSON.parse(formatJson([difference])) as { apis: ApiDifference[]; step: string; counts: object };
    expect(told).toMatchObject({ step: "major", counts: { both: 1, clients: 3, servers: 2, nothing: 0 } });
    expect(told.apis[0]?.changes[0]).toEqual({
      kind: "removed",
      type: null,
      required: null,
      subject: { of: "operation", name: "close" },
      breaks: "clients",
      step: "major",
      rules: ["operation-removed"],
      from: at(3)[0],
      to: null,
    });
  });
});

describe("several APIs", () => {
  const named = (id: string): ApiModel => ({ ...api(), id });
  it("are paired by id; those without a namesake came or went", () => {
    const pairs = pairModels([named("a"), named("b")], [named("b"), named("c")]);
    expect(formatText(pairs.map(diffPair))).toBe(`a
  removed
    clients  API a: gone

c
  added
    servers  API c: new

major: 2 changes, 1 breaks clients, 1 breaks servers
`);
  });
});
