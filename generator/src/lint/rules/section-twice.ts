import type { Said } from "../../source/span.js";
import { type ApiRule, lines } from "../rule.js";

export const sectionTwice: ApiRule = {
  code: "section-twice",
  of: "api",
  severity: "warning",
  title: "An action or a push has one section.",
  why: "Where the two differ, nobody knows which of them holds.",
  mend: "Join the sections, or correct the name of the one that was copied.",
  examples: [
    {
      markdown: lines(
        "## `close_thread`",
        "",
        "#### Request",
        "",
        "No payload.",
        "",
        "## `close_thread`",
        "",
        "#### Request",
        "",
        "No payload.",
      ),
      findings: ["7:4 Unexpected second section for close_thread, expected one"],
    },
    { markdown: lines("## `close_thread`", "", "#### Request", "", "No payload."), findings: [] },
  ],
  check: ({ pages }, complain) => {
    for (const kind of ["actions", "pushes"] as const) {
      const first = new Map<string, Said<string>>();
      for (const { name, heading } of pages.flatMap(({ facts }) => facts[kind])) {
        const twin = first.get(name.value);
        if (twin)
          complain(heading.span, `Unexpected second section for ${name.value}, expected one`, [
            { span: twin.span, message: "The first section stands here" },
          ]);
        else first.set(name.value, heading);
      }
    }
  },
};
