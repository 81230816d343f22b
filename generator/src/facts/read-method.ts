import type { Fence, Paragraph, Row, Table, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { type Caption, caption, readCaption } from "./caption.js";
import { codeSpans, readCheck, readNames, saidText, splitMark } from "./cells.js";
import { type ClassifiedTable, classifyTable } from "./classify-table.js";
import { cellFor } from "./column-roles.js";
import { type Definition, definitionsFor, footnoteMark, readDefinitions } from "./definitions.js";
import type {
  ActionFact,
  ConditionalScopesFact,
  ErrorFact,
  ParamFact,
  ReasonFact,
  TransportsFact,
} from "./document-facts.js";
import { endpointIn, isWireName, type MethodSection, urlIn } from "./find-methods.js";
import { labelOf } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { readErrorRow, readReasonRow } from "./read-errors.js";
import { readInlineParam, readParamRow } from "./read-params.js";
import { readSample } from "./sample/read-sample.js";
import type { SampleFact, SampleKind } from "./sample-fact.js";

/** Facts of one method section, and the error and reason tables inside it. */
export interface MethodFacts {
  readonly isPush: boolean;
  readonly action: ActionFact;
  readonly errors: readonly ErrorFact[];
  readonly reasons: readonly ReasonFact[];
}

/** What the page around a method says of it. */
export interface MethodContext {
  readonly group: string | null;
  /** The headings above speak of pushes or webhooks. */
  readonly amongPushes: boolean;
  /** The page says that its methods travel over a WebSocket, or over HTTP. */
  readonly transport: "rtm" | "web" | null;
}

export function readMethod(method: MethodSection, context: MethodContext, ledger: Ledger): MethodFacts {
  return new MethodReader(method, context, ledger).read();
}

type Side = "request" | "response" | "push" | "error" | "reasons";

class MethodReader {
  private readonly definitions: readonly Definition[];
  private name: Said<string> | null = null;
  private url: Said<string> | null = null;
  private isPush: boolean | null = null;
  private rtm: boolean | null = null;
  private web: boolean | null = null;
  private webhook: boolean | null = null;
  private webEquivalent: Said<string> | null = null;
  private noResponse: boolean | null = null;
  private readonly pushes: Said<string>[] = [];
  private readonly scopes: Said<string>[] = [];
  private readonly conditionalScopes: ConditionalScopesFact[] = [];
  private readonly params: ParamFact[] = [];
  private readonly responseParams: ParamFact[] = [];
  private readonly samples: SampleFact[] = [];
  private readonly errors: Omit<ErrorFact, "action">[] = [];
  private readonly reasons: ReasonFact[] = [];
  private allOptional: ActionFact["allOptional"] = null;
  private readonly atLeastOneOf: Said<string>[] = [];
  /** The part of the section that the reader is in, and the last caption. */
  private part: Side | null = null;
  private caption: Caption | null = null;

  constructor(
    private readonly method: MethodSection,
    private readonly context: MethodContext,
    private readonly ledger: Ledger,
  ) {
    this.definitions = readDefinitions(method.blocks);
  }

  read(): MethodFacts {
    this.isPush = this.looksLikePush();
    for (const [index, block] of this.method.blocks.entries()) {
      const captured = readCaption(block);
      if (captured) this.enter(captured, block.kind === "heading" && !block.inComment);
      if (block.kind === "table") this.table(block);
      else if (block.kind === "fence") this.fence(block);
      else if (block.kind === "paragraph") this.paragraph(block);
      const endpoint = endpointIn(block, this.method.blocks[index + 1]);
      if (endpoint) {
        this.setUrl({ value: endpoint.url, span: endpoint.text.span });
        if (endpoint.at.kind === "fence") this.ledger.read(endpoint.at);
      }
      if (block.kind === "list") this.list(block.items.map((item) => item.text));
    }
    return this.finish();
  }

  private looksLikePush(): boolean {
    for (const block of this.method.blocks) {
      if (block.kind !== "table" || block.inComment) continue;
      const { kind, roles } = classifyTable(block);
      if (kind === "action-transports" && roles.includes("webhook") && !roles.includes("web")) return true;
      if (kind === "action-transports" && (roles.includes("web") || roles.includes("push"))) return false;
      if (kind === "action-params") return block.header.cells.some((cell) => /^payload$/i.test(cell.plain));
      if (kind !== "specifics") continue;
      const labels = block.rows.map((row) => labelOf(row.cells[0]?.plain ?? ""));
      if (labels.includes("webhook-equivalent") || labels.includes("push-equivalent")) return true;
      if (labels.includes("web-equivalent") || labels.includes("url")) return false;
    }
    return this.context.amongPushes;
  }

  private enter(captured: Caption, heading: boolean): void {
    this.caption = captured;
    const reasons = /\breasons\b/i.test(captured.text.plain);
    if (heading || reasons) this.part = reasons ? "reasons" : sideOf(captured.kind);
  }

  private table(table: Table): void {
    if (table.inComment) {
      for (const row of table.rows) this.ledger.setAside(row, "in a comment: the page does not show this table");
      return;
    }
    const classified = classifyTable(table);
    const read = this.readerOf(classified, table);
    for (const row of table.rows) {
      if (read(row)) this.ledger.read(row);
      else this.ledger.setAside(row, "says nothing that a method table says");
    }
  }

  /** The reader of one row; it answers whether the row became a fact. */
  private readerOf(table: ClassifiedTable, node: Table): (row: Row) => boolean {
    const { roles } = table;
    const definitions = definitionsFor(node, this.method.blocks, this.definitions);
    let label: Text | null = null;
    switch (table.kind) {
      case "action-params":
        return (row) => this.actionOrParam(row, table, definitions);
      case "action-transports":
        return (row) => this.transports(row, table);
      case "specifics":
        return (row) => {
          const first = row.cells[0] ?? null;
          if (first && first.plain !== "") label = first;
          return this.specific(label, row.cells[1] ?? null, definitions);
        };
      case "params":
        return (row) => this.param(row, table, definitions, this.sideOfTable(table));
      case "errors":
        return (row) => push(this.errors, readErrorRow(row, roles));
      case "reasons":
        return (row) => push(this.reasons, readReasonRow(row, roles));
      case "endpoints":
        return (row) => this.endpoint(row, table);
      case "headers":
        return () => true;
      default:
        this.caption = this.caption ?? caption(node.header.cells[0] ?? this.method.heading);
        return () => false;
    }
  }

  private sideOfTable({ roles }: ClassifiedTable): Side {
    if (this.isPush) return "push";
    if (roles.includes("required")) return "request";
    return this.part ?? sideOf(this.caption?.kind ?? null) ?? "request";
  }

  private actionOrParam(row: Row, table: ClassifiedTable, definitions: readonly Definition[]): boolean {
    const action = cellFor(row, table.roles, "action");
    const named = action && action.plain !== "";
    if (named) this.name ??= codeSpans(action)[0] ?? saidText(action);
    const param = this.param(row, table, definitions, this.isPush ? "push" : "request");
    return Boolean(named) || param;
  }

  private param(row: Row, table: ClassifiedTable, definitions: readonly Definition[], side: Side): boolean {
    const facts = readParamRow(row, table.roles, definitions);
    (side === "response" ? this.responseParams : this.params).push(...facts);
    return facts.length > 0;
  }

  private transports(row: Row, { roles }: ClassifiedTable): boolean {
    const action = cellFor(row, roles, "action");
    if (!action || action.plain === "") return false;
    this.name ??= codeSpans(action)[0] ?? saidText(action);
    this.rtm = readCheck(cellFor(row, roles, "rtm"));
    this.web = readCheck(cellFor(row, roles, "web"));
    if (this.isPush) this.webhook = readCheck(cellFor(row, roles, "webhook"));
    else this.pushes.push(...readNames(cellFor(row, roles, "push")), ...readNames(cellFor(row, roles, "webhook")));
    return true;
  }

  private specific(label: Text | null, value: Text | null, definitions: readonly Definition[]): boolean {
    const { plain, mark } = label ? splitMark(label) : { plain: "", mark: null };
    switch (labelOf(plain)) {
      case "action":
        this.name ??= value ? (codeSpans(value)[0] ?? saidText(value)) : null;
        this.rtm ??= true;
        return true;
      case "url":
        if (value) this.setUrl({ value: urlIn(value.plain) ?? value.plain, span: value.span });
        return true;
      case "scopes":
        if (mark) this.conditionalScopes.push(...conditions(definitions, mark));
        this.scopes.push(...(value ? codeSpans(value) : []));
        return true;
      case "web-equivalent":
        this.web = readCheck(value);
        this.webEquivalent ??= readNames(value)[0] ?? null;
        return true;
      case "rtm-equivalent":
        this.rtm = readCheck(value);
        return true;
      case "webhook-equivalent":
        this.rtm ??= true;
        this.webhook = readCheck(value);
        return true;
      case "push-equivalent":
        this.webhook = true;
        this.rtm = readCheck(value);
        return true;
      case "pushes":
        this.pushes.push(...readNames(value));
        return true;
      case "params":
        this.params.push(...(value ? readInlineParam(value) : []));
        return value !== null;
      case "headers":
      case "other":
        return true;
      case null:
        return false;
    }
  }

  private endpoint(row: Row, { roles }: ClassifiedTable): boolean {
    const cell = cellFor(row, roles, "endpoint");
    const url = cell && urlIn(cell.plain);
    if (url) this.setUrl({ value: url, span: cell.span });
    return Boolean(url);
  }

  private setUrl(url: Said<string>): void {
    this.web = true;
    if (!this.url) this.url = url;
  }

  private fence(fence: Fence): void {
    const { sample } = readSample(fence);
    if (endpointFence(fence.body)) return;
    this.samples.push({ ...sample, kind: this.kindOfSample(sample), variant: this.caption?.variant ?? null });
    this.ledger.read(fence);
    if (this.samples[this.samples.length - 1]?.kind !== "response") return;
    if (/\bno (response )?payload\b/i.test(fence.body)) this.noResponse = true;
    else this.noResponse ??= false;
  }

  private kindOfSample(sample: Pick<SampleFact, "value">): SampleKind {
    const said = this.caption?.kind ?? null;
    if (this.isPush && said !== "error") return "push";
    if (said) return said;
    const { value } = sample;
    if (value && typeof value === "object" && !Array.isArray(value)) {
      const keys = Object.keys(value);
      if (keys.includes("error")) return "error";
      if (keys.includes("success")) return "response";
    }
    return this.part === "request" || this.part === "response" ? this.part : "other";
  }

  private paragraph({ text, inComment }: Paragraph): void {
    if (inComment) return;
    const { plain } = text;
    if (/^no (response )?payload\b/i.test(plain)) this.noResponse = true;
    if (/^all (the )?(params|parameters|fields) are optional/i.test(plain)) this.allOptional = text.span;
    if (/\bat least one\b/i.test(plain))
      this.atLeastOneOf.push(...codeSpans(text).filter((it) => it.value.includes(".")));
  }

  /** Scopes may stand in bullets below "Permissions". */
  private list(items: readonly Text[]): void {
    if (!/\b(scopes|permissions)\b/i.test(this.caption?.text.plain ?? "")) return;
    this.scopes.push(
      ...items.flatMap((item) =>
        codeSpans(item)
          .filter((it) => it.value.includes(":"))
          .slice(0, 1),
      ),
    );
  }

  private finish(): MethodFacts {
    const name = this.nameOnTheWire();
    const heading = { value: this.method.heading.plain, span: this.method.heading.span };
    const action: ActionFact = {
      name,
      heading,
      group: this.context.group,
      description: this.description(),
      transports: this.transportsFact(),
      webEquivalent: this.webEquivalent ?? lastSegment(this.url),
      pushes: this.pushes,
      scopes: this.scopes,
      conditionalScopes: this.conditionalScopes,
      params: this.params,
      allOptional: this.allOptional,
      atLeastOneOf: this.atLeastOneOf,
      responseParams: this.responseParams,
      noResponsePayload: this.isPush ? null : (this.noResponse ?? (this.responseParams.length > 0 ? false : null)),
      samples: this.samples,
    };
    const errors = this.errors.map((error) => ({ ...error, action: name.value }));
    return { isPush: this.isPush ?? false, action, errors, reasons: this.reasons };
  }

  private transportsFact(): TransportsFact {
    const { transport } = this.context;
    const rtm = this.rtm ?? (this.isPush && transport === "rtm" ? true : null);
    return { rtm, web: this.isPush ? null : this.web, webhook: this.webhook };
  }

  /** The heading where it is a wire name; else what the tables say; else the end of the address. */
  private nameOnTheWire(): Said<string> {
    const heading = { value: this.method.heading.plain, span: this.method.heading.span };
    if (isWireName(heading.value)) return heading;
    const segment = lastSegment(this.url);
    const asName = heading.value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_|_$/g, "");
    const usable = segment && (segment.value.includes("_") || segment.value === asName) ? segment : null;
    return this.name ?? usable ?? { ...heading, value: asName };
  }

  private description(): Said<string> | null {
    const first = this.method.section.blocks[0];
    if (first?.kind !== "paragraph" || first.inComment || readCaption(first) || footnoteMark(first.text)) return null;
    if (/^no (response )?payload/i.test(first.text.plain)) return null;
    return { value: firstSentence(first.text.plain), span: first.text.span };
  }
}

/** "When `a` is there, one of following scopes is required:" with the scopes in bullets below. */
function conditions(definitions: readonly Definition[], mark: string): ConditionalScopesFact[] {
  return definitions.flatMap((it) => {
    if (it.mark !== mark || it.members.length === 0 || !it.intro) return [];
    const when = { value: it.intro.plain.replace(/^\*+\)\s*/, ""), span: it.intro.span };
    return [{ when, scopes: it.members.map((member) => member.name) }];
  });
}

function endpointFence(body: string): boolean {
  return /^\s*(?:(?:GET|POST|PUT|DELETE)\s+)?https?:\/\/\S+\s*$/.test(body);
}

function lastSegment(url: Said<string> | null): Said<string> | null {
  const segment = url?.value.trim().split("/").pop();
  if (!url || !segment || !isWireName(segment)) return null;
  return { value: segment, span: url.span };
}

function sideOf(kind: SampleKind | null): Side | null {
  return kind === "other" ? null : kind;
}

function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s+[A-Z0-9"'(]|\s*$)/s.exec(text)?.[0] ?? text;
}

function push<T>(list: T[], item: T | null): boolean {
  if (item) list.push(item);
  return item !== null;
}
