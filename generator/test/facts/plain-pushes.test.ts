import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

interface Case {
  readonly what: string;
  readonly page: readonly string[];
  readonly pushes: readonly object[];
}

const sample = ["```json", '{ "id": 1 }', "```"];

const cases: readonly Case[] = [
  {
    what: "a name with a sample",
    page: ["# Pushes", "## rooms", "### room_left", "Someone left. So be it.", "", ...sample],
    pushes: [
      {
        name: "room_left",
        group: "rooms",
        description: "Someone left.",
        transports: { rtm: null, webhook: null },
        samples: [{ kind: "push", keys: ["id"] }],
      },
    ],
  },
  {
    what: "names with words, right below the heading that says so",
    page: ["# Webhooks", "## room_left", "Someone left.", "## room_lost", "Nobody came.", "## Questions", "None."],
    pushes: [{ name: "room_left", transports: { webhook: true } }, { name: "room_lost" }],
  },
  {
    what: "a name with words beside one with a payload",
    page: ["# Pushes", "## rooms", "### room_left", ...sample, "### room_lost", "Like `room_left`."],
    pushes: [{ name: "room_left" }, { name: "room_lost", samples: [] }],
  },
  {
    what: "a name with a table of fields",
    page: [
      "# Webhooks",
      "## List",
      "### room_left",
      "**Webhook payload**",
      "",
      "| Field | Required |",
      rule(2),
      "| `id` | Yes |",
    ],
    pushes: [{ name: "room_left", params: [{ path: "id", required: true }] }],
  },
  {
    what: "words with a captioned payload",
    page: ["# Webhooks", "## Room left", "No table yet.", "", "**Sample payload**", ...sample],
    pushes: [{ name: "room_left", samples: [{ kind: "push" }] }],
  },
  {
    what: "not words with a captioned payload beside names",
    page: ["# Webhooks", "## room_left", ...sample, "## Extra data", "**Sample payload**", ...sample],
    pushes: [{ name: "room_left" }],
  },
  {
    what: "not the format of all of them, nor names with words alone",
    page: ["# Pushes", "## Format", "> Push format", "", ...sample, "## Filters", "### chat_presence", "Who is there."],
    pushes: [],
  },
  {
    what: "not a name among methods, even of webhooks",
    page: ["# Webhooks", "## Methods", "### list_rooms", "Not there yet.", "", ...sample],
    pushes: [],
  },
];

describe("a push that no table tells of", () => {
  test.each(cases)("$what", ({ page, pushes }) => {
    const facts = factsOf(page.join("\n"));
    expect(facts.pushes).toMatchObject(pushes);
    expect(facts.pushes).toHaveLength(pushes.length);
  });
});
