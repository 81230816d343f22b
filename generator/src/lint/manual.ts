import type { Severity } from "../diagnostic/diagnostic.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules/index.js";

const SEVERITIES: readonly { readonly severity: Severity; readonly means: string }[] = [
  { severity: "error", means: "A reader or a program is misled, or one of our own files is wrong." },
  { severity: "warning", means: "Something is missing or does not fit together." },
  { severity: "info", means: "It would be clearer otherwise." },
];

/** The manual of findings: a page of Markdown from the rules themselves, so that it tells what they do. */
export function ruleManual(): { readonly path: string; readonly text: string } {
  const overview = SEVERITIES.flatMap(({ severity, means }) => [
    `**${severity}**: ${means}`,
    "",
    ...rules
      .filter((rule) => rule.severity === severity)
      .map((rule) => `- [\`${rule.code}\`](#${rule.code}): ${rule.title}`),
    "",
  ]);
  const text = [
    "# What the linter asks of documents",
    "",
    "Made from the rules in `generator/src/lint/rules/` by `npm run generate`; the examples below are their tests.",
    "",
    "    npm run lint-docs [-- FILE…] [--fix] [--format text|json|sarif|github] [--max-warnings N]",
    "",
    "A finding that has to stay is silenced in `spec/silenced.yaml`, with its reason.",
    "",
    ...overview,
    ...rules.flatMap(ruleSection),
  ].join("\n");
  return { path: "manual/rules.md", text: `${text.trimEnd()}\n` };
}

function ruleSection(rule: Rule): string[] {
  const notes = [
    rule.severity,
    ...(rule.of === "api" ? ["looks at all documents of an API together"] : []),
    ...(rule.fix ? ["mended by `--fix`"] : []),
  ];
  return [
    `## ${rule.code}`,
    "",
    `${rule.title} (${notes.join("; ")})`,
    "",
    `**Why:** ${rule.why}`,
    "",
    `**How to mend:** ${rule.mend}`,
    "",
    ...rule.examples.flatMap(({ markdown, findings, beside }) => [
      findings.length > 0 ? "Not so:" : "But so:",
      "",
      ...fenced(markdown),
      ...(beside === undefined ? [] : ["Beside it stands:", "", ...fenced(beside)]),
      ...(findings.length > 0 ? [...findings.map((finding) => `> ${finding}`), ""] : []),
    ]),
  ];
}

/** Four back-ticks hold examples that have fences of their own. */
function fenced(markdown: string): string[] {
  return ["````markdown", markdown.trimEnd(), "````", ""];
}
