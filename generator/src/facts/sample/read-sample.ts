import type { JsonValue } from "../../source/json.js";
import type { Fence } from "../../source/section.js";
import type { Span } from "../../source/span.js";
import type { Defect, SampleFact, SampleKey, SampleRef } from "../sample-fact.js";
import { findBody } from "./find-body.js";
import { parseSample } from "./parse-sample.js";
import type { ParsedSample, Repair } from "./parsed-sample.js";

/** A code block as read, and the place of each repair that reading it needed. */
export interface ReadSample {
  readonly sample: Omit<SampleFact, "kind" | "variant">;
  readonly repairs: readonly { readonly defect: Defect; readonly span: Span }[];
}

/** Reads each code block once, however many readers ask for it. */
export class SampleReader {
  private readonly known = new Map<Fence, ReadSample>();

  read(fence: Fence): ReadSample {
    const read = this.known.get(fence) ?? readSample(fence);
    this.known.set(fence, read);
    return read;
  }
}

/** Reads the content of a code block: JSON with slips, the body of a command, or form fields. */
export function readSample(fence: Fence): ReadSample {
  const text = fence.body;
  const body = findBody(text);
  const place = placesIn(fence);
  const common = { span: fence.span, lang: fence.lang, inComment: fence.inComment };
  if (body.form !== "json") {
    const keys =
      body.form === "form" ? body.fields.map(({ name, at }) => formKey(name, place(at, at + name.length))) : [];
    const value = body.form === "form" ? formValue(body.fields) : undefined;
    const repair = { defect: "not-json" as const, span: fence.span };
    return {
      sample: {
        ...common,
        strictJson: isJson(text),
        inCommand: false,
        defects: ["not-json"],
        objectRefs: [],
        keys: unique(keys),
        refs: [],
        remarks: [],
        value,
      },
      repairs: [repair],
    };
  }
  const parsed = parseSample(text, body.from, body.to);
  const repairs: Repair[] =
    body.wrapped || parsed.value === undefined
      ? [{ defect: "not-json", at: 0, end: body.from }, ...parsed.repairs]
      : [...parsed.repairs];
  return {
    sample: {
      ...common,
      strictJson: repairs.every((repair) => repair.defect === "duplicate-key") && isJson(text),
      inCommand: body.wrapped && parsed.value !== undefined && parsed.repairs.every((it) => it.defect !== "not-json"),
      defects: ORDER.filter((defect) => repairs.some((repair) => repair.defect === defect)),
      keys: parsed.keys.map((key) => toKey(key, place(key.at, key.end))),
      ...references(parsed, place),
      value: parsed.value,
    },
    repairs: repairs.map(({ defect, at, end }) => ({ defect, span: place(at, end) })),
  };
}

const ORDER: readonly Defect[] = [
  "comments",
  "ellipsis",
  "trailing-comma",
  "missing-comma",
  "unbalanced-braces",
  "bare-key",
  "single-quotes",
  "placeholder",
  "duplicate-key",
  "not-json",
];

export type Place = (at: number, end: number) => Span;

/** Offsets in the body to places in the document: the body begins on the line below the opening fence. */
export function placesIn(fence: Fence): Place {
  const starts = [0];
  for (let at = fence.body.indexOf("\n"); at >= 0; at = fence.body.indexOf("\n", at + 1)) starts.push(at + 1);
  const point = (at: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: fence.span.start.line + 1 + low, column: at - (starts[low] ?? 0) + fence.span.start.column };
  };
  return (at, end) => ({ document: fence.span.document, start: point(at), end: point(end) });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toKey(key: ParsedSample["keys"][number], span: Span): SampleKey {
  const comment = key.comments.join("; ") || null;
  return {
    path: key.path,
    span,
    optional: /\boptional\b/i.test(comment ?? ""),
    serverGenerated: /generated\s+(?:by\s+)?(?:the\s+)?server|server.side\s+generated/i.test(comment ?? ""),
    comment,
  };
}

function formKey(path: string, span: Span): SampleKey {
  return { path, span, optional: false, serverGenerated: false, comment: null };
}

function unique(keys: readonly SampleKey[]): SampleKey[] {
  return [...new Map(keys.toReversed().map((key) => [key.path, key])).values()].toReversed();
}

function formValue(fields: readonly { readonly name: string; readonly value: string }[]): JsonValue {
  const value: { [key: string]: JsonValue } = Object.create(null);
  for (const field of fields) value[field.name] = field.value;
  return value;
}

/** Comments that stand for content: `array of "User" objects`, `"A" or "B" object`, `the Event object`. */
function references(parsed: ParsedSample, place: Place): Pick<SampleFact, "objectRefs" | "refs" | "remarks"> {
  const refs = parsed.remarks.flatMap(({ path, array, text, at, end }): SampleRef[] => {
    const names = namedObjects(text);
    return names.length > 0 ? [{ path, array, names, span: place(at, end) }] : [];
  });
  const remarks = parsed.remarks
    .filter(({ text }) => namedObjects(text).length === 0)
    .map(({ path, text, at, end }) => ({ path, text, span: place(at, end) }));
  const named = [
    ...parsed.remarks.map(({ at, text }) => ({ at, text })),
    ...parsed.keys.flatMap(({ at, comments }) => comments.map((text) => ({ at, text }))),
  ].sort((a, b) => a.at - b.at);
  return { objectRefs: [...new Set(named.flatMap(({ text }) => namedObjects(text)))], refs, remarks };
}

/** `Thread object`, `User > Agent objects`; an article in front is no part of the name. */
const BARE_NAME = /\b(?!(?:The|An?|Each|See|Full)\b)([A-Z]\w*(?:(?: > | )[A-Z]?\w+)??)\s+objects?\b/g;

function namedObjects(comment: string): string[] {
  if (!/\bobjects?\b/i.test(comment)) return [];
  const quoted = [...comment.matchAll(/"([^"]+)"|`([^`]+)`/g)].map((found) => (found[1] ?? found[2] ?? "").trim());
  if (quoted.length > 0) return quoted;
  return [...comment.matchAll(BARE_NAME)].map((found) => found[1] ?? "");
}
