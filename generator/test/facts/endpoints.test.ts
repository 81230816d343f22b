import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

const endpoints: readonly string[] = [
  "**Endpoint**: `agents/create_bot`",
  "**Endpoint** `POST /agents/create_bot`",
  "**Method URL**: `https://example.com/v1/create_bot`",
  "**API endpoint URL:** https://example.com/v1/create_bot",
  "Endpoint: `https://example.com/v1/agents/create_bot`",
  "**Endpoint**: https://example.com/v1/agents/create_bot.",
  "`POST https://example.com/v1/agents/create_bot`",
  "**HTTP method**: `POST`<br>\n**Endpoint**: `https://example.com/v1/agents/create_bot`",
  "#### Endpoint\n\nPOST https://example.com/v1/agents/create_bot",
  "**Endpoint**\n\n```\nPOST /v1/agents/create_bot\n```",
  "| Endpoint | HTTP method |\n|--|--|\n| `https://example.com/v1/agents/create_bot` | `POST` |",
  "| | |\n|--|--|\n| **Endpoint** | `https://example.com/v1/agents/create_bot` |",
];

describe("an endpoint", () => {
  test.each(endpoints)("%j", (text) => {
    const page = ["# Agents", "## Create bot", text, "", "| Request object |", rule(1), "| `name` |"];
    expect(factsOf(page.join("\n"))).toMatchObject({
      actions: [
        {
          name: "create_bot",
          group: "Agents",
          description: null,
          transports: { web: true },
          web_equivalent: "create_bot",
          params: [{ path: "name" }],
        },
      ],
      accounting: { fences: { set_aside: [] } },
    });
  });
  test("of several is none", () => {
    const rows = ["| `https://example.com/v1/agents/create_bot` |", "| `https://example.com/v1/agents/remove_bot` |"];
    const page = [
      "# Methods",
      "| Endpoint |",
      rule(1),
      ...rows,
      "## Create bot",
      endpoints[0],
      "# Base",
      "**Endpoint**: `https://example.com/v1/<action>`",
    ];
    expect(factsOf(page.join("\n")).actions).toMatchObject([{ name: "create_bot" }]);
  });
});
