import { type ApiRule, lines } from "../rule.js";
import { nearest } from "../words.js";

export const scopeUnknown: ApiRule = {
  code: "scope-unknown",
  of: "api",
  severity: "warning",
  title: "A scope that an action requires is in the list of scopes.",
  why: "Nobody can ask for a scope that does not exist, or know what it opens.",
  mend: "Correct the name, or add the scope to the list.",
  examples: [
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/get_chat` |",
        "| **Required scopes** | `chat--all:ro` |",
      ),
      beside: lines(
        "| Scope | Role | Description |",
        "| --- | --- | --- |",
        "| `chats--all:ro` | normal | May read all chats |",
      ),
      findings: ["6:25 Unexpected scope chat--all:ro of get_chat, expected chats--all:ro"],
    },
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/get_chat` |",
        "| **Required scopes** | `chats--all:ro` |",
      ),
      beside: lines(
        "| Scope | Role | Description |",
        "| --- | --- | --- |",
        "| `chats--all:ro` | normal | May read all chats |",
      ),
      findings: [],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const known = new Set(pages.flatMap(({ facts }) => facts.scopes.map((scope) => scope.name.value)));
    if (known.size === 0) return;
    for (const { name, scopes, conditionalScopes } of pages.flatMap(({ facts }) => facts.actions)) {
      for (const { value, span } of [...scopes, ...conditionalScopes.flatMap((it) => it.scopes)]) {
        if (known.has(value)) continue;
        const near = nearest(value, known);
        if (near !== null || whole)
          complain(span, `Unexpected scope ${value} of ${name.value}, expected ${near ?? "one of the list of scopes"}`);
      }
    }
  },
};
