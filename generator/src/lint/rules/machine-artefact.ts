import { oncePerPlace } from "../page.js";
import { type DocumentRule, lines } from "../rule.js";

export const machineArtefact: DocumentRule = {
  code: "machine-artefact",
  of: "document",
  severity: "warning",
  title: "No word was hit by a search and replace that was meant for another.",
  why: "The name does not exist; readers look for it in vain.",
  mend: "Write the word that stood there before.",
  examples: [
    {
      markdown: lines(
        "## `send_postback`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/send_postback` |",
        "| **Webhook** | `incoming_postback` |",
        "",
        "You get the `incoming_postback` RTMhook from the RTM API.",
        "",
        "> A sample **request** payload",
        "",
        "```js",
        '{ "id": "Method URL_yes" }',
        "```",
      ),
      findings: [
        '13:3 Unexpected "Method URL_yes", expected a value without the label "Method URL" in it',
        '8:1 Unexpected word "RTMhook", expected one that was not made by replacing',
      ],
    },
    {
      markdown: lines(
        "You get the webhook from the RTM API, which is not RESTful.",
        "",
        "```js",
        '{ "id": "action_yes" }',
        "```",
      ),
      findings: [],
    },
  ],
  check: ({ tables, samples, texts }, complain) => {
    const labels = tables.flatMap(({ table, kind }) =>
      kind === "specifics" ? table.rows.map((row) => row.cells[0]?.plain ?? "").filter((it) => / /.test(it)) : [],
    );
    const names = [...new Set(labels)];
    for (const { text, span } of samples.flatMap((sample) => sample.leaves)) {
      const label = names.find((name) => text.includes(`${name}_`) || text.includes(`_${name}`));
      if (label) complain(span, `Unexpected "${text}", expected a value without the label "${label}" in it`);
    }
    const glued = texts.flatMap(({ plain, span }) =>
      (plain.match(/\b[A-Z]{2,}[a-z]{4,}\b/g) ?? []).map((word) => ({ word, span })),
    );
    if (glued.length === 0) return;
    const fresh = oncePerPlace();
    const words = new Set(texts.flatMap(({ plain }) => plain.match(/[A-Za-z]+/g) ?? []));
    const endings = endingsOf(words);
    for (const { word, span } of glued) {
      if (isGlued(word, words, endings) && fresh(span))
        complain(span, `Unexpected word "${word}", expected one that was not made by replacing`);
    }
  },
};

/** `RTMhook` where both `RTM` and another word with `hook` at its end (`webhook`) are used. */
function isGlued(word: string, words: ReadonlySet<string>, endings: ReadonlySet<string>): boolean {
  const [, head = "", tail = ""] = /^([A-Z]+)([a-z]+)$/.exec(word) ?? [];
  return words.has(head) && endings.has(tail);
}

/** What ordinary words end with. */
function endingsOf(words: ReadonlySet<string>): Set<string> {
  const endings = new Set<string>();
  for (const word of words) {
    if (!/^[A-Za-z][a-z]+$/.test(word) || word.length > LONGEST) continue;
    for (let at = 0; at < word.length; at += 1) endings.add(word.slice(at).toLowerCase());
  }
  return endings;
}

const LONGEST = 40;
