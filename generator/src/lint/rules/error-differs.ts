import type { ErrorFact } from "../../facts/document-facts.js";
import { type ApiRule, lines } from "../rule.js";

/** An action may tell an error in words of its own; two lists of one scope may not. */
export const errorDiffers: ApiRule = {
  code: "error-differs",
  of: "api",
  severity: "warning",
  title: "An error type has one message in a list of errors.",
  why: "Programs that go by the message, and people who search for it, find only one of the two.",
  mend: "Keep the message that the server sends.",
  examples: [
    {
      markdown: lines(
        "| Type | Default message |",
        "| --- | --- |",
        "| `validation` | Wrong format of request |",
        "| `validation` | Malformed request |",
      ),
      findings: ['4:18 Unexpected message "Malformed request" for validation, expected "Wrong format of request"'],
    },
    {
      markdown: lines(
        "| Type | Default message |",
        "| --- | --- |",
        "| `validation` | Wrong format of request |",
        "| `internal` | Internal error |",
      ),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const first = new Map<string, ErrorFact>();
    for (const error of pages.flatMap(({ facts }) => facts.errors)) {
      const key = `${error.action ?? ""} ${error.type.value}`;
      const twin = first.get(key);
      if (!twin) first.set(key, error);
      else if (error.message && twin.message && error.message.value !== twin.message.value)
        complain(
          error.message.span,
          `Unexpected message "${error.message.value}" for ${error.type.value}, expected "${twin.message.value}"`,
          [{ span: twin.message.span, message: "The first message stands here" }],
        );
    }
  },
};
