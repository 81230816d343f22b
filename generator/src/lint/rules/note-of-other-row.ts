import type { ParamFact } from "../../facts/document-facts.js";
import type { Said } from "../../source/span.js";
import { groupBy } from "../group-by.js";
import { type Page, sectionsOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";
import { stems } from "../words.js";

interface Noted {
  readonly path: Said<string>;
  readonly notes: Said<string>;
  readonly owner: string;
}

/** A note that stands word for word at two rows, and whose words fit the name of one of them only, was copied. */
export const noteOfOtherRow: ApiRule = {
  code: "note-of-other-row",
  of: "api",
  severity: "warning",
  title: "A note speaks of its own row.",
  why: "A note that was copied along tells readers something wrong.",
  mend: "Say what the parameter of this row is.",
  examples: [
    {
      markdown: lines(
        "## `send_postback`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `postback.id` | Yes | Name that the button's postback has |",
        "| `custom_key` | No | Name that the button's postback has |",
        "| `thread_id` | No | Id of the chat to look into |",
        "| `chat_id` | No | Id of the chat to look into |",
      ),
      findings: [
        '8:23 Unexpected note "Name that the button\'s postback has" at custom_key, expected one that speaks of custom_key',
        '9:22 Unexpected note "Id of the chat to look into" at thread_id, expected one that speaks of thread_id',
      ],
    },
    {
      markdown: lines(
        "## `send_postback`",
        "",
        "#### Request",
        "",
        "| Parameter | Required | Notes |",
        "| --- | --- | --- |",
        "| `postback.id` | Yes | Name that the button's postback has |",
        "| `author_id` | No | Id of the user who sent it |",
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const rows = pages.flatMap(notedRows).filter((row) => row.notes.value.split(" ").length >= 4);
    const groups = groupBy(rows, (row) => row.notes.value.toLowerCase());
    for (const group of groups.values()) {
      const meant = group.length > 1 ? group.find(speaksOf) : undefined;
      for (const row of meant ? group : []) {
        if (!meant || speaksOf(row) || lastOf(meant) === lastOf(row) || sameRow(meant, row)) continue;
        complain(
          row.notes.span,
          `Unexpected note "${row.notes.value}" at ${row.path.value}, expected one that speaks of ${row.path.value}`,
          [{ span: meant.notes.span, message: `The note speaks of ${meant.path.value}` }],
        );
      }
    }
  },
};

function notedRows({ facts }: Page): Noted[] {
  const noted =
    (owner: string) =>
    ({ path, notes }: ParamFact) =>
      notes ? [{ path, notes, owner }] : [];
  return [
    ...sectionsOf(facts).flatMap((it) => [...it.params, ...it.responseParams].flatMap(noted(it.name.value))),
    ...facts.objects.flatMap((it) => it.fields.flatMap(noted(it.name.value))),
  ];
}

/** Words that say nothing of what a key is. */
const FAINT = new Set(["id", "ids", "type", "name", "the", "list"].map((word) => stems(word)[0]));

function speaksOf({ path, notes }: Noted): boolean {
  const said = new Set(stems(notes.value));
  return stems(path.value).some((word) => !FAINT.has(word) && said.has(word));
}

function lastOf({ path }: Noted): string {
  return path.value.split(".").at(-1) ?? "";
}

/** A row may stand for several names, which share its note. */
function sameRow(one: Noted, other: Noted): boolean {
  const [a, b] = [one.notes.span, other.notes.span];
  return a.document === b.document && a.start.line === b.start.line;
}
