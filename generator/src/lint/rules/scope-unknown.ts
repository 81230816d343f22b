import { editsBetween } from "../../model/edits-between.js";
import { groupBy } from "../group-by.js";
import type { LintApi } from "../page.js";
import { type ApiRule, type Complain, lines } from "../rule.js";
import { nearestAmong } from "../words.js";

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
    {
      markdown: lines(
        "## `get_chat`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/get_chat` |",
        "| **Required scopes** | `chats--all:ro` |",
        "",
        "## `close_chat`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_chat` |",
        "| **Required scopes** | `chats--all:rw` |",
        "",
        "## `list_chats`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/list_chats` |",
        "| **Required scopes** | `chats--all:ro` |",
        "",
        "## `find_chats`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/find_chats` |",
        "| **Required scopes** | `chats--al:ro` |",
        "",
      ),
      findings: ["27:25 Unexpected scope chats--al:ro of find_chats, expected chats--all:ro"],
    },
  ],
  check: ({ pages, whole }, complain) => {
    const known = new Set(pages.flatMap(({ facts }) => facts.scopes.map((scope) => scope.name.value)));
    if (known.size === 0) return checkAmongThemselves(pages, complain);
    const nearestKnown = nearestAmong(known);
    for (const { name, scopes, conditionalScopes } of pages.flatMap(({ facts }) => facts.actions)) {
      for (const { value, span } of [...scopes, ...conditionalScopes.flatMap((it) => it.scopes)]) {
        if (known.has(value)) continue;
        const near = nearestKnown(value);
        if (near !== null || whole)
          complain(span, `Unexpected scope ${value} of ${name.value}, expected ${near ?? "one of the list of scopes"}`);
      }
    }
  },
};

/** How often the other scope has to be required for one that stands once to be a slip. */
const COMMON = 2;
/** No page has more scopes; each is held to all others. */
const MOST_SCOPES = 500;

/** Without a list, a scope that stands once and is nearly another in one of its words gives itself away. */
function checkAmongThemselves(pages: LintApi["pages"], complain: Complain): void {
  const required = pages.flatMap(({ facts }) =>
    facts.actions.flatMap(({ name, scopes, conditionalScopes }) =>
      [...scopes, ...conditionalScopes.flatMap((it) => it.scopes)].map((scope) => ({ name, scope })),
    ),
  );
  const places = groupBy(required, ({ scope }) => scope.value);
  const words = groupBy(
    [...places.keys()].flatMap((scope) => wordsOf(scope)),
    (word) => word,
  );
  const common = [...places].flatMap(([scope, found]) => (found.length >= COMMON ? [scope] : []));
  for (const [value, [found, ...more]] of places.size > MOST_SCOPES ? [] : places) {
    if (!found || more.length > 0) continue;
    const own = wordsOf(value);
    const meant = common.find((scope) => {
      const other = wordsOf(scope);
      const [differs = -1, ...rest] = own.flatMap((word, index) => (word === other[index] ? [] : [index]));
      const [here = "", there = ""] = [own[differs], other[differs]];
      const near = there.length >= 3 && editsBetween(here, there) === 1 && words.get(here)?.length === 1;
      return own.length === other.length && rest.length === 0 && near;
    });
    if (meant) complain(found.scope.span, `Unexpected scope ${value} of ${found.name.value}, expected ${meant}`);
  }
}

/** `chats`, `all` and `ro` of `chats--all:ro`. */
function wordsOf(scope: string): string[] {
  return scope.split(/[^a-z0-9]+/i);
}
