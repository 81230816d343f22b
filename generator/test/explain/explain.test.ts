import { describe, expect, test } from "vitest";
import { compileModel, readDocument } from "../../src/compile.js";
import { readCorrections } from "../../src/corrections/correction.js";
import { correctionsPage } from "../../src/explain/corrections-page.js";
import { type Explained, explain } from "../../src/explain/explain.js";
import { formatExplanation } from "../../src/explain/format-explanation.js";
import { nearestPaths } from "../../src/explain/list-topics.js";
import { nameTopic } from "../../src/explain/topic.js";
import type { ManifestEntry } from "../../src/model/manifest.js";

const PAGE = `# Methods

## Start chat
| Action | RTM API |
|---|---|
| \`start_chat\` | ✓ |

| Request object | Required | Type | Notes |
|---|---|---|---|
| \`chat.limit\` | No | string | maximum: 25 |

**Sample request payload**
\`\`\`js
{
  "chat": {
    "limit": 7,
    "users": [ // array of "User" objects
    ]
  }
}
\`\`\`

# Users

## Customer

\`\`\`js
{
  "id": "a",
  "type": "customer",
  "nmae": "Joe"
}
\`\`\`

## Agent

\`\`\`js
{
  "id": "b",
  "type": "agent"
}
\`\`\`
`;

const CORRECTIONS = `
- at: actions/start_chat/params/chat.limit/type
  says: string
  should: integer
  because: The sample shows a number.

- at: objects/User > Customer/keys/nmae
  says: nmae
  should: name
  because: A slip.
`;

function compile(): Explained {
  const path = "documents/small/methods.md";
  const span = { document: "apis.yaml", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const said = <T>(value: T) => ({ value, span });
  const entry: ManifestEntry = {
    ...{ id: "small", name: "small", title: "Small", version: "1", documents: [said(path)], web: null },
    rtm: {
      ...{ url: said("wss://example.com/rtm"), pingSeconds: said(15), idleCloseSeconds: said(30) },
      ...{ correlationKey: "request_id", loginAction: null, comeBackAfter: [], span },
    },
    ...{ oauth2: null, plainFamilies: [], follows: null, span },
  };
  const corrections = readCorrections(CORRECTIONS, "corrections/small.yaml", {});
  const read = readDocument({ path, text: PAGE });
  const { model, overruled, diagnostics } = compileModel({ entry, documents: [read], corrections });
  return {
    model,
    overruled,
    findings: [...read.diagnostics, ...diagnostics],
    documents: new Map([
      [path, PAGE],
      ["corrections/small.yaml", CORRECTIONS],
    ]),
    generated: new Map(),
  };
}
const api = compile();
const text = (path: string) => explain(path, api).map((it) => formatExplanation(it, "small"));

describe("explain", () => {
  test.each([
    ["start_chat", ["start_chat"]],
    ["start_chat.chat", ["start_chat.request.chat"]],
    ["start_chat.request.chat.limit", ["start_chat.request.chat.limit"]],
    ["start_chat.chat.users.type", ["CustomerUser.type", "AgentUser.type"]],
    ["User.id", ["CustomerUser.id", "AgentUser.id"]],
    ["CustomerUser", ["CustomerUser"]],
    ["start_chat.nothing", []],
    ["nothing", []],
  ])("%s leads to %j", (path, wanted) => {
    expect(
      explain(path, api)
        .map(({ topic }) => nameTopic(topic))
        .sort(),
    ).toEqual([...wanted].sort());
  });

  test("shows the words, what was concluded, the correction and what it overrules", () => {
    expect(text("start_chat.chat.limit")).toEqual([
      `start_chat.request.chat.limit  key of the request of start_chat of small

What the documents say
  spec/documents/small/methods.md:10 (row)
       8 | | Request object | Required | Type | Notes |
    > 10 | | \`chat.limit\` | No | string | maximum: 25 |
         |   ^              ^    ^                 ^
  spec/documents/small/methods.md:16 (sample)
      14 | {
      15 |   "chat": {
    > 16 |     "limit": 7,
         |     ^
      17 |     "users": [ // array of "User" objects
      18 |     ]

What was concluded
  type      integer
            by documents/small/methods.md:10:3 (row), corrections/small.yaml:4:11 (correction), 16:5 (sample)
  maximum   25
            by documents/small/methods.md:10:41 (note)
  meaning   maximum: 25
  required  no (a document says so)
            by documents/small/methods.md:10:18 (row)

Corrections
  actions/start_chat/params/chat.limit/type  (spec/corrections/small.yaml:4)
    the document says  "string"  documents/small/methods.md:10:23
    it should say      "integer"
    because            The sample shows a number.

Findings there
  documents/small/methods.md:10:3 info row-without-parent Unexpected row chat.limit without a row for chat, expected the parent before its child
  documents/small/methods.md:16:5 error type-refuted Unexpected number in the sample for chat.limit, expected string as declared

Where it ended up
  nothing
`,
    ]);
  });

  test("shows what a renamed key is called in the document", () => {
    const [explained] = text("CustomerUser.name");
    expect(explained).toContain(`    > 31 |   "nmae": "Joe"`);
    expect(explained).toContain(`the document says  "nmae"  documents/small/methods.md:31:3`);
  });

  test("names those that are written like an unknown path", () => {
    expect(nearestPaths(api.model, "start_chat.chat.limti", 1)).toEqual(["start_chat.chat.limit"]);
    expect(nearestPaths(api.model, "strat_chat", 1)).toEqual(["start_chat"]);
  });
});

test("the page of corrections shows both states, the places and the findings", () => {
  const page = correctionsPage([{ id: "small", overruled: api.overruled }], api.findings).text;
  expect(page).toContain(`### \`actions/start_chat/params/chat.limit/type\`

The sample shows a number. ([corrections/small.yaml:4:11](../spec/corrections/small.yaml#L4))

- The document says \`"string"\`: [documents/small/methods.md:10:23](../spec/documents/small/methods.md#L10)
- It is taken to say \`"integer"\``);
  expect(page).toMatch(/- Finding: type-refuted, .*methods\.md:16:5/);
});
