import { isJsonObject } from "../../schema/payload-sample.js";
import { codeLines } from "../code-lines.js";
import { ownedBlocks } from "../owned-blocks.js";
import { type LintDocument, sectionsOf } from "../page.js";
import { type Complain, type DocumentRule, lines } from "../rule.js";

export const sampleOfOtherAction: DocumentRule = {
  code: "sample-of-other-action",
  of: "document",
  severity: "error",
  title: "A sample names the action whose section it stands in.",
  why: "Whoever copies the sample calls another method.",
  mend: "Name the action of the section, and make sure that the payload is its own.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`close_thread`** sample **request**",
        "",
        "```js",
        '{ "action": "send_event", "payload": {} }',
        "```",
      ),
      findings: ["6:3 Unexpected action send_event in a sample of close_thread, expected close_thread"],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "> **`close_thread`** sample **request**",
        "",
        "```js",
        '{ "action": "close_thread", "payload": {} }',
        "```",
      ),
      findings: [],
    },
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "| | |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/close_thread` |",
        "",
        "> **`close_thread`** sample **request**",
        "",
        "```shell",
        "curl https://api.example.com/v1/action/close_chat?id=1 -d '{",
        '  "url": "https://example.com/my_page"',
        "}'",
        "```",
      ),
      findings: ["10:40 Unexpected action close_chat in a sample of close_thread, expected close_thread"],
    },
  ],
  check: (document, complain) => {
    checkCommands(document, complain);
    for (const { name, samples } of sectionsOf(document.facts)) {
      for (const { value, keys, inComment, kind } of samples) {
        const action = isJsonObject(value) && "payload" in value ? value["action"] : undefined;
        if (
          inComment ||
          kind === "error" ||
          typeof action !== "string" ||
          action === name.value ||
          !/^\w+$/.test(action)
        )
          continue;
        const place = keys.find((key) => key.path === "action")?.span;
        if (place)
          complain(place, `Unexpected action ${action} in a sample of ${name.value}, expected ${name.value}`, [
            { span: name.span, message: `The section describes ${name.value}` },
          ]);
      }
    }
  },
};

/** The address that a command calls is that of the section, down to its last step. */
function checkCommands(document: LintDocument, complain: Complain): void {
  for (const { section, block } of ownedBlocks(document)) {
    const own = section.webEquivalent?.value;
    if (block.kind !== "fence" || own === undefined || !/\bcurl\b/.test(block.body)) continue;
    for (const { text, place } of codeLines(block)) {
      const address = /https?:\/\/[^\s'"?#]+/.exec(text);
      const name = address?.[0].split("/").at(-1) ?? "";
      if (!address || /^\s*"[^"]+"\s*:/.test(text) || !/^[a-z]+(_[a-z]+)+$/.test(name)) continue;
      if (name === own || name === section.name.value) continue;
      const from = address.index + address[0].length - name.length;
      complain(place(from, name.length), `Unexpected action ${name} in a sample of ${own}, expected ${own}`, [
        { span: section.name.span, message: `The section describes ${section.name.value}` },
      ]);
    }
  }
}
