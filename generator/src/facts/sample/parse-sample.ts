import { append } from "../../source/append.js";
import type { JsonValue } from "../../source/json.js";
import type { Defect } from "../sample-fact.js";
import { type Balance, balanceBraces } from "./balance.js";
import { newlineFrom } from "./newline-from.js";
import type { ParsedKey, ParsedSample, Remark, Repair } from "./parsed-sample.js";
import { type Token, tokenize } from "./tokenize.js";

/** Reads a sample as a person would, in one pass. Evaluates nothing; keys such as `__proto__` are just keys. */
export function parseSample(text: string, from = 0, to = text.length): ParsedSample {
  const tokens = tokenize(text, from, to);
  const balance = balanceBraces(tokens, text);
  const parser = new Parser(text, balance);
  const [first, second] = tokens.filter((token) => token.kind !== "comment").slice(0, 2);
  if (first && second?.kind === ":") parser.imply(first);
  for (const [index, token] of tokens.entries()) parser.take(index, token);
  return parser.finish(text.length);
}

type Container = { [key: string]: JsonValue } | JsonValue[];
type State = "start" | "key" | "colon" | "value" | "after" | "elided";

interface Frame {
  readonly kind: "{" | "[";
  readonly path: string;
  readonly into: Container;
  /** What the frame waits for. `start` and `key` (behind a comma) differ only in what a closer means. */
  state: State;
  key: string;
  comma: Token | null;
  /** A sign between two values, of which one is taken: `"a" | "b"`. */
  choice?: boolean;
}

/** Deeper containers are passed over: no document nests so deep, and paths would grow without bound. */
const DEEPEST = 200;

class Parser {
  private readonly stack: Frame[] = [];
  private readonly repairs: Repair[] = [];
  private readonly keys: { path: string; at: number; end: number; comments: string[]; line: number }[] = [];
  private readonly remarks: Remark[] = [];
  private root: JsonValue | undefined;
  private tooDeep = 0;
  private line = 0;
  /** Offset of the newline that ends the line. */
  private newline: number;
  private opened: { key: number; line: number } | null = null;

  constructor(
    private readonly text: string,
    private readonly balance: Balance,
  ) {
    this.newline = newlineFrom(text, 0);
  }

  take(index: number, token: Token): void {
    this.advance(token.at);
    for (let missing = this.balance.closeBefore.get(index) ?? 0; missing > 0; missing -= 1) this.close(token);
    if (this.balance.skip.has(index)) return;
    if (token.open) this.note("not-json", token);
    if (token.kind === "comment") this.comment(token);
    else if (this.tooDeep > 0) this.passOver(token);
    else if (token.kind === "ellipsis") this.ellipsis(token);
    else if (token.kind === "}" || token.kind === "]") this.close(token);
    else if (token.kind === ",") this.comma(token);
    else if (token.kind === ":") this.colon();
    else if (token.kind === "junk" || this.isChoice(token)) this.junk(token);
    else this.content(token);
  }

  /** A member without braces around it. */
  imply(token: Token): void {
    this.note("unbalanced-braces", { at: token.at, end: token.at });
    this.open(undefined, { ...token, kind: "{" });
  }

  finish(end: number): ParsedSample {
    while (this.stack.length > 0) this.close({ kind: "}", at: end, end, value: "" });
    if (!this.balance.balanced) this.repairs.push({ defect: "unbalanced-braces", at: 0, end });
    return { value: this.root, keys: this.uniqueKeys(), remarks: this.remarks, repairs: this.repairs };
  }

  private top(): Frame | undefined {
    return this.stack[this.stack.length - 1];
  }

  private note(defect: Defect, token: { at: number; end: number }): void {
    this.repairs.push({ defect, at: token.at, end: token.end });
  }

  private advance(at: number): void {
    while (this.newline < at) {
      this.line += 1;
      this.newline = newlineFrom(this.text, this.newline + 1);
    }
  }

  private passOver(token: Token): void {
    if (token.kind === "{" || token.kind === "[") this.tooDeep += 1;
    if (token.kind === "}" || token.kind === "]") this.tooDeep -= 1;
  }

  private isChoice(token: Token): boolean {
    return token.kind === "word" && token.value === "or" && this.top()?.state === "after";
  }

  private junk(token: Token): void {
    this.note("not-json", token);
    const frame = this.top();
    if (frame?.state === "after" && "|/o".includes(this.text[token.at] ?? "")) frame.choice = true;
  }

  private content(token: Token): void {
    const frame = this.top();
    if (frame?.choice) {
      frame.choice = false;
      if (token.kind !== "{" && token.kind !== "[") return;
      frame.state = "value";
    }
    if (frame?.kind === "{" && frame.state !== "value") this.keyOrBrace(frame, token);
    else if (token.kind === "{" || token.kind === "[") this.open(frame, token);
    else this.put(frame, scalar(token), token);
  }

  private keyOrBrace(frame: Frame, token: Token): void {
    if (frame.state === "colon") return;
    if (frame.state === "after") this.note("missing-comma", { at: token.at, end: token.at });
    if (token.kind === "{" || token.kind === "[") {
      this.note("unbalanced-braces", token);
      const into = token.kind === "{" ? frame.into : [];
      frame.state = "after";
      frame.comma = null;
      this.stack.push({ kind: token.kind, path: frame.path, into, state: "start", key: "", comma: null });
      return;
    }
    if (token.quote === "'" || token.quote === "`") this.note("single-quotes", token);
    else if (token.kind === "placeholder") this.note("placeholder", token);
    else if (token.kind !== "string") this.note("bare-key", token);
    if (Object.hasOwn(frame.into, token.value)) this.note("duplicate-key", token);
    frame.state = "colon";
    frame.key = token.value;
    frame.comma = null;
    const path = frame.path === "" ? token.value : `${frame.path}.${token.value}`;
    this.keys.push({ path, at: token.at, end: token.end, comments: [], line: this.line });
  }

  private open(frame: Frame | undefined, token: Token): void {
    if (this.stack.length >= DEEPEST) {
      this.put(frame, null, token);
      this.tooDeep = 1;
      return;
    }
    const into: Container = token.kind === "[" ? [] : Object.create(null);
    const path = this.pathOf(frame);
    this.put(frame, into, token);
    this.stack.push({ kind: token.kind as "{", path, into, state: "start", key: "", comma: null });
    if (frame?.kind === "{") this.opened = { key: this.keys.length - 1, line: this.line };
  }

  private pathOf(frame: Frame | undefined): string {
    if (!frame) return "";
    if (frame.kind === "[") return `${frame.path}[]`;
    return frame.path === "" ? frame.key : `${frame.path}.${frame.key}`;
  }

  private put(frame: Frame | undefined, value: JsonValue, token: Token): void {
    if (!frame) {
      if (this.root === undefined) this.root = value;
      else this.note("not-json", token);
      return;
    }
    if (token.kind === "placeholder") this.note("placeholder", token);
    if (token.quote === "'" || token.quote === "`") this.note("single-quotes", token);
    if (token.kind === "word" && typeof value === "string") this.note("not-json", token);
    if (frame.kind === "[") {
      if (frame.state === "after") this.note("missing-comma", { at: token.at, end: token.at });
      (frame.into as JsonValue[]).push(value);
    } else (frame.into as { [key: string]: JsonValue })[frame.key] = value;
    frame.state = "after";
    frame.comma = null;
  }

  private colon(): void {
    const frame = this.top();
    if (frame?.state === "colon") frame.state = "value";
  }

  private comma(token: Token): void {
    const frame = this.top();
    if (!frame) return;
    this.settleKey(frame);
    frame.choice = false;
    if (frame.state === "after") frame.comma = token;
    if (frame.state === "after" || frame.state === "elided") frame.state = "key";
  }

  private ellipsis(token: Token): void {
    this.note("ellipsis", token);
    const frame = this.top();
    if (!frame) return;
    if (frame.state === "value") this.put(frame, null, token);
    else {
      if (frame.state === "after") this.note("missing-comma", { at: token.at, end: token.at });
      frame.state = "elided";
      frame.comma = null;
    }
  }

  private close(token: Token): void {
    const frame = this.stack.pop();
    if (!frame) return;
    this.settleKey(frame);
    if (frame.comma) this.note("trailing-comma", frame.comma);
    const parent = this.top();
    if (parent && parent.into === frame.into) {
      parent.state = frame.state === "start" ? parent.state : "after";
      parent.comma = null;
    }
    this.opened = null;
    this.advance(token.at);
  }

  /** A key without a value counts as one whose value is not shown. */
  private settleKey(frame: Frame): void {
    if (frame.kind !== "{" || (frame.state !== "colon" && frame.state !== "value")) return;
    (frame.into as { [key: string]: JsonValue })[frame.key] = null;
    frame.state = "after";
  }

  /** A comment belongs to the key on its line; alone on its line, to the container around it. */
  private comment(token: Token): void {
    this.note("comments", token);
    const frame = this.top();
    const owner = this.opened?.line === this.line ? this.keys[this.opened.key] : this.keys[this.keys.length - 1];
    if (owner?.line === this.line) owner.comments.push(token.value);
    const remark = { path: frame?.path ?? "", array: frame?.kind === "[", text: token.value };
    if (owner?.line !== this.line || this.opened?.line === this.line)
      this.remarks.push({ ...remark, at: token.at, end: token.end });
  }

  private uniqueKeys(): ParsedKey[] {
    const seen = new Map<string, ParsedKey & { comments: string[] }>();
    for (const { path, at, end, comments } of this.keys) {
      const known = seen.get(path);
      if (known) append(known.comments, comments);
      else seen.set(path, { path, at, end, comments: [...comments] });
    }
    return [...seen.values()];
  }
}

const WORDS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };

function scalar(token: Token): JsonValue {
  if (token.kind === "number") return Number(token.value);
  if (token.kind === "word" && Object.hasOwn(WORDS, token.value)) return WORDS[token.value] ?? null;
  return token.value;
}
