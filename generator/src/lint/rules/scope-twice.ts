import type { ScopeFact } from "../../facts/document-facts.js";
import { type ApiRule, lines } from "../rule.js";

export const scopeTwice: ApiRule = {
  code: "scope-twice",
  of: "api",
  severity: "warning",
  title: "A scope is described once.",
  why: "Where two rows differ, nobody knows which of them holds.",
  mend: "Remove one of the rows, or rename the one that was copied.",
  examples: [
    {
      markdown: lines(
        "| Scope | Role | Description |",
        "| --- | --- | --- |",
        "| `chats:ro` | normal | May read |",
        "| `chats:ro` | normal | May write |",
      ),
      findings: ["4:3 Unexpected second row for the scope chats:ro, expected one"],
    },
    {
      markdown: lines(
        "| Scope | Role | Description |",
        "| --- | --- | --- |",
        "| `chats:ro` | normal | May read |",
        "| `chats:rw` | normal | May write |",
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const first = new Map<string, ScopeFact>();
    for (const scope of pages.flatMap(({ facts }) => facts.scopes)) {
      const twin = first.get(scope.name.value);
      if (twin)
        complain(scope.name.span, `Unexpected second row for the scope ${scope.name.value}, expected one`, [
          { span: twin.name.span, message: "The first row stands here" },
        ]);
      else first.set(scope.name.value, scope);
    }
  },
};
