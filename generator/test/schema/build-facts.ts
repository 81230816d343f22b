import type { ActionFact, DocumentFacts, MemberFact, ObjectFact, ParamFact } from "../../src/facts/document-facts.js";
import type { SampleFact, SampleKey } from "../../src/facts/sample-fact.js";
import type { JsonValue } from "../../src/source/json.js";
import type { Said, Span } from "../../src/source/span.js";

/** Facts by hand: only what a test is about is given, everything else is silent. */

export function span(line = 1, document = "documents/page.md"): Span {
  return { document, start: { line, column: 1 }, end: { line, column: 2 } };
}

export function said<T>(value: T, line = 1): Said<T> {
  return { value, span: span(line) };
}

interface RowInput {
  readonly type?: string;
  readonly required?: boolean;
  readonly notes?: string;
  readonly values?: readonly string[];
  readonly default?: string | number | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly members?: readonly MemberFact[];
  readonly remarks?: readonly string[];
  readonly line?: number;
}

export function row(path: string, it: RowInput = {}): ParamFact {
  const at = it.line ?? 1;
  const maybe = <T>(value: T | undefined) => (value === undefined ? null : said(value, at));
  return {
    path: said(path, at),
    required: maybe(it.required),
    type: maybe(it.type),
    values: (it.values ?? []).map((value) => said(value, at)),
    default: maybe(it.default),
    minimum: maybe(it.minimum),
    maximum: maybe(it.maximum),
    notes: maybe(it.notes),
    members: it.members ?? [],
    remarks: (it.remarks ?? []).map((text) => said(text, at)),
  };
}

export function member(
  name: string,
  type: string | null = null,
  members: readonly MemberFact[] = [],
  notes = "",
): MemberFact {
  return { name: said(name), type: type === null ? null : said(type), notes: notes === "" ? null : notes, members };
}

interface SampleInput {
  readonly kind?: SampleFact["kind"];
  /** Comments for objects, by the path of their container; `[]` at the end where that is an array. */
  readonly refs?: { readonly [path: string]: string };
  readonly optional?: readonly string[];
  readonly serverGenerated?: readonly string[];
  readonly comments?: { readonly [path: string]: string };
  /** Comments inside containers that refer to no object, by the path of the container. */
  readonly remarks?: { readonly [path: string]: string };
  readonly line?: number;
}

export function sample(value: JsonValue | undefined, it: SampleInput = {}): SampleFact {
  const at = span(it.line ?? 1);
  const key = (path: string): SampleKey => ({
    path,
    span: at,
    optional: it.optional?.includes(path) ?? false,
    serverGenerated: it.serverGenerated?.includes(path) ?? false,
    comment: it.comments?.[path] ?? null,
  });
  const refs = Object.entries(it.refs ?? {}).map(([path, names]) => {
    return { path: path.replace(/\[\]$/, ""), array: path.endsWith("[]"), names: names.split(" or "), span: at };
  });
  return {
    span: at,
    lang: "js",
    kind: it.kind ?? "request",
    variant: null,
    inComment: false,
    strictJson: true,
    inCommand: false,
    defects: [],
    objectRefs: refs.flatMap((ref) => ref.names),
    keys: [...new Set(value === undefined ? [] : pathsOf(value, ""))].map(key),
    refs,
    remarks: Object.entries(it.remarks ?? {}).map(([path, text]) => ({ path, text, span: at })),
    value,
  };
}

function pathsOf(value: JsonValue, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as { readonly [key: string]: JsonValue }).flatMap(([key, inner]) => {
    const below = path === "" ? key : `${path}.${key}`;
    return [below, ...pathsOf(inner, below)];
  });
}

export function action(name: string, it: Partial<ActionFact> = {}): ActionFact {
  return {
    name: said(name),
    heading: said(name),
    group: null,
    description: null,
    transports: { rtm: null, web: null, webhook: null },
    webEquivalent: null,
    pushes: [],
    scopes: [],
    conditionalScopes: [],
    params: [],
    allOptional: null,
    atLeastOneOf: [],
    responseParams: [],
    noResponsePayload: null,
    samples: [],
    ...it,
  };
}

export function object(name: string, samples: readonly SampleFact[], it: Partial<ObjectFact> = {}): ObjectFact {
  const silent = { optional: [], enums: [], fields: [], messages: [], valueTypes: [], mayBeEmpty: null };
  return { name: said(name), heading: said(name), samples, ...silent, ...it };
}

export function documentFacts(it: Partial<DocumentFacts> = {}): DocumentFacts {
  const tally = { total: 0, read: 0, setAside: [] };
  return {
    path: "documents/page.md",
    actions: [],
    pushes: [],
    objects: [],
    errors: [],
    disconnectReasons: [],
    scopes: [],
    ignored: [],
    connection: {
      webBaseUrl: null,
      rtmUrl: null,
      query: [],
      headers: [],
      pingSeconds: null,
      idleCloseSeconds: null,
      loginSeconds: null,
      messages: [],
    },
    index: [],
    accounting: { rows: tally, fences: tally },
    ...it,
  };
}
